// Builds dist/: the command line and the library in lazy chunks, validators as plain code, built-in files packed, fonts.
// All is made in a folder beside it that takes its place at the end: `npx strategy` in a clone builds it anew (`prepare`),
// and a command that runs meanwhile finds every chunk.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { collectLicenses } from './collect-licenses.mjs'
import { copyFonts } from './copy-fonts.mjs'
import { packAssets } from './pack-assets.mjs'
import { leanPackages } from './lean-packages.mjs'
import { onDemand } from './on-demand.mjs'
import { standaloneValidators } from './standalone-validators.mjs'
import { templateCode } from './template-code.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const next = mkdtempSync(join(root, '.dist-'))
process.on('exit', () => rmSync(next, { recursive: true, force: true }))
chmodSync(next, 0o755)
const metafiles = []
const report = (metafile) => metafiles.push(metafile)
const { metafile } = await build({
  entryPoints: {
    main: join(root, 'src/cli/main.ts'),
    index: join(root, 'src/index.ts'),
    'template-worker': join(root, 'src/cli/template-worker.ts'),
  },
  outdir: next,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: 'linked',
  sourcesContent: false,
  minify: true,
  metafile: true,
  absWorkingDir: root,
  legalComments: 'none',
  chunkNames: 'chunks/[name]-[hash]',
  banner: {
    js: "import { createRequire as strategyRequire } from 'node:module'; const require = strategyRequire(import.meta.url);",
  },
  plugins: [
    leanPackages(),
    onDemand(root, next, {
      name: 'validators',
      filter: /validate\/compile-builtin\.ts$/,
      functions: ['compileBuiltin'],
      contents: standaloneValidators(root),
      report,
    }),
    onDemand(root, next, {
      name: 'whole-yaml',
      filter: /load\/whole-yaml\.ts$/,
      functions: ['readWholeYaml', 'locateWhole'],
      report,
    }),
    replaceModule(/templates\/template-code\.ts$/, await templateCode(root)),
  ],
})
writePacked(packAssets(root))
copyFonts(join(next, 'fonts'))
copyFileSync(join(root, 'node_modules/highs/build/highs.wasm'), join(next, 'highs.wasm'))
writeFileSync(join(next, 'LICENSES.txt'), collectLicenses(root, [metafile, ...metafiles]))
execFileSync(
  process.execPath,
  [
    join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    join(root, 'tsconfig.types.json'),
    '--outDir',
    join(next, 'types'),
  ],
  { stdio: 'inherit' },
)
takePlace()

/** The new files stand where the old ones stood; those go. */
function takePlace() {
  const dist = join(root, 'dist')
  const old = `${next}-old`
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(next, dist)
  rmSync(old, { recursive: true, force: true })
}

/** Swaps a module that computes at run time for code that was computed now. */
function replaceModule(filter, contents) {
  return {
    name: 'replace-module',
    setup(builder) {
      builder.onLoad({ filter }, () => ({ contents, loader: 'js', resolveDir: root }))
    },
  }
}

function writePacked(groups) {
  mkdirSync(join(next, 'assets'), { recursive: true })
  for (const [group, files] of Object.entries(groups))
    writeFileSync(join(next, 'assets', `${group}.json`), JSON.stringify(files))
}

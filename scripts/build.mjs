// Builds dist/: the command line and the library in lazy chunks, validators as plain code, built-in files packed, fonts.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
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
const dist = join(root, 'dist')

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })
const metafiles = []
const report = (metafile) => metafiles.push(metafile)
const { metafile } = await build({
  entryPoints: {
    main: join(root, 'src/cli/main.ts'),
    index: join(root, 'src/index.ts'),
    'template-worker': join(root, 'src/cli/template-worker.ts'),
  },
  outdir: dist,
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
    onDemand(root, {
      name: 'validators',
      filter: /validate\/compile-builtin\.ts$/,
      functions: ['compileBuiltin'],
      contents: standaloneValidators(root),
      report,
    }),
    onDemand(root, {
      name: 'whole-yaml',
      filter: /load\/whole-yaml\.ts$/,
      functions: ['readWholeYaml', 'locateWhole'],
      report,
    }),
    replaceModule(/templates\/template-code\.ts$/, await templateCode(root)),
  ],
})
writePacked(packAssets(root))
copyFonts(join(dist, 'fonts'))
copyFileSync(join(root, 'node_modules/highs/build/highs.wasm'), join(dist, 'highs.wasm'))
writeFileSync(join(dist, 'LICENSES.txt'), collectLicenses(root, [metafile, ...metafiles]))
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.types.json')],
  { stdio: 'inherit' },
)

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
  mkdirSync(join(dist, 'assets'), { recursive: true })
  for (const [group, files] of Object.entries(groups))
    writeFileSync(join(dist, 'assets', `${group}.json`), JSON.stringify(files))
}

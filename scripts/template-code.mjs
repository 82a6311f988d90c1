import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Source of a module that holds the built-in templates as code; swapped in for src/render/templates/template-code.ts. */
export async function templateCode(root) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/render/templates/precompile.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire as strategyRequire } from 'node:module'; const require = strategyRequire('/');",
    },
  })
  const { precompileTemplates } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  )
  return precompileTemplates(readTemplates(join(root, 'templates')))
}

function readTemplates(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter(({ name }) =>
    name.endsWith('.hbs'),
  )
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted()
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]))
}

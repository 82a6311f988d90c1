// Makes the generated pages of docs/ from the rules, the schemas and the command line. A test fails when a page is stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { format } from 'prettier'

const root = new URL('../', import.meta.url)
const style = JSON.parse(readFileSync(new URL('.prettierrc.json', root), 'utf8'))
const bundle = new URL('dist/generated-docs.mjs', root)
await build({
  entryPoints: [new URL('tests/docs/generated-docs.ts', root).pathname],
  outfile: bundle.pathname,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
})
const { generatedDocs } = await import(bundle.href)
rmSync(bundle)
mkdirSync(new URL('docs/reference/', root), { recursive: true })
for (const [path, text] of Object.entries(generatedDocs(readSchemas())))
  writeFileSync(new URL(path, root), await format(text, { ...style, parser: 'markdown' }))

function readSchemas() {
  const folder = new URL('schemas/', root)
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]))
}

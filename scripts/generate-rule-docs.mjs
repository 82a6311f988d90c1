// Makes docs/rules.md from the rules. `node scripts/generate-rule-docs.mjs` writes; a test fails when the file is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { format } from 'prettier'

const root = new URL('../', import.meta.url)
const style = JSON.parse(readFileSync(new URL('.prettierrc.json', root), 'utf8'))
const bundle = await build({
  entryPoints: [new URL('tests/rules/rule-docs.ts', root).pathname],
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  write: false,
})
const { ruleDocs } = await import(`data:text/javascript,${encodeURIComponent(bundle.outputFiles[0].text)}`)
mkdirSync(new URL('docs/', root), { recursive: true })
writeFileSync(new URL('docs/rules.md', root), await format(ruleDocs(), { ...style, parser: 'markdown' }))

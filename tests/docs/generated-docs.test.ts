import { readdirSync, readFileSync } from 'node:fs'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import type { Schema } from './definition-docs.ts'
import { generatedDocs } from './generated-docs.ts'

const names = readdirSync('schemas').filter((name) => name.endsWith('.json'))
const schemas = new Map(names.map((name) => [name, JSON.parse(readFileSync(`schemas/${name}`, 'utf8')) as Schema]))
const style = JSON.parse(readFileSync('.prettierrc.json', 'utf8')) as object

test.each(Object.entries(generatedDocs(schemas)))(
  '%s is up to date (node scripts/generate-docs.mjs)',
  async (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(await format(text, { ...style, parser: 'markdown' }))
  },
)

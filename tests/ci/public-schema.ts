import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv } from 'ajv'
import { repository } from '../support/check-files.ts'

const folder = join(repository, 'tests/data/schemas')

// The schemas name formats and keywords of editors, and one of them another one.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false })
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
  ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object, basename(file, '.json'))

/** What a public schema of `tests/data/schemas` objects to in a value: the places and messages, none where it fits. */
export function objections(name: string, value: unknown): readonly string[] {
  if (ajv.validate(name, value)) return []
  return (ajv.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
}

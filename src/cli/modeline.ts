import { dirname } from 'node:path'

const modeline = '# yaml-language-server: $schema='
const schemaPath = 'node_modules/training-strategy/schemas/file.schema.json'

/** The first line of a definition file, by which editors find the schema; with its line end. */
export function modelineOf(path: string): string {
  const upward = dirname(path) === '.' ? '' : '../'.repeat(dirname(path).split('/').length)
  return `${modeline}${upward}${schemaPath}\n`
}

import type { Inputs } from '../model/inputs.ts'
import type { Schema, Schemas } from '../validate/schema-walk.ts'

/** The schemas of definitions, themes and locales by file name. */
export function readSchemas({ assets }: Inputs): Schemas {
  const entries = [...assets].filter(([path]) => /^schemas\/[^/]+\.schema\.json$/.test(path))
  return new Map(entries.map(([path, text]) => [path.slice('schemas/'.length), JSON.parse(text) as Schema])) // shipped and tested
}

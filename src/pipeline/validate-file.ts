import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Inputs } from '../model/inputs.ts'
import type { SourceFile } from '../source/span.ts'
import { compileBuiltin } from '../validate/compile-builtin.ts'
import { explainErrors } from '../validate/explain-errors.ts'
import { fitsFirst } from '../validate/fits.ts'
import { rootOf } from '../validate/schema-walk.ts'
import { readSchemas } from './read-schemas.ts'

/** A file that is one whole and no list of definitions, with the schema for it. */
export interface WholeFile {
  readonly source: SourceFile
  readonly data: unknown
  readonly schema: string
}

/** Checks such a file against its schema. Reports the validate/ codes. */
export function validateFile(inputs: Inputs, { source, data, schema }: WholeFile): readonly Finding[] {
  const schemas = readSchemas(inputs)
  const errors = fitsFirst(schemas, compileBuiltin)(schema)(data)
  const definition = { data, file: source.path, path: [] }
  return explainErrors({ definition, name: `file "${source.path}"`, schemas, root: rootOf(schemas, schema) }, errors)
}

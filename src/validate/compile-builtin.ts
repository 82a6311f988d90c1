import { Ajv } from 'ajv'
import type { Schemas } from './schema-walk.ts'
import type { Validators } from './validators.ts'

/** At most this many errors of one definition are looked at. */
const maxErrors = 1000

/**
 * Compiles the schemas of the package; the result gives the validator of a schema file.
 *
 * The build replaces this module by code made beforehand, which saves the compilation at every start.
 */
export function compileBuiltin(schemas: Schemas): Validators {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    ownProperties: true,
    allErrors: true,
  })
  for (const keyword of ['x-references', 'x-format']) ajv.addKeyword(keyword)
  for (const [file, schema] of schemas) ajv.addSchema(schema, file)
  return (file) => {
    const validate = ajv.getSchema(file)
    if (!validate) throw new Error(`No schema ${file}`)
    return (data) => (validate(data) ? [] : (validate.errors ?? []).slice(0, maxErrors))
  }
}

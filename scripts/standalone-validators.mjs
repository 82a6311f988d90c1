import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'

/** Schemas that are for editors and other programs: no run checks anything against them. */
const unchecked = ['analysis.schema.json', 'diff.schema.json', 'file.schema.json', 'report.schema.json']

/** Source of a module that exports what src/validate/compile-builtin.ts exports, with the schemas compiled to code. */
export function standaloneValidators(root) {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    ownProperties: true,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  })
  for (const keyword of ['x-references', 'x-format']) ajv.addKeyword(keyword)
  const folder = join(root, 'schemas')
  const schemas = readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .toSorted()
  for (const name of schemas) ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')), name)
  const checked = schemas.filter((name) => !unchecked.includes(name))
  const exports = Object.fromEntries(checked.map((name) => [`v${name.replaceAll(/[^a-z]/g, '_')}`, name]))
  const table = Object.entries(exports).map(([variable, name]) => `${JSON.stringify(name)}: ${variable}`)
  return `${standaloneCode.default(ajv, exports)}
const validators = {${table.join(',')}}
export function compileBuiltin() {
  return (file) => { const v = validators[file]; return (data) => v(data) ? [] : v.errors.slice(0, 1000) }
}`
}

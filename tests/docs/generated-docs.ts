import { createProgram } from '../../src/cli/program.ts'
import { ruleDocs } from '../rules/rule-docs.ts'
import { commandDocs } from './command-docs.ts'
import { definitionDocs, type Schema } from './definition-docs.ts'

/** The generated pages of docs/ by path, before formatting; `schemas` by file name in schemas/. */
export function generatedDocs(schemas: ReadonlyMap<string, Schema>): Readonly<Record<string, string>> {
  return {
    'docs/rules.md': ruleDocs(),
    'docs/reference/definitions.md': definitionDocs(schemas),
    'docs/reference/commands.md': commandDocs(createProgram()),
  }
}

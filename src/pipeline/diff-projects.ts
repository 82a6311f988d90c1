import { compareStates, type ProjectState } from '../changes/compare-states.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Analysis } from '../model/analysis.ts'
import type { ProjectChanges } from '../model/changes.ts'
import type { Inputs } from '../model/inputs.ts'
import type { SourceFile } from '../source/span.ts'
import type { Schema } from '../validate/schema-walk.ts'
import { compile } from './compile.ts'
import { locateFindings } from './locate-findings.ts'
import { printSources } from './print-sources.ts'
import { readSchemas } from './read-schemas.ts'

/** What differs between two states, or the errors that keep one of them from being read. */
export type DiffResult =
  | { readonly changes: ProjectChanges; readonly figures: readonly [Analysis, Analysis] }
  | {
      readonly unreadable: 'base' | 'head'
      readonly errors: readonly Diagnostic[]
      readonly sources: readonly SourceFile[]
    }

/** Compares two states of a project, each read by the schemas of this version. */
export function diffProjects(base: Inputs, head: Inputs): DiffResult {
  const before = readState(base)
  if ('errors' in before) return { unreadable: 'base', ...before }
  const after = readState(head)
  if ('errors' in after) return { unreadable: 'head', ...after }
  return {
    changes: compareStates(before, after, textKeys(readSchemas(head))),
    figures: [before.analysis, after.analysis],
  }
}

type Unread = { readonly errors: readonly Diagnostic[]; readonly sources: readonly SourceFile[] }

function readState(inputs: Inputs): ProjectState | Unread {
  const { value, findings } = compile(inputs, { ruleSettings: new Map() })
  if (value) return { ...value, prose: inputs.prose }
  const sources = printSources(inputs)
  const errors = findings.filter(({ severity }) => severity === 'error')
  return { errors: locateFindings(errors, sources), sources }
}

/** The keys that hold texts, alone or in a list, wherever they stand in a definition. */
function textKeys(schemas: ReadonlyMap<string, Schema>): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { properties = {} } = value as { properties?: Readonly<Record<string, unknown>> }
    for (const [key, property] of Object.entries(properties)) if (isText(property)) found.add(key)
    Object.values(value).forEach(visit)
  }
  for (const [name, schema] of schemas) if (!/^(theme|locale|report)/.test(name)) visit(schema)
  return found
}

function isText(property: unknown): boolean {
  const { $ref = '', items } = property as { $ref?: string; items?: unknown }
  return /^(text|prose)\.schema\.json$/.test($ref) || (items !== undefined && isText(items))
}

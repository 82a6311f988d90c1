import type { Json } from '../diagnostics/diagnostic.ts'
import type { Inputs } from '../model/inputs.ts'
import type { CheckResult } from './check-project.ts'
import { compareData, type DataDifference } from './compare-data.ts'
import { compile } from './compile.ts'
import { locateFindings } from './locate-findings.ts'
import { printSources } from './print-sources.ts'
import { dataFormat, projectData } from './project-data.ts'

/** How the data of a file stand to a project; undefined where the project cannot be read. */
export interface Verification extends CheckResult {
  readonly differences: readonly DataDifference[] | undefined
}

/** Compares the data that a document carries with those of a project. */
export function verifyData(inputs: Inputs, attached: Json): Verification {
  const { value, findings } = compile(inputs, { ruleSettings: new Map() })
  const sources = printSources(inputs)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const differences = value && compareData(attached, projectData(value.project, inputs.prose))
  return { differences, sources, diagnostics: value ? [] : locateFindings(errors, sources) }
}

/** The data in a JSON text; undefined when it is anything else, or of another form than this version writes. */
export function parseData(text: string): Json | undefined {
  try {
    const data = JSON.parse(text) as Json
    return (data as { readonly format?: unknown } | null)?.format === dataFormat ? data : undefined
  } catch {
    return undefined
  }
}

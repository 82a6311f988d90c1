import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Inputs } from '../model/inputs.ts'
import type { SourceFile } from '../source/span.ts'
import { compile, type CompileOptions } from './compile.ts'
import { locateFindings } from './locate-findings.ts'
import { printSources } from './print-sources.ts'

/** The findings of a run, with the texts that they point into. */
export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: readonly SourceFile[]
}

/** Runs every stage before rendering. */
export function checkProject(inputs: Inputs, options: CompileOptions): CheckResult {
  const { findings } = compile(inputs, options)
  const sources = printSources(inputs)
  return { diagnostics: locateFindings(findings, sources), sources }
}

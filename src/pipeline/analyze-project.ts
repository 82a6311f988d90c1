import { analyze } from '../analysis/analyze.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Baseline } from '../model/baseline.ts'
import type { Id } from '../model/definition.ts'
import type { Inputs } from '../model/inputs.ts'
import type { Project } from '../model/project.ts'
import type { RuleSetting } from '../model/rule-setting.ts'
import type { CheckResult } from './check-project.ts'
import { checkRequest } from './check-request.ts'
import { compile } from './compile.ts'
import { locateFindings } from './locate-findings.ts'

export interface AnalyzeRequest {
  readonly ruleSettings: ReadonlyMap<string, RuleSetting>
  readonly baseline?: Baseline | undefined
  /** Ids of scenarios; undefined stands for the project as it is. */
  readonly scenarios: readonly (Id | undefined)[]
  readonly language: string | undefined
}

/** The project with its figures under each scenario, in the order asked for; undefined where there are errors. */
export interface AnalyzeResult extends CheckResult {
  readonly value: { readonly project: Project; readonly analyses: readonly Analysis[] } | undefined
}

/** Computes the figures of a valid project under one scenario or several. */
export function analyzeProject(
  inputs: Inputs,
  { ruleSettings, baseline, scenarios, language }: AnalyzeRequest,
): AnalyzeResult {
  const [first, ...others] = scenarios
  const languages = language === undefined ? [] : [language]
  const { value, findings } = compile(inputs, { ruleSettings, baseline, scenario: first, languages })
  const more = value ? others.flatMap((scenario) => checkRequest(value.project, { scenario })) : []
  const diagnostics = locateFindings([...findings, ...more], inputs.sources)
  const result = { diagnostics, sources: inputs.sources }
  if (!value || diagnostics.some(({ severity }) => severity === 'error')) return { ...result, value: undefined }
  const { project, analysis } = value
  return {
    ...result,
    value: { project, analyses: [analysis, ...others.map((scenario) => analyze(project, { scenario }))] },
  }
}

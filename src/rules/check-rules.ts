import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Project } from '../model/project.ts'
import type { RuleSetting } from '../model/rule-setting.ts'
import { rules } from './registry.ts'
import type { Rule } from './rule.ts'
import { settingOf } from './settings.ts'

/** What the rules look at, and how much each weighs. */
export interface CheckOptions {
  readonly project: Project
  readonly analysis: Analysis
  readonly today: string | undefined
  readonly previous?: Project
  /** From the command line, by code (`rules/x` or `x`); they win over those of strategy.yaml. */
  readonly settings: ReadonlyMap<string, RuleSetting>
}

/** Runs every rule that is not off. Codes `rules/<id>`. */
export function checkRules(options: CheckOptions): readonly Finding[] {
  return rules.flatMap((rule) => checkRule(rule, options))
}

/** Runs one rule with the severity and thresholds that the project gives it. */
export function checkRule(rule: Rule, options: CheckOptions): readonly Finding[] {
  const { project, analysis, today, previous } = options
  const { severity, thresholds, ignores } = settingOf(rule, options)
  if (severity === 'off') return []
  const objections = [...rule.check({ project, analysis, today, previous, thresholds })]
  return objections
    .filter(({ at }) => !ignores(at.file))
    .map((objection): Finding => ({ code: `rules/${rule.id}`, severity, ...objection }))
}

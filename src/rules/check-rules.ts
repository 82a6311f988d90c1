import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Project } from '../model/project.ts'
import type { RuleSetting } from '../model/rule-setting.ts'
import type { ProjectReading } from './reading/project-reading.ts'
import { rules } from './registry.ts'
import type { Rule, RuleContext } from './rule.ts'
import { settingOf } from './settings.ts'

/** What the rules look at, and how much each weighs. */
export interface CheckOptions {
  readonly project: Project
  readonly analysis: Analysis
  readonly today: string | undefined
  readonly previous?: Project
  /** Texts and figures of the project, for the rules that read them. */
  readonly reading: ProjectReading
  /** From the command line, by code (`rules/x` or `x`); they win over those of strategy.yaml. */
  readonly settings: ReadonlyMap<string, RuleSetting>
}

/** Runs every rule that is not off. Codes `rules/<id>`. */
export function checkRules(options: CheckOptions): readonly Finding[] {
  return rules.flatMap((rule) => checkRule(rule, options))
}

/** Runs one rule with the severity and thresholds that the project gives it. */
function checkRule(rule: Rule, options: CheckOptions): readonly Finding[] {
  const { project, analysis, today, previous, reading } = options
  const { severity, thresholds, ignores } = settingOf(rule, options)
  if (severity === 'off') return []
  const context: RuleContext = Object.assign(Object.create(reading) as ProjectReading, {
    project,
    analysis,
    today,
    previous,
    thresholds,
  })
  return [...rule.check(context)]
    .filter(({ at }) => !ignores(at.file))
    .map((objection): Finding => ({ code: `rules/${rule.id}`, severity, ...objection }))
}

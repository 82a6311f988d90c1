import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Project } from '../model/project.ts'
import type { RuleSetting } from '../model/rule-setting.ts'
import type { ProjectPath } from '../source/span.ts'
import { type ProjectFigure, projectFigures } from './reading/project-figures.ts'
import { type ProjectText, projectTexts } from './reading/project-texts.ts'
import { rules } from './registry.ts'
import type { Rule, RuleContext } from './rule.ts'
import { settingOf } from './settings.ts'

/** What the rules look at, and how much each weighs. */
export interface CheckOptions {
  readonly project: Project
  readonly analysis: Analysis
  readonly today: string | undefined
  readonly previous?: Project
  /** Markdown files of the project, for the rules that read texts. */
  readonly prose?: ReadonlyMap<ProjectPath, string>
  /** From the command line, by code (`rules/x` or `x`); they win over those of strategy.yaml. */
  readonly settings: ReadonlyMap<string, RuleSetting>
}

/** Runs every rule that is not off. Codes `rules/<id>`. */
export function checkRules(options: CheckOptions): readonly Finding[] {
  const { project, prose = new Map() } = options
  const collected: Collected = {
    texts: once(() => projectTexts(project, prose)),
    figures: once(() => projectFigures(project)),
  }
  return rules.flatMap((rule) => checkRule(rule, options, collected))
}

/** What several rules read, collected when the first of them asks. */
interface Collected {
  readonly texts: () => readonly ProjectText[]
  readonly figures: () => readonly ProjectFigure[]
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** Runs one rule with the severity and thresholds that the project gives it. */
function checkRule(rule: Rule, options: CheckOptions, { texts, figures }: Collected): readonly Finding[] {
  const { project, analysis, today, previous } = options
  const { severity, thresholds, ignores } = settingOf(rule, options)
  if (severity === 'off') return []
  const context: RuleContext = {
    project,
    analysis,
    today,
    previous,
    thresholds,
    get texts() {
      return texts()
    },
    get figures() {
      return figures()
    },
  }
  return [...rule.check(context)]
    .filter(({ at }) => !ignores(at.file))
    .map((objection): Finding => ({ code: `rules/${rule.id}`, severity, ...objection }))
}

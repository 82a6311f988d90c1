import type { RuleSetting } from '../model/rule-setting.ts'
import type { ProjectPath } from '../source/span.ts'
import type { CheckOptions } from './check-rules.ts'
import type { Rule } from './rule.ts'

/** How one rule runs in one project. */
export interface Setting {
  readonly severity: RuleSetting
  readonly thresholds: Readonly<Record<string, number>>
  readonly ignores: (file: ProjectPath) => boolean
}

/** The setting of a rule: the command line, then `rules:` of the project, then the rule's own. */
export function settingOf(rule: Rule, { project, settings }: CheckOptions): Setting {
  const table = project.entities.rules.get('rules')?.data ?? {}
  const entry = table[`rules/${rule.id}`] ?? table[rule.id]
  const own = typeof entry === 'string' ? { severity: entry } : (entry ?? {}) // the schema's pattern allows only these
  const forced = settings.get(`rules/${rule.id}`) ?? settings.get(rule.id)
  const patterns = ('ignore' in own ? (own.ignore ?? []) : []).map(toPattern)
  return {
    severity: forced ?? own.severity ?? rule.severity,
    thresholds: { ...rule.thresholds, ...('thresholds' in own && own.thresholds) },
    ignores: (file) => patterns.some((pattern) => pattern.test(file)),
  }
}

/** A file pattern: `**` stands for any folders, `*` for any part of a name. */
function toPattern(glob: string): RegExp {
  const escaped = glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replaceAll('**', '\0').replaceAll('*', '[^/]*').replaceAll('\0', '.*')}$`)
}

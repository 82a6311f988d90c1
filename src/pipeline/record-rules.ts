import type { Finding } from '../diagnostics/diagnostic.ts'
import type { AcceptedReason, RecordedFinding, RuleRecord } from '../model/rule-record.ts'
import type { CheckOptions } from '../rules/check-rules.ts'
import { rules } from '../rules/registry.ts'
import { settingOf } from '../rules/settings.ts'
import type { Suppressed } from './suppress.ts'

/**
 * What documents print of the rules: open and accepted findings, but not those of rules that compare the project with today
 * or with an earlier version, so that the same project makes the same document on any day. A baseline changes nothing here.
 */
export function recordRules({ open, silenced }: Suppressed, options: CheckOptions): RuleRecord {
  const printed = rules.filter(({ compares }) => compares === undefined)
  const findings = [
    ...open.flatMap((finding) => recorded(finding, undefined)),
    ...silenced.flatMap(({ finding, reason }) => recorded(finding, reason)),
  ]
  return {
    applied: printed.filter((rule) => settingOf(rule, options).severity !== 'off').length,
    findings: printed.flatMap(({ id }) => findings.filter(({ rule }) => rule === id)),
  }
}

function recorded({ code, at }: Finding, reason: AcceptedReason | undefined): readonly RecordedFinding[] {
  return at === undefined ? [] : [{ rule: code.replace('rules/', ''), at, reason }]
}

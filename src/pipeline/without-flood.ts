import type { Finding, Severity } from '../diagnostics/diagnostic.ts'
import { mostShown } from '../diagnostics/flood.ts'

/** Findings beyond the first thousands say nothing new and cost time: one of each severity tells how many are left out. */
export function withoutFlood(findings: readonly Finding[]): readonly Finding[] {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  const kept = findings.filter(({ severity }) => ++counts[severity] <= mostShown[severity])
  const more = severities.flatMap((severity) => {
    const leftOut = counts[severity] - mostShown[severity]
    return leftOut > 0 ? [moreFinding(severity, leftOut)] : []
  })
  return [...kept, ...more]
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

function moreFinding(severity: Severity, leftOut: number): Finding {
  const words = `${leftOut} more ${names[severity]}${leftOut === 1 ? ' is' : 's are'} not shown`
  return {
    code: codes[severity],
    severity,
    message: words,
    help: 'Mend the first ones, and check again',
    data: { leftOut },
  }
}

const names: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }
const codes: Readonly<Record<Severity, string>> = {
  error: 'build/more-errors',
  warning: 'build/more-warnings',
  info: 'build/more-notes',
}

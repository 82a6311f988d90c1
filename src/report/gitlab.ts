import type { Severity } from '../diagnostics/diagnostic.ts'
import { createPlaces, fingerprints, type MachineReport, wholeMessage } from './machine-places.ts'
import { plainJson } from './plain-json.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' }

/** Diagnostics as a code quality report of GitLab; what has no place is put on the first line of strategy.yaml. */
export function reportGitlab(report: MachineReport): string {
  const places = createPlaces(report)
  const prints = fingerprints(report.diagnostics)
  const entries = report.diagnostics.map((diagnostic, i) => {
    const { file, start } = places(diagnostic.span ?? { file: 'strategy.yaml', start: 0, end: 1 })
    return {
      description: wholeMessage(diagnostic),
      check_name: diagnostic.code,
      fingerprint: prints[i] ?? '',
      severity: severities[diagnostic.severity],
      location: { path: file, lines: { begin: start?.line ?? 1 } },
    }
  })
  return plainJson(entries)
}

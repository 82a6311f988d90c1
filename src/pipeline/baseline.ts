import type { Diagnostic, Finding } from '../diagnostics/diagnostic.ts'
import type { Baseline, KnownFinding } from '../model/baseline.ts'
import { codePointOrder } from '../std/natural-order.ts'

/**
 * Leaves out the findings that a baseline knows. What it knows and nothing finds any more is reported once
 * (baseline/gone), so that a baseline only ever shrinks.
 */
export function withoutKnown(findings: readonly Finding[], baseline: Baseline | undefined): readonly Finding[] {
  if (!baseline) return findings
  const left = new Map(baseline.findings.map((known) => [keyOf(known), known.count ?? 1]))
  const fresh = findings.filter((finding) => {
    const key = keyOf(finding)
    const known = canBeKnown(finding) ? (left.get(key) ?? 0) : 0
    if (known > 0) left.set(key, known - 1)
    return known === 0
  })
  const gone = baseline.findings.filter((known) => (left.get(keyOf(known)) ?? 0) > 0)
  return gone.length === 0 ? fresh : [...fresh, goneFinding(gone)]
}

/** The baseline in which all of these findings are known, sorted, so that it changes only where they do. */
export function baselineOf(diagnostics: readonly Diagnostic[]): Baseline {
  const counts = new Map<string, KnownFinding & { count: number }>()
  for (const diagnostic of diagnostics.filter(canBeKnown)) {
    const key = keyOf(diagnostic)
    const entry = counts.get(key) ?? { code: diagnostic.code, entry: entryOf(diagnostic), count: 0 }
    counts.set(key, { ...entry, count: entry.count + 1 })
  }
  const sorted = [...counts].toSorted(([a], [b]) => codePointOrder(a, b))
  return {
    version: 1,
    findings: sorted.map(([, { code, entry, count }]) => (count === 1 ? { code, entry } : { code, entry, count })),
  }
}

/** Reads the text of a baseline file; undefined where it is none. */
export function parseBaseline(text: string): Baseline | undefined {
  try {
    const data: unknown = JSON.parse(text)
    return isBaseline(data) ? data : undefined
  } catch {
    return undefined
  }
}

/**
 * Objections of rules can be known, whatever they weigh, and warnings of the stages before; a file that cannot be
 * understood is never known.
 */
export function canBeKnown({ code, severity }: Pick<Finding, 'code' | 'severity'>): boolean {
  return code.startsWith('rules/') || (severity !== 'error' && /^(load|validate|link|suppress)\//.test(code))
}

function keyOf(finding: KnownFinding | Finding | Diagnostic): string {
  return `${finding.code} ${entryOf(finding)}`
}

/** Where a finding stands by ids; for one without a path in the data, its file. */
function entryOf(finding: Pick<KnownFinding, 'entry'> | Finding | Diagnostic): string {
  if (finding.entry !== undefined) return finding.entry
  if ('at' in finding) return finding.at?.file ?? ''
  return 'span' in finding ? (finding.span?.file ?? '') : ''
}

function goneFinding(gone: readonly KnownFinding[]): Finding {
  const named = gone.slice(0, 3).map(({ code, entry }) => `${code} at ${entry}`)
  const more = gone.length > named.length ? ` and ${gone.length - named.length} more` : ''
  return {
    code: 'baseline/gone',
    severity: 'info',
    message: `The baseline knows what nothing finds any more: ${named.join(', ')}${more}`,
    help: 'Write it again with strategy validate --baseline FILE --update-baseline',
  }
}

function isBaseline(data: unknown): data is Baseline {
  const { version, findings } = (data ?? {}) as Partial<Baseline>
  return version === 1 && Array.isArray(findings) && findings.every(isKnown)
}

function isKnown(entry: unknown): entry is KnownFinding {
  const known = (entry ?? {}) as Partial<KnownFinding>
  return (
    typeof known.code === 'string' &&
    typeof known.entry === 'string' &&
    (known.count === undefined || Number.isInteger(known.count))
  )
}

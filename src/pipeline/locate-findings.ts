import type { Diagnostic, Finding, Location } from '../diagnostics/diagnostic.ts'
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts'
import { createLocator } from '../load/locate.ts'
import { quoteNumbers } from './quote-numbers.ts'
import { withoutFlood } from './without-flood.ts'
import type { Path, SourceFile, Span } from '../source/span.ts'

/** Gives findings their places in the text, removes exact repetitions and sorts; of a flood only the first. */
export function locateFindings(findings: readonly Finding[], sources: readonly SourceFile[]): readonly Diagnostic[] {
  return locateAll(withoutFlood(findings), sources)
}

/** The same for every finding, however many there are. */
export function locateAll(findings: readonly Finding[], sources: readonly SourceFile[]): readonly Diagnostic[] {
  const locate = createLocator(sources)
  const lengths = new Map(sources.map(({ path, text }) => [path, text.length]))
  const toSpan = (at: Location): Span => {
    const span = 'path' in at ? locate(at) : at
    return within(span, lengths.get(span.file))
  }
  const diagnostics = findings.map(({ at, related, ...finding }): Diagnostic => ({
    ...finding,
    ...(at && { span: toSpan(at), ...('path' in at && { path: printPath(at.path) }) }),
    ...(related && { related: related.map(({ message, at: place }) => ({ message, at: toSpan(place) })) }),
  }))
  return quoteNumbers(withoutRepetitions(sortDiagnostics(diagnostics)), sources)
}

/** What is found missing at the end of a file is marked by its last sign. */
function within(span: Span, length: number | undefined): Span {
  if (length === undefined || span.end <= length) return span
  const start = Math.min(span.start, Math.max(0, length - 1))
  return { ...span, start, end: Math.max(start + 1, length) }
}

/** A path as authors read it: `roles[3].requires[0].level`. */
function printPath(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${step}`)).join('')
}

function withoutRepetitions(sorted: readonly Diagnostic[]): readonly Diagnostic[] {
  return sorted.filter((diagnostic, i) => i === 0 || key(diagnostic) !== key(sorted[i - 1]))
}

function key(diagnostic: Diagnostic | undefined): string {
  const { code, message, span } = diagnostic ?? {}
  return JSON.stringify([code, message, span])
}

import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { countOf } from '../diagnostics/flood.ts'
import type { Paint } from './paint.ts'
import type { Words } from './words/words.ts'

/** How many findings of each severity there are, those that are left out among them. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const diagnostic of diagnostics) counts[diagnostic.severity] += countOf(diagnostic)
  return counts
}

/** `2 errors, 1 warning`, or `No findings`, in a language. */
export function summaryLine(diagnostics: readonly Diagnostic[], paint: Paint, words: Words): string {
  const { error, warning, info } = countBySeverity(diagnostics)
  const parts = [
    error > 0 && paint('red', words.errors(error)),
    warning > 0 && paint('yellow', words.warnings(warning)),
    info > 0 && paint('cyan', words.notes(info)),
  ]
  return parts.filter((part) => part !== false).join(', ') || words.noFindings
}

import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { Paint } from './paint.ts'

/** How many findings of each severity there are. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}

/** `2 errors, 1 warning`, or `No findings`. */
export function summaryLine(diagnostics: readonly Diagnostic[], paint: Paint): string {
  const { error, warning, info } = countBySeverity(diagnostics)
  const parts = [
    error > 0 && paint('red', count(error, 'error')),
    warning > 0 && paint('yellow', count(warning, 'warning')),
    info > 0 && paint('cyan', count(info, 'note')),
  ]
  return parts.filter((part) => part !== false).join(', ') || 'No findings'
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

import { codePointOrder } from '../std/natural-order.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** Orders diagnostics by file, place, severity, code and message; those without a place come first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      codePointOrder(a.span?.file ?? '', b.span?.file ?? '') ||
      (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
      weight[a.severity] - weight[b.severity] ||
      codePointOrder(a.code, b.code) ||
      codePointOrder(a.message, b.message),
  )
}

import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { createPlaces, type MachineReport } from './machine-places.ts'

/** A finding as the preview shows it. */
export interface PreviewFinding {
  readonly severity: Severity
  readonly message: string
  /** `strategy.yaml:27:30 [link/unknown-id]` */
  readonly place: string
  readonly help: string
}

/** What the pages of the preview are told. */
export type PreviewState =
  | { readonly building: true }
  | {
      readonly building: false
      readonly findings: readonly PreviewFinding[]
      /** A number for each document that changes with its bytes, and one for the list of documents. */
      readonly pages: Readonly<Record<string, number>>
      readonly list: number
    }

/** The findings of a build for the preview, errors first, at most `limit`. */
export function previewFindings(report: MachineReport, limit: number): readonly PreviewFinding[] {
  const place = createPlaces(report)
  const text = ({ span, code }: Diagnostic): string => {
    if (span === undefined) return `[${code}]`
    const { file, start } = place(span)
    return `${start === undefined ? file : `${file}:${start.line}:${start.column}`} [${code}]`
  }
  const weights: readonly Severity[] = ['error', 'warning', 'info']
  return report.diagnostics
    .toSorted((a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity))
    .slice(0, limit)
    .map((entry) => ({ severity: entry.severity, message: entry.message, place: text(entry), help: entry.help ?? '' }))
}

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { indexLines } from '../source/line-index.ts'
import type { SourceFile, Span } from '../source/span.ts'
import { plainJson } from './plain-json.ts'
import { countBySeverity } from './summary.ts'

/** Diagnostics as one versioned JSON document; its schema is schemas/report.schema.json. */
export function reportJson(diagnostics: readonly Diagnostic[], sources: readonly SourceFile[], tool: string): string {
  const indexes = new Map(sources.map(({ path, text }) => [path, indexLines(text)]))
  const place = ({ file, start, end }: Span): object => {
    const index = indexes.get(file)
    return { file, ...(index && { start: index.position(start), end: index.position(end) }) }
  }
  const entries = diagnostics.map(({ code, severity, message, span, path, related = [], help, data }) => ({
    code,
    severity,
    message,
    ...(span && { place: place(span) }),
    ...(path !== undefined && { path }),
    related: related.map(({ message: note, at }) => ({ message: note, place: place(at) })),
    ...(help !== undefined && { help }),
    ...(data !== undefined && { data }),
  }))
  return plainJson({ version: 1, tool, summary: countBySeverity(diagnostics), diagnostics: entries })
}

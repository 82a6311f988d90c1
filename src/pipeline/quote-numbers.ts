import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { SourceFile, Span } from '../source/span.ts'

/**
 * Numbers where a text belongs are quoted as they stand in the file (`007`, `1e3`, `1.0`), not as they are read; that
 * the number would lose digits is then no second finding.
 */
export function quoteNumbers(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
): readonly Diagnostic[] {
  const unquoted = diagnostics.filter(({ data }) => data?.['unquoted'] !== undefined)
  if (unquoted.length === 0) return diagnostics
  const places = new Set(unquoted.map(({ span }) => placeKey(span)))
  return diagnostics
    .filter(({ code, span }) => code !== 'load/lossy-number' || !places.has(placeKey(span)))
    .map((diagnostic) => (unquoted.includes(diagnostic) ? quoted(diagnostic, sources) : diagnostic))
}

function placeKey(span: Span | undefined): string {
  return `${span?.file ?? ''} ${span?.start ?? ''}`
}

function quoted({ data: _, ...diagnostic }: Diagnostic, sources: readonly SourceFile[]): Diagnostic {
  const { span } = diagnostic
  const text = sources.find(({ path }) => path === span?.file)?.text
  if (!span || text === undefined) return diagnostic
  const written = text.slice(span.start, span.end)
  return {
    ...diagnostic,
    message: diagnostic.message.replace(/^Unexpected number \S+/, () => `Unexpected number ${written}`),
    help: `Put it in quotes: "${written}"`,
  }
}

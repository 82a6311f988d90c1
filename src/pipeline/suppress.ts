import type { Finding } from '../diagnostics/diagnostic.ts'
import { createLocator } from '../load/locate.ts'
import { indexLines, type LineIndex } from '../source/line-index.ts'
import type { SourceFile, Span } from '../source/span.ts'

/** `# strategy-disable-next-line CODE -- reason` in a YAML file. */
interface Suppression {
  readonly code: string
  readonly reason: string
  readonly span: Span
  /** Line of the finding that it silences. */
  readonly line: number
}

/**
 * Leaves out the objections that a comment in the file silences.
 *
 * Only rules can be silenced. A comment without a reason silences nothing (suppress/without-reason); one that silences
 * nothing is reported (suppress/unused), so that none outlives its cause.
 */
export function suppress(objections: readonly Finding[], sources: readonly SourceFile[]): readonly Finding[] {
  const commented = sources.filter(({ text }) => text.includes(marker))
  if (commented.length === 0) return objections
  const indexes = new Map(commented.map(({ path, text }) => [path, indexLines(text)]))
  const suppressions = commented.flatMap((source) =>
    readSuppressions(source, indexes.get(source.path) ?? indexLines(source.text)),
  )
  const locate = createLocator(commented)
  const used = new Set<Suppression>()
  const kept = objections.filter(({ code, at }) => {
    const index = at && indexes.get(at.file)
    if (!index) return true
    const { line } = index.position('path' in at ? locate(at).start : at.start)
    const match = suppressions.find((entry) => entry.span.file === at.file && entry.line === line && names(entry, code))
    if (match) used.add(match)
    return !match
  })
  return [...kept, ...suppressions.filter((entry) => !used.has(entry)).map(complaint)]
}

const marker = 'strategy-disable-next-line'

function readSuppressions({ path, text }: SourceFile, index: LineIndex): readonly Suppression[] {
  return [...text.matchAll(/^[^\S\n]*# strategy-disable-next-line (\S+)(?: -- (.*\S))?[^\S\n]*$/gm)].map((match) => {
    const start = match.index + match[0].indexOf('#')
    const { line } = index.position(start)
    return {
      code: match[1] ?? '',
      reason: match[2] ?? '',
      span: { file: path, start, end: match.index + match[0].length },
      line: line + 1,
    }
  })
}

function names({ code, reason }: Suppression, found: string): boolean {
  return reason !== '' && (found === code || found === `rules/${code}`)
}

function complaint({ code, reason, span }: Suppression): Finding {
  if (reason === '') {
    return {
      code: 'suppress/without-reason',
      severity: 'warning',
      message: `"${code}" is silenced without a reason`,
      at: span,
      help: `Write why after two hyphens: # ${marker} ${code} -- reason`,
    }
  }
  return {
    code: 'suppress/unused',
    severity: 'warning',
    message: `Nothing on the next line gives "${code}"`,
    at: span,
    help: 'Delete the comment',
  }
}

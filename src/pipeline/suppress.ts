import type { Finding } from '../diagnostics/diagnostic.ts'
import { createLocator } from '../load/locate.ts'
import { indexLines, type LineIndex } from '../source/line-index.ts'
import type { AcceptedReason } from '../model/rule-record.ts'
import type { SourceFile, Span } from '../source/span.ts'

/** Objections parted by whether a comment silences them. */
export interface Suppressed {
  readonly open: readonly Finding[]
  readonly silenced: readonly SilencedFinding[]
  /** What is wrong with the comments. */
  readonly complaints: readonly Finding[]
}

/** An objection that a comment silences, with the reason that it gives. */
export interface SilencedFinding {
  readonly finding: Finding
  readonly reason: AcceptedReason
}

/** `# strategy-disable-next-line CODE -- reason | ru: reason in Russian` in a YAML file. */
interface Suppression {
  readonly code: string
  readonly reason: AcceptedReason
  readonly span: Span
  /** Line of the finding that it silences. */
  readonly line: number
}

/**
 * Parts off the objections that a comment in the file silences.
 *
 * Only rules can be silenced. A comment without a reason silences nothing (suppress/without-reason); one that silences
 * nothing is reported (suppress/unused), so that none outlives its cause.
 */
export function suppress(objections: readonly Finding[], sources: readonly SourceFile[]): Suppressed {
  const commented = sources.filter(({ text }) => text.includes(marker))
  if (commented.length === 0) return { open: objections, silenced: [], complaints: [] }
  const indexes = new Map(commented.map(({ path, text }) => [path, indexLines(text)]))
  const suppressions = commented.flatMap((source) =>
    readSuppressions(source, indexes.get(source.path) ?? indexLines(source.text)),
  )
  const locate = createLocator(commented)
  const commentOn = ({ code, at }: Finding): Suppression | undefined => {
    const index = at && indexes.get(at.file)
    if (!index) return undefined
    const { line } = index.position('path' in at ? locate(at).start : at.start)
    return suppressions.find((entry) => entry.span.file === at.file && entry.line === line && names(entry, code))
  }
  const read = objections.map((finding) => ({ finding, comment: commentOn(finding) }))
  const used = new Set(read.map(({ comment }) => comment))
  return {
    open: read.filter(({ comment }) => !comment).map(({ finding }) => finding),
    silenced: read.flatMap(({ finding, comment }) => (comment ? [{ finding, reason: comment.reason }] : [])),
    complaints: suppressions.filter((entry) => !used.has(entry)).map(complaint),
  }
}

const marker = 'strategy-disable-next-line'

function readSuppressions({ path, text }: SourceFile, index: LineIndex): readonly Suppression[] {
  return [...text.matchAll(/^[ \t]*# strategy-disable-next-line (\S+)(?: -- (.*\S))?[^\S\n]*$/gm)].map((match) => {
    const start = match.index + match[0].indexOf('#')
    const { line } = index.position(start)
    return {
      code: match[1] ?? '',
      reason: readReason(match[2] ?? ''),
      span: { file: path, start, end: match.index + match[0].length },
      line: line + 1,
    }
  })
}

/** `reason | ru: reason in Russian | kk: reason in Kazakh`. */
function readReason(text: string): AcceptedReason {
  const [base = '', ...others] = text.split(/(?<!\s)\s+\|\s+(?=[a-z]{2,3}(?:-[A-Za-z]+)?:\s)/)
  const translations = others.map((part) => [
    part.slice(0, part.indexOf(':')),
    part.slice(part.indexOf(':') + 1).trim(),
  ])
  return { text: base, translations: Object.fromEntries(translations) as Record<string, string> }
}

function names({ code, reason }: Suppression, found: string): boolean {
  return reason.text !== '' && (found === code || found === `rules/${code}`)
}

function complaint({ code, reason, span }: Suppression): Finding {
  if (reason.text === '') {
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

import type { Finding, Severity } from '../diagnostics/diagnostic.ts'
import { mostShown } from '../diagnostics/flood.ts'
import type { SourceFile } from '../source/span.ts'

/** A kind of characters that a text should not hold. */
interface Nuisance {
  readonly code: string
  readonly severity: Severity
  readonly what: string
  readonly pattern: RegExp
  readonly help: string
}

const nuisances: readonly Nuisance[] = [
  {
    code: 'load/control-character',
    severity: 'error',
    what: 'control character',
    // eslint-disable-next-line no-control-regex
    pattern: /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f]/,
    help: 'Delete it: it cannot be printed and may command a terminal',
  },
  {
    code: 'load/direction-character',
    severity: 'error',
    what: 'character that turns the direction of writing',
    pattern: /\p{Bidi_Control}/u,
    help: 'Delete it: it shows a text in another order than it has',
  },
  {
    code: 'load/broken-character',
    severity: 'error',
    what: 'half of a character (surrogate)',
    pattern: /\p{Cs}/u,
    help: 'Write the character itself instead of its parts',
  },
  {
    code: 'load/invisible-character',
    severity: 'warning',
    what: 'invisible character',
    pattern: /[\u180e\u200b-\u200d\u2060-\u2064\ufeff]/,
    help: 'Delete it: searching and comparing fail on it',
  },
]

/** All of them in one look: most texts hold none. */
const any = new RegExp(nuisances.map(({ pattern }) => pattern.source).join('|'), 'u')

/**
 * Characters in a file that nobody sees, or that show something else than is there; the first of a kind in each line.
 * Codes load/control-character, load/direction-character, load/broken-character, load/invisible-character.
 */
export function checkCharacters({ path, text }: SourceFile): readonly Finding[] {
  if (!any.test(text)) return []
  const findings: Finding[] = []
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  const unshown = new Map(nuisances.map((nuisance) => [nuisance, counted(nuisance, path)]))
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const line = text.slice(start, end)
    if (any.test(line)) {
      for (const { nuisance, index } of nuisancesIn(line)) {
        const at = start + index
        const isShown = ++counts[nuisance.severity] <= mostShown[nuisance.severity]
        findings.push(
          isShown
            ? { ...describe(nuisance, line, index), at: { file: path, start: at, end: at + 1 } }
            : (unshown.get(nuisance) ?? counted(nuisance, path)),
        )
      }
    }
    start = end + 1
  }
  return findings
}

/** The same for a value that was written with escapes, all of which stand at one place. */
export function checkEscaped(value: string): readonly Omit<Finding, 'at'>[] {
  return any.test(value) ? nuisancesIn(value).map(({ nuisance, index }) => describe(nuisance, value, index)) : []
}

function nuisancesIn(text: string): readonly { readonly nuisance: Nuisance; readonly index: number }[] {
  return nuisances
    .map((nuisance) => ({ nuisance, index: text.search(nuisance.pattern) }))
    .filter(({ index }) => index !== -1)
}

/** What is not shown is only counted: one finding stands for each in a file. */
function counted({ code, severity, what }: Nuisance, file: string): Finding {
  return { code, severity, message: what, at: { file, start: 0, end: 1 } }
}

function describe({ code, severity, what, help }: Nuisance, text: string, index: number): Omit<Finding, 'at'> {
  const point = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return { code, severity, message: `Unexpected ${what} U+${point}`, help }
}

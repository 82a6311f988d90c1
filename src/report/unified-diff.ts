import { visibleLine } from './code-frame.ts'
import { diffLines } from './diff-lines.ts'
import type { Paint } from './paint.ts'

/** How a difference is printed. */
export interface DiffOptions {
  readonly paint: Paint
  /** Most lines to print. */
  readonly limit: number
}

const context = 2

/** The difference of two texts as hunks with two lines around each change, and how many lines were left out. */
export function unifiedDiff(before: string, after: string, { paint, limit }: DiffOptions): readonly string[] {
  const lines = hunks(before.split('\n'), after.split('\n'))
  const shown = lines.slice(0, limit).map((line) => painted(line, paint))
  const hidden = lines.length - shown.length
  return hidden > 0 ? [...shown, paint('dim', `... and ${hidden} more lines of difference`)] : shown
}

/** One line of a difference with its mark: ` `, `-`, `+` or `@` for the head of a hunk. */
interface MarkedLine {
  readonly mark: ' ' | '-' | '+' | '@'
  readonly text: string
}

const marks = { same: ' ', removed: '-', added: '+' } as const

function hunks(before: readonly string[], after: readonly string[]): readonly MarkedLine[] {
  const runs = diffLines(before, after)
  let [oldLine, newLine] = [1, 1]
  return runs.flatMap(({ kind, lines }, i): readonly MarkedLine[] => {
    const at = [oldLine, newLine] as const
    if (kind !== 'added') oldLine += lines.length
    if (kind !== 'removed') newLine += lines.length
    if (kind !== 'same') return lines.map((text) => ({ mark: marks[kind], text }))
    const tail = i === 0 ? [] : lines.slice(0, context)
    const rest = lines.length - tail.length
    const head = i === runs.length - 1 || rest <= 0 ? [] : lines.slice(-Math.min(context, rest))
    const gap = lines.length - tail.length - head.length
    const place = `@@ -${at[0] + lines.length - head.length} +${at[1] + lines.length - head.length} @@`
    const isLast = i === runs.length - 1
    return [
      ...tail.map((text): MarkedLine => ({ mark: ' ', text })),
      ...(!isLast && (gap > 0 || i === 0) ? [{ mark: '@' as const, text: place }] : []),
      ...head.map((text): MarkedLine => ({ mark: ' ', text })),
    ]
  })
}

function painted({ mark, text }: MarkedLine, paint: Paint): string {
  const line = mark === '@' ? visibleLine(text) : `${mark}${visibleLine(text)}`
  switch (mark) {
    case '-':
      return paint('red', line)
    case '+':
      return paint('green', line)
    case '@':
      return paint('cyan', line)
    default:
      return line
  }
}

import type { LineIndex } from '../source/line-index.ts'
import type { Span } from '../source/span.ts'

/** The lines around a span with the span underlined; at most two lines before, and long lines cut around the span. */
export function codeFrame(lines: LineIndex, span: Span): string {
  const from = lines.position(span.start)
  const to = lines.position(span.end)
  const width = String(from.line).length
  const gutter = (number: number | undefined): string => `${number === undefined ? '' : number}`.padStart(width + 1)
  const shown: string[] = []
  for (let number = Math.max(1, from.line - 1); number < from.line; number++) {
    shown.push(`${gutter(number)} | ${visible(lines.line(number)).slice(0, lineWidth)}`)
  }
  const line = visible(lines.line(from.line))
  const cut = from.column > lineWidth - 20 ? from.column - 20 : 0
  const text = [...line].slice(cut, cut + lineWidth).join('')
  const endColumn = to.line === from.line ? to.column : [...line].length + 1
  const length = Math.max(1, Math.min(endColumn - from.column, lineWidth - (from.column - cut) + 1))
  shown.push(
    `${gutter(from.line)} | ${text}`,
    `${gutter(undefined)} | ${' '.repeat(from.column - cut - 1)}${'^'.repeat(length)}`,
  )
  return shown.join('\n')
}

const lineWidth = 100

/**
 * Text from a user's file made safe for a terminal: tabs as one space, other control characters as U+FFFD, and no `##[`,
 * with which logs of build servers begin a command anywhere in a line.
 */
export function visible(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd')
    .replaceAll('##[', '## [')
}

/** The same for text that may begin a line, where `::` begins a command. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('::', ': :')
}

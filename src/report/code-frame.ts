import type { LineIndex } from '../source/line-index.ts'
import type { Span } from '../source/span.ts'

/** The line of a span with the span underlined, and the line before; long lines are cut around the span. */
export function codeFrame(lines: LineIndex, span: Span): string {
  const from = lines.position(span.start)
  const to = lines.position(span.end)
  const width = String(from.line).length
  const gutter = (number: number | undefined): string => `${number === undefined ? '' : number}`.padStart(width + 1)
  const shown: string[] = []
  for (let number = Math.max(1, from.line - 1); number < from.line; number++) {
    shown.push(`${gutter(number)} | ${cutLine(Array.from(lines.line(number).slice(0, 4 * lineWidth)), 0)}`)
  }
  const line = lines.characters(from.line)
  const cut = from.column > lineWidth - 20 ? from.column - 20 : 0
  const endColumn = to.line === from.line ? to.column : line.length + 1
  const length = Math.max(1, Math.min(endColumn - from.column, lineWidth - (from.column - cut) + 1))
  shown.push(
    `${gutter(from.line)} | ${cutLine(line, cut)}`,
    `${gutter(undefined)} | ${' '.repeat(from.column - cut - 1)}${'^'.repeat(length)}`,
  )
  return shown.join('\n')
}

const lineWidth = 100

/** A line from a character on, as long as a frame is wide; an ellipsis stands for what is left out at an end. */
function cutLine(characters: readonly string[], from: number): string {
  const kept = characters.slice(from, from + lineWidth)
  if (from > 0) kept[0] = '…'
  if (characters.length > from + lineWidth) kept[lineWidth - 1] = '…'
  return visible(kept.join(''))
}

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

/** A position for people: both counted from 1, columns in characters (code points). */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Turns offsets of one text into lines and columns; built once per text. */
export interface LineIndex {
  position(offset: number): Position
  /** The text of a line (from 1) without its line end; empty beyond the end. */
  line(number: number): string
  readonly lineCount: number
}

/** Indexes the line starts of a text. */
export function indexLines(text: string): LineIndex {
  const starts = [0]
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  const start = (number: number): number => starts[number - 1] ?? text.length
  const line = (number: number): string => text.slice(start(number), start(number + 1)).replace(/\r?\n$/, '')
  return {
    lineCount: starts.length,
    line,
    position(offset) {
      const number = lastAtMost(starts, offset) + 1
      return { line: number, column: Array.from(text.slice(start(number), offset)).length + 1 }
    },
  }
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}

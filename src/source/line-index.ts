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
  /** The characters of a line, as columns count them. */
  characters(number: number): readonly string[]
  readonly lineCount: number
}

/** Indexes the line starts of a text. */
export function indexLines(text: string): LineIndex {
  const starts = [0]
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  const start = (number: number): number => starts[number - 1] ?? text.length
  const line = (number: number): string => text.slice(start(number), start(number + 1)).replace(/\r?\n$/, '')
  let last: { readonly number: number; readonly characters: readonly string[] } | undefined
  const columns = new Map<number, number[]>()
  return {
    lineCount: starts.length,
    line,
    characters(number) {
      if (last?.number !== number) last = { number, characters: [...line(number)] }
      return last.characters
    },
    position(offset) {
      const number = lastAtMost(starts, offset) + 1
      const steps = columns.get(number) ?? [0]
      columns.set(number, steps)
      return {
        line: number,
        column: columnAt(text, { start: start(number), offset: Math.min(offset, text.length) }, steps),
      }
    },
  }
}

/** A line is counted once, in steps of so many units: a long one may be asked for thousands of places. */
const step = 4096

/** `steps` holds the characters before each step that was counted so far. */
function columnAt(text: string, { start, offset }: { start: number; offset: number }, steps: number[]): number {
  const whole = Math.floor((offset - start) / step)
  for (let i = steps.length; i <= whole; i++)
    steps.push((steps[i - 1] ?? 0) + countCharacters(text, start + (i - 1) * step, start + i * step))
  return (steps[whole] ?? 0) + countCharacters(text, start + whole * step, offset) + 1
}

/** A second half of a pair adds no character. */
function countCharacters(text: string, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (!isLow(text.charCodeAt(i)) || !isHigh(text.charCodeAt(i - 1))) count++
  return count
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
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

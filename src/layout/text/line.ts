import type { Pt } from '../../model/page.ts'
import type { RunStyle } from './text-style.ts'
import type { Word } from './word.ts'

/** A stretch of a line in one look. */
export interface Segment {
  readonly text: string
  readonly style: RunStyle
  /** Advance without the space at which the line broke. */
  readonly width: Pt
  /** Spaces that can be stretched. */
  readonly spaces: number
}

/** A line of text, measured. */
export interface Line {
  readonly segments: readonly Segment[]
  readonly width: Pt
  readonly spaces: number
  /** The paragraph or a forced line ends here: never stretched. */
  readonly last: boolean
  /** The line ends inside a word, with a hyphen. */
  readonly hyphen: boolean
}

/** How a line ends: with the text, at a break, with a hyphen inside a word, or inside a word without one. */
export type LineEnd = 'last' | 'break' | 'hyphen' | 'cut'

/** Joins the words of a line to segments; a space at the end of the line is kept in the text and has no width. */
export function makeLine(words: readonly Word[], end: LineEnd): Line {
  const segments: Segment[] = []
  const count = words.length
  let width = 0
  let spaces = 0
  for (let index = 0; index < count; index++) {
    const word = words[index]
    if (word === undefined) continue
    const gap = word.after === 'space'
    const inner = gap && index < count - 1
    const keepsSpace = inner || (gap && end === 'break')
    const advance = word.width + (inner ? word.style.space : 0)
    append(segments, {
      text: keepsSpace ? `${word.text} ` : word.text,
      style: word.style,
      width: advance,
      spaces: inner ? 1 : 0,
    })
    width += advance
    if (inner) spaces++
  }
  return { segments, width, spaces, last: end === 'last', hyphen: end === 'hyphen' }
}

function append(segments: Segment[], next: Segment): void {
  const last = segments.at(-1)
  if (last === undefined || last.style !== next.style || next.style.link?.pageOf !== undefined) {
    segments.push(next)
    return
  }
  segments[segments.length - 1] = {
    text: last.text + next.text,
    style: last.style,
    width: last.width + next.width,
    spaces: last.spaces + next.spaces,
  }
}

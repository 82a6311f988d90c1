import type { Pt } from '../../model/page.ts'
import type { RunStyle } from './text-style.ts'
import { isSpaceGap, type Word } from './word.ts'

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
  /** The paragraph or a forced line begins here. */
  readonly first: boolean
  /** The paragraph or a forced line ends here: never stretched. */
  readonly last: boolean
  /** The line ends inside a word, with a hyphen. */
  readonly hyphen: boolean
}

/** How a line ends: with the text, at a break, with a hyphen inside a word, or inside a word without one. */
export type LineEnd = 'last' | 'break' | 'hyphen' | 'cut'

/**
 * Joins the words of a line to segments; a space at the end of the line is kept in the text and has no width. `before` is the
 * line above it in the same text.
 */
export function makeLine(words: readonly Word[], end: LineEnd, before?: Line): Line {
  const segments: Segment[] = []
  const last = words.length - 1
  let lineWidth = 0
  let lineSpaces = 0
  let index = 0
  while (index <= last) {
    const style = words[index]?.style
    if (style === undefined) break
    const texts: string[] = []
    let width = 0
    let spaces = 0
    for (let word = words[index]; word !== undefined && word.style === style; word = words[++index]) {
      texts.push(word.text)
      width += word.width
      if (!isSpaceGap(word.after)) continue
      if (index < last) {
        texts.push(' ')
        width += style.space
        spaces++
      } else if (end === 'break') texts.push(' ')
    }
    // Joined, not added up: a sum of strings keeps all its parts in memory.
    segments.push({ text: texts.join(''), style, width, spaces })
    lineWidth += width
    lineSpaces += spaces
  }
  return {
    segments,
    width: lineWidth,
    spaces: lineSpaces,
    first: before?.last ?? true,
    last: end === 'last',
    hyphen: end === 'hyphen',
  }
}

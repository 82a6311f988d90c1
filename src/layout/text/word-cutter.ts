import type { Pt } from '../../model/page.ts'
import { greatestCount } from '../../std/greatest-count.ts'
import type { Syllables } from './hyphenate.ts'
import type { TextMeasure } from './measure.ts'
import type { RunStyle } from './text-style.ts'
import type { Word } from './word.ts'

/** The two parts of a divided word. */
interface WordParts {
  readonly head: Word
  readonly tail: Word
}

/** Divides words that do not fit. */
export interface WordCutter {
  /** The longest part that fits with a hyphen: at soft hyphens, and at syllables when `syllables` says so. */
  divide(word: Word, room: Pt, syllables: boolean): WordParts | undefined
  /** As many characters as fit, at least one, without a hyphen; undefined for a single character. */
  chop(word: Word, room: Pt): WordParts | undefined
}

/** A cutter for texts in a language. */
export function createWordCutter(measure: TextMeasure, syllables: Syllables, language: string): WordCutter {
  const widthOf = (style: RunStyle, text: string): Pt => measure.width(style.face, style.size, text)

  function cut(word: Word, offset: number): WordParts {
    const { text, style, points } = word
    const head = text.slice(0, offset)
    const tail = text.slice(offset)
    const later = points.filter((point) => point > offset).map((point) => point - offset)
    const headWidth = widthOf(style, head)
    // A very long word is not measured again and again.
    const tailWidth = tail.length > 60 ? Math.max(0, word.width - headWidth) : widthOf(style, tail)
    return {
      head: { text: head, width: headWidth, style, after: 'glue', points: [] },
      tail: { ...word, text: tail, width: tailWidth, points: later },
    }
  }

  function divide(word: Word, room: Pt, useSyllables: boolean): WordParts | undefined {
    const { style } = word
    const hyphen = measure.hyphen(style.face, style.size)
    const points = word.points.length > 0 || !useSyllables || style.code ? word.points : syllables(word.text, language)
    if (points.length === 0) return undefined
    const fitting = greatestCount(points.length, (count) => {
      const head = word.text.slice(0, points[count - 1])
      return widthOf(style, head) + hyphen <= room
    })
    const offset = points[fitting - 1]
    return offset === undefined ? undefined : withHyphen(cut(word, offset), hyphen)
  }

  /** The hyphen takes its room in the line, so that justified lines end at the margin. */
  function withHyphen({ head, tail }: WordParts, hyphen: Pt): WordParts {
    return { head: { ...head, width: head.width + hyphen }, tail }
  }

  function chop(word: Word, room: Pt): WordParts | undefined {
    let width = 0
    let offset = 0
    for (const character of word.text) {
      width += widthOf(word.style, character)
      const attaches = offset > 0 && mark.test(character)
      if (offset > 0 && width > room && !attaches) break
      offset += character.length
    }
    return offset < word.text.length ? cut(word, offset) : undefined
  }

  return { divide, chop }
}

const mark = /\p{M}/u

import type { Pt } from '../../model/page.ts'
import { makeLine, type Line, type LineEnd } from './line.ts'
import type { Word } from './word.ts'
import type { WordCutter } from './word-cutter.ts'

/** `never`: no syllables; `overlong`: words that no line can hold are divided at syllables; `always`: any word may be. */
export type Division = 'never' | 'overlong' | 'always'

export interface BreakOptions {
  readonly width: Pt
  readonly division: Division
  readonly cutter: WordCutter
}

const tolerance = 0.01
const mostHyphensInARow = 2

/** Breaks words into lines of a width, each as full as it goes. No word is lost; no words make one empty line. */
export function breakLines(words: readonly Word[], options: BreakOptions): readonly Line[] {
  const queue = [...words]
  const lines: Line[] = []
  let current: Word[] = []
  let used = 0
  let hyphens = 0
  let index = 0

  function flush(end: LineEnd): void {
    lines.push(makeLine(current, end))
    current = []
    used = 0
    hyphens = end === 'hyphen' ? hyphens + 1 : 0
  }

  function take(end: number, width: Pt): void {
    for (; index < end; index++) current.push(queue[index] as Word) // end <= queue.length
    used += width
    if (current.at(-1)?.after === 'newline') flush('last')
  }

  function takeCut(cut: Cut): void {
    current.push(...queue.slice(index, cut.at), ...(cut.head === undefined ? [] : [cut.head]))
    queue[cut.at] = cut.tail
    index = cut.at
    flush(cut.hyphen ? 'hyphen' : 'cut')
  }

  while (index < queue.length) {
    const end = clusterEnd(queue, index)
    const width = widthOf(queue, index, end)
    const gap = gapAfter(current)
    if (used + gap + width <= options.width + tolerance) {
      take(end, gap + width)
      continue
    }
    const place = { from: index, to: end, room: options.width - used - gap }
    const cut =
      (hyphens < mostHyphensInARow ? softCut(queue, place, options) : undefined) ??
      (current.length === 0 ? hardCut(queue, place, options) : undefined)
    if (cut !== undefined) takeCut(cut)
    else if (current.length > 0) flush('break')
    else take(end, width)
  }
  if (current.length > 0 || lines.length === 0) flush('last')
  return lines
}

/** Where words are cut: the words before `at` and `head` fit, `tail` begins the next line. */
interface Cut {
  readonly at: number
  readonly head: Word | undefined
  readonly tail: Word
  readonly hyphen: boolean
}

/** A run of words without a break between them, and the room it has. */
interface Cluster {
  readonly from: number
  readonly to: number
  readonly room: Pt
}

function softCut(words: readonly Word[], cluster: Cluster, options: BreakOptions): Cut | undefined {
  const overflow = findOverflow(words, cluster)
  const parts = overflow && options.cutter.divide(overflow.word, overflow.room, options.division === 'always')
  return parts && { at: overflow.at, ...parts, hyphen: true }
}

function hardCut(words: readonly Word[], cluster: Cluster, options: BreakOptions): Cut | undefined {
  const overflow = findOverflow(words, cluster)
  if (overflow === undefined) return undefined
  const { at, word, room } = overflow
  const syllables = options.division === 'never' ? undefined : options.cutter.divide(word, room, true)
  if (syllables !== undefined) return { at, ...syllables, hyphen: true }
  if (at > cluster.from) return { at, head: undefined, tail: word, hyphen: false }
  const parts = options.cutter.chop(word, room)
  return parts && { at, ...parts, hyphen: false }
}

function findOverflow(
  words: readonly Word[],
  cluster: Cluster,
): { readonly at: number; readonly word: Word; readonly room: Pt } | undefined {
  let room = cluster.room
  for (let at = cluster.from; at < cluster.to; at++) {
    const word = words[at]
    if (word === undefined) return undefined
    if (word.width > room + tolerance) return { at, word, room }
    room -= word.width
  }
  return undefined
}

function clusterEnd(words: readonly Word[], from: number): number {
  let end = from
  while (end < words.length && words[end]?.after === 'glue') end++
  return Math.min(end + 1, words.length)
}

function widthOf(words: readonly Word[], from: number, to: number): Pt {
  let width = 0
  for (let index = from; index < to; index++) width += words[index]?.width ?? 0
  return width
}

function gapAfter(current: readonly Word[]): Pt {
  const last = current.at(-1)
  return last?.after === 'space' ? last.style.space : 0
}

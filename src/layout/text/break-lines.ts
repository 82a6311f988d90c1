import type { Pt } from '../../model/page.ts'
import { append } from '../../std/append.ts'
import { makeLine, type Line, type LineEnd } from './line.ts'
import { isSpaceGap, type Word } from './word.ts'
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
  const state: State = { queue: [...words], index: 0, lines: [], current: [], used: 0, hyphens: 0 }
  while (state.index < state.queue.length) placeCluster(state, options)
  if (state.current.length > 0 || state.lines.length === 0) flush(state, 'last')
  return state.lines
}

/** The words that are not placed yet (from the index on), and the line that is being filled. */
interface State {
  readonly queue: Word[]
  index: number
  readonly lines: Line[]
  current: Word[]
  used: Pt
  /** Lines in a row that end with a hyphen. */
  hyphens: number
}

/** Places the words up to the next possible break, or ends the line. */
function placeCluster(state: State, options: BreakOptions): void {
  const { queue, index, current } = state
  const end = clusterEnd(queue, index)
  const width = widthOf(queue, index, end)
  const gap = gapAfter(current)
  if (state.used + gap + width <= options.width + tolerance)
    return splitsTie(state, end, options) ? flush(state, 'break') : take(state, end, gap + width)
  const cluster = { from: index, to: end, room: options.width - state.used - gap }
  const cut =
    (state.hyphens < mostHyphensInARow ? softCut(queue, cluster, options) : undefined) ??
    (current.length === 0 ? hardCut(queue, cluster, options) : undefined)
  if (cut !== undefined) takeCut(state, cut)
  else if (current.length > 0) flush(state, 'break')
  else take(state, end, width)
}

/** Would words up to here be parted from those tied to them, which a line of their own holds together? */
function splitsTie({ queue, index, current, used }: State, end: number, { width }: BreakOptions): boolean {
  const last = current.at(-1)
  if (last === undefined || last.after === 'tie' || queue[end - 1]?.after !== 'tie') return false
  let together = 0
  for (let at = index; at < queue.length; at++) {
    const word = queue[at]
    together += word?.width ?? 0
    if (word?.after === 'tie') together += word.style.space
    else if (word?.after !== 'glue') break
  }
  return used + gapAfter(current) + together > width + tolerance && together <= width + tolerance
}

function take(state: State, end: number, width: Pt): void {
  for (const word of state.queue.slice(state.index, end)) state.current.push(word)
  state.index = end
  state.used += width
  if (state.current.at(-1)?.after === 'newline') flush(state, 'last')
}

function takeCut(state: State, cut: Cut): void {
  append(state.current, state.queue.slice(state.index, cut.at))
  if (cut.head !== undefined) state.current.push(cut.head)
  state.queue[cut.at] = cut.tail
  state.index = cut.at
  flush(state, cut.hyphen ? 'hyphen' : 'cut')
}

function flush(state: State, end: LineEnd): void {
  state.lines.push(makeLine(state.current, end, state.lines.at(-1)))
  state.current = []
  state.used = 0
  state.hyphens = end === 'hyphen' ? state.hyphens + 1 : 0
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
  return last !== undefined && isSpaceGap(last.after) ? last.style.space : 0
}

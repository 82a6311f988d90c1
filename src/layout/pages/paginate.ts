import type { Pt } from '../../model/page.ts'
import { append } from '../../std/append.ts'
import type { Flow, FlowBox, Frame, NoteLine, RepeatedHead } from './flow.ts'
import { heightOf, noteGap, placeNotes } from './place-notes.ts'
import type { Breaks, FlowEntry, PlacedPage } from './placed-page.ts'

export interface PaginateOptions {
  readonly frame: Frame
  /** Step of the baseline grid; 0 for none. */
  readonly grid: Pt
  /** Takes an anchor for a place; false when it has one already. */
  readonly claim: (anchor: string) => boolean
  readonly onPage: (page: PlacedPage) => void
  /** A box is higher than a page and cannot be divided. */
  readonly onOverflow: () => void
}

/** A flow that fills pages. */
export interface Paginator extends Flow {
  /** Ships what is left. */
  end(): void
}

type Placed = FlowEntry & { readonly y: Pt }

const tolerance = 0.01
/** A page is not left emptier than this for the sake of keeping boxes together. */
const leastFilled = 0.15
/** A page is not left emptier than this for the sake of keeping tables whole. */
const wellFilled = 0.6
/** The most of a page that footnotes of earlier pages may take. */
const mostCarried = 0.6
/** The most of a page that its own footnotes may take as long as there is text. */
const mostNotes = 0.4
const leastNoteLines = 2

/** Fills pages one after the other: each as full as the rules for breaks and footnotes allow. */
export function createPaginator(options: PaginateOptions): Paginator {
  const state = startState(options)
  const { next } = state
  return {
    box: (box) => add(state, box),
    space: (height) => void (next.gap = Math.max(next.gap, height)),
    keep: () => void (next.breaks = 'never'),
    keepWhole: () => void (next.breaks = next.breaks === 'never' ? 'never' : 'reluctantly'),
    room: (height) => void (next.room = height),
    anchor(id) {
      if (options.claim(id)) next.anchors = [...next.anchors, id]
    },
    chapter: (title) => void (next.chapter = title),
    newPage() {
      if (state.placed.length > 0) ship(state, state.placed.length)
    },
    frame: (frame) => void (next.frame = frame),
    end() {
      while (state.placed.length > 0 || state.carried.length > 0) ship(state, state.placed.length)
    },
  }
}

/** The page that is being filled, and what waits for it. */
interface State {
  readonly options: PaginateOptions
  frame: Frame
  placed: Placed[]
  /** Repeated above the first box of the page. */
  head: RepeatedHead | undefined
  /** Bottom of the last box. */
  used: Pt
  /** Footnote lines of the boxes on the page, and those that earlier pages had no room for. */
  notes: NoteLine[]
  carried: readonly NoteLine[]
  /** The open chapter. */
  chapter: string
  /** What is known of the next box. */
  readonly next: Next
}

interface Next {
  /** The frame of the page that the box stands on. */
  frame: Frame | undefined
  gap: Pt
  breaks: Breaks
  room: Pt
  anchors: readonly string[]
  chapter: string | undefined
}

const noAnchors: readonly string[] = []
const nothingKnown: Next = {
  frame: undefined,
  gap: 0,
  breaks: 'freely',
  room: 0,
  anchors: noAnchors,
  chapter: undefined,
}

function startState(options: PaginateOptions): State {
  return {
    options,
    frame: options.frame,
    placed: [],
    head: undefined,
    used: 0,
    notes: [],
    carried: [],
    chapter: '',
    next: { ...nothingKnown },
  }
}

function add(state: State, box: FlowBox): void {
  if (state.next.frame !== undefined) enterFrame(state, state.next.frame)
  const { gap, breaks, room, anchors, chapter } = state.next
  Object.assign(state.next, nothingKnown)
  const entry: FlowEntry = { box, gap, breaks, room, anchors, chapter }
  place(state, [entry])
}

function place(state: State, queue: FlowEntry[]): void {
  for (let entry = queue.shift(); entry !== undefined; entry = queue.shift()) {
    if (state.placed.length === 0) startPage(state, entry)
    const y = top(state, entry)
    if (fits(state, entry, y)) put(state, entry, y)
    else queue.unshift(...makeRoom(state, entry, y))
  }
}

function startPage(state: State, entry: FlowEntry): void {
  state.head = entry.box.head
  state.used = state.head?.height ?? 0
}

function top({ placed, used, options }: State, entry: FlowEntry): Pt {
  const y = placed.length === 0 ? used : used + entry.gap
  if (entry.box.onGrid !== true || options.grid === 0) return y
  return Math.ceil(y / options.grid - tolerance) * options.grid
}

function fits(state: State, entry: FlowEntry, y: Pt): boolean {
  const height = state.placed.length > 0 ? Math.max(entry.box.height, entry.room) : entry.box.height
  const room = state.frame.height + tolerance - y - height
  const own = entry.box.notes ?? []
  if (footHeight(state, own) <= room) return true
  return own.length > 0 && footHeight(state, own.slice(0, leastNoteLines)) <= room
}

/**
 * Height of the page's foot with these lines added. Notes of earlier pages come first, but never fill the page; a long
 * note goes on at the foot of the next page, so that text is not pushed away by it.
 */
function footHeight({ carried, notes, frame }: State, added: readonly NoteLine[]): Pt {
  if (carried.length + notes.length + added.length === 0) return 0
  const before = Math.min(heightOf(carried), frame.height * mostCarried)
  const own = Math.min(heightOf(notes) + heightOf(added), frame.height * mostNotes)
  return noteGap + before + own
}

function put(state: State, entry: FlowEntry, y: Pt): void {
  state.placed.push({ ...entry, y })
  state.used = y + entry.box.height
  if (entry.box.notes !== undefined) append(state.notes, entry.box.notes)
}

/** Sets the entry smaller, divides it or ends the page; returns what is to be placed on the next page. */
function makeRoom(state: State, entry: FlowEntry, y: Pt): readonly FlowEntry[] {
  const room = state.frame.height - y - footHeight(state, [])
  const smaller = state.placed.length > 0 ? entry.box.shrink?.(room) : undefined
  if (smaller !== undefined) {
    put(state, { ...entry, box: smaller }, y)
    return []
  }
  const parts = entry.box.split?.(room)
  if (parts !== undefined) {
    put(state, { ...entry, box: parts[0] }, y)
    ship(state, state.placed.length)
    return [{ ...entry, box: parts[1], anchors: noAnchors, chapter: undefined, breaks: 'freely' }]
  }
  if (state.placed.length === 0 && state.carried.length === 0) {
    state.options.onOverflow()
    put(state, entry, y)
    return []
  }
  return [...ship(state, breakBefore(state, entry)), entry]
}

/** How many boxes stay on the page when the entry does not. */
function breakBefore({ placed, used, frame }: State, entry: FlowEntry): number {
  let reluctant: number | undefined
  for (let index = placed.length; index > 0; index--) {
    const { breaks, y } = placed[index] ?? { ...entry, y: used }
    if (y < frame.height * leastFilled) break
    if (breaks === 'freely') return y < frame.height * wellFilled ? (reluctant ?? index) : index
    if (breaks === 'reluctantly') reluctant ??= index
  }
  return reluctant ?? placed.length
}

/** Ends the page after `count` boxes; returns the others. */
function ship(state: State, count: number): readonly FlowEntry[] {
  const { frame, head, carried } = state
  const entries = state.placed.slice(0, count)
  const rest = state.placed.slice(count)
  const last = entries.at(-1)
  const bottom = last === undefined ? state.used : last.y + last.box.height
  const foot = placeNotes([...carried, ...notesOf(entries)], frame.height, frame.height - bottom)
  const chapter = entries[0]?.chapter ?? state.chapter
  state.options.onPage({ frame, head, entries, notes: foot.placed, chapter })
  for (const entry of entries) state.chapter = entry.chapter ?? state.chapter
  Object.assign(state, { carried: foot.rest, placed: [], notes: [], head: undefined, used: 0 })
  return rest
}

/** Goes on in another frame, on a new page; from a frame to one like it the page goes on. */
function enterFrame(state: State, frame: Frame): void {
  if (frame.pageWidth === state.frame.pageWidth) return
  const kept = isBarelyFilled(state, frame) ? takeFrom(state, 0) : takeKept(state)
  if (state.placed.length > 0) ship(state, state.placed.length)
  state.frame = frame
  place(state, [...kept])
}

/** A heading and a few lines before a wide page go onto it: their own page would stay nearly empty. */
function isBarelyFilled({ placed, used, frame }: State, wide: Frame): boolean {
  const hasTable = placed.some(({ box }) => box.head !== undefined)
  return wide.width > frame.width && used <= wide.height * mostTaken && !hasTable
}

/** The share of a wide page that text of the page before it may take. */
const mostTaken = 0.3

/** The kept boxes at the end of the page, when the next box must stand with them. */
function takeKept(state: State): readonly FlowEntry[] {
  const { placed, next } = state
  if (next.breaks !== 'never') return []
  let index = placed.length
  while (index > 0 && placed[index]?.breaks !== 'freely') index--
  return takeFrom(state, index)
}

/** Takes the boxes from an index on off the page. */
function takeFrom(state: State, index: number): readonly FlowEntry[] {
  const taken = state.placed.slice(index)
  state.placed = state.placed.slice(0, index)
  state.notes = [...notesOf(state.placed)]
  return taken
}

function notesOf(entries: readonly FlowEntry[]): readonly NoteLine[] {
  return entries.flatMap((entry) => entry.box.notes ?? [])
}

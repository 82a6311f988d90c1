import type { Pt } from '../../model/page.ts'
import type { Flow, FlowBox, Frame, NoteLine, RepeatedHead } from './flow.ts'
import { heightOf, noteGap, placeNotes } from './place-notes.ts'
import type { FlowEntry, PlacedPage } from './placed-page.ts'

export interface PaginateOptions {
  readonly frame: Frame
  /** Step of the baseline grid; 0 for none. */
  readonly grid: Pt
  /** Anchors that stand elsewhere: those of footnotes. */
  readonly reserved: Iterable<string>
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
/** The most of a page that footnotes of earlier pages may take. */
const mostCarried = 0.6
const leastNoteLines = 2

/** Fills pages one after the other: each as full as the rules for breaks and footnotes allow. */
export function createPaginator(options: PaginateOptions): Paginator {
  let frame = options.frame
  let placed: Placed[] = []
  let head: RepeatedHead | undefined
  let used: Pt = 0
  let notes: NoteLine[] = []
  let carried: readonly NoteLine[] = []
  let chapter = ''
  let next = fresh()
  const anchors = new Set(options.reserved)

  function add(box: FlowBox): void {
    const entry: FlowEntry = { box, gap: next.gap, canBreak: !next.keep, anchors: next.anchors, chapter: next.chapter }
    next = fresh()
    place([entry])
  }

  function place(queue: FlowEntry[]): void {
    for (let entry = queue.shift(); entry !== undefined; entry = queue.shift()) {
      if (placed.length === 0) startPage(entry)
      const y = top(entry)
      if (fits(entry, y)) put(entry, y)
      else queue.unshift(...makeRoom(entry, y))
    }
  }

  function startPage(entry: FlowEntry): void {
    head = entry.box.head
    used = head?.height ?? 0
  }

  function top(entry: FlowEntry): Pt {
    const y = placed.length === 0 ? used : used + entry.gap
    if (entry.box.onGrid !== true || options.grid === 0) return y
    return Math.ceil(y / options.grid - tolerance) * options.grid
  }

  function fits(entry: FlowEntry, y: Pt): boolean {
    const room = frame.height + tolerance - y - entry.box.height
    const own = entry.box.notes ?? []
    if (footHeight(own) <= room) return true
    return own.length > 0 && footHeight(own.slice(0, leastNoteLines)) <= room
  }

  /** Height of the page's foot with these lines added. Notes of earlier pages come first, but never fill the page. */
  function footHeight(added: readonly NoteLine[]): Pt {
    if (carried.length + notes.length + added.length === 0) return 0
    const before = Math.min(heightOf(carried), frame.height * mostCarried)
    return noteGap + before + heightOf(notes) + heightOf(added)
  }

  function put(entry: FlowEntry, y: Pt): void {
    placed.push({ ...entry, y })
    used = y + entry.box.height
    if (entry.box.notes !== undefined) notes.push(...entry.box.notes)
  }

  /** Divides the entry or ends the page; returns what is to be placed on the next page. */
  function makeRoom(entry: FlowEntry, y: Pt): readonly FlowEntry[] {
    const parts = entry.box.split?.(frame.height - y - footHeight([]))
    if (parts !== undefined) {
      put({ ...entry, box: parts[0] }, y)
      ship(placed.length)
      return [{ ...entry, box: parts[1], anchors: [], chapter: undefined, canBreak: true }]
    }
    if (placed.length === 0 && carried.length === 0) {
      options.onOverflow()
      put(entry, y)
      return []
    }
    return [...ship(breakBefore(entry)), entry]
  }

  /** How many boxes stay on the page when the entry does not. */
  function breakBefore(entry: FlowEntry): number {
    if (entry.canBreak) return placed.length
    const earliest = frame.height * leastFilled
    for (let index = placed.length - 1; index > 0; index--) {
      const candidate = placed[index]
      if (candidate === undefined || candidate.y < earliest) break
      if (candidate.canBreak) return index
    }
    return placed.length
  }

  /** Ends the page after `count` boxes; returns the others. */
  function ship(count: number): readonly FlowEntry[] {
    const entries = placed.slice(0, count)
    const rest = placed.slice(count)
    const last = entries.at(-1)
    const bottom = last === undefined ? used : last.y + last.box.height
    const foot = placeNotes([...carried, ...notesOf(entries)], frame.height, frame.height - bottom)
    carried = foot.rest
    const opening = entries[0]?.chapter ?? chapter
    options.onPage({ frame, head, entries, notes: foot.placed, chapter: opening })
    for (const entry of entries) chapter = entry.chapter ?? chapter
    placed = []
    notes = []
    head = undefined
    used = 0
    return rest
  }

  /** The kept boxes at the end of the page, when the next box must stand with them. */
  function takeKept(): readonly FlowEntry[] {
    if (!next.keep) return []
    let index = placed.length
    while (index > 0 && placed[index]?.canBreak !== true) index--
    const kept = placed.slice(index)
    placed = placed.slice(0, index)
    notes = [...notesOf(placed)]
    return kept
  }

  return {
    box: add,
    space: (height) => void (next.gap = Math.max(next.gap, height)),
    keep: () => void (next.keep = true),
    anchor(id) {
      if (!anchors.has(id)) next.anchors = [...next.anchors, id]
      anchors.add(id)
    },
    chapter: (title) => void (next.chapter = title),
    newPage() {
      if (placed.length > 0) ship(placed.length)
    },
    frame(wanted) {
      const kept = takeKept()
      if (placed.length > 0) ship(placed.length)
      frame = wanted
      place([...kept])
    },
    end() {
      while (placed.length > 0 || carried.length > 0) ship(placed.length)
    },
  }
}

function fresh(): { gap: Pt; keep: boolean; anchors: readonly string[]; chapter: string | undefined } {
  return { gap: 0, keep: false, anchors: noAnchors, chapter: undefined }
}

const noAnchors: readonly string[] = []

function notesOf(entries: readonly FlowEntry[]): readonly NoteLine[] {
  return entries.flatMap((entry) => entry.box.notes ?? [])
}

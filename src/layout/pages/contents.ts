import type { ContentsEntry } from '../../model/contents-entries.ts'
import type { Pt } from '../../model/page.ts'
import { greatestOf } from '../../std/extremes.ts'
import type { Canvas } from '../canvas.ts'
import type { LayoutContext } from '../context.ts'
import { createNode, type DraftNode } from '../structure.ts'
import { bodyStyle, headingStyle } from '../styles.ts'
import { drawTextBlock, textBlock, type TextBlock } from '../text/text-block.ts'
import type { TextStyle } from '../text/text-style.ts'
import type { Flow } from './flow.ts'

export interface ContentsOptions {
  readonly context: LayoutContext
  readonly flow: Flow
  readonly parent: DraftNode
  readonly width: Pt
  /** The title looks like a heading of this level. */
  readonly titleLevel: number
  /** How far entries stand apart. */
  readonly spacing: 'usual' | 'tight'
}

/** Lays out a list of contents: entries are links, leaders lead to the page number. */
export function layOutContents(title: string, entries: readonly ContentsEntry[], options: ContentsOptions): void {
  if (entries.length === 0) return
  addTitle(title, options)
  const list = createNode(options.parent, 'TOC')
  const deepest = greatestOf(
    entries.map((entry) => entry.level),
    1,
  )
  for (const entry of entries) addEntry(entry, deepest, list, options)
}

function addTitle(title: string, { context, flow, parent, width, titleLevel }: ContentsOptions): void {
  const style = headingStyle(context.theme, titleLevel)
  const block = textBlock(title, { context, style, width })
  const node = createNode(parent, 'H1')
  flow.space(style.leading * 1.6)
  flow.box({
    height: block.height,
    draw: (canvas, x, y) => drawTextBlock(block, { context, canvas, x, y, align: 'left', by: node }),
  })
  flow.space(context.theme.body.leading)
  flow.keep()
}

const indentStep = 16
const numberWidth = 30
const leaderGap = 6

/** Room above an entry, as a share of the gap between paragraphs. */
const gapShares = { usual: { chapter: 1, entry: 0.25 }, tight: { chapter: 0.5, entry: 0 } } as const

function addEntry(entry: ContentsEntry, deepest: number, list: DraftNode, options: ContentsOptions): void {
  const { context, flow, width, spacing } = options
  const isChapter = entry.level === 1 && deepest > 1
  const style: TextStyle = {
    ...bodyStyle(context.theme),
    family: context.theme.fonts.heading,
    size: entrySize(context),
    bold: isChapter,
  }
  const item = createNode(list, 'TOCI')
  const owner = createNode(createNode(item, 'Reference'), 'Link')
  const left = (entry.level - 1) * indentStep
  const link = { target: { anchor: entry.anchor }, contents: entry.text, pageOf: undefined }
  const room = width - left - numberWidth - leaderGap
  const block = textBlock(entry.text, { context, style, width: room, changes: { owner, link } })
  flow.space(context.theme.body.gap * gapShares[spacing][isChapter ? 'chapter' : 'entry'])
  flow.box({
    height: block.height,
    draw(canvas, x, y) {
      drawTextBlock(block, { context, canvas, x: x + left, y, align: 'left', by: item })
      drawNumber(entry.anchor, block, { context, canvas, x: x + left, right: x + width, y, owner })
    },
  })
}

function entrySize(context: LayoutContext): Pt {
  return context.theme.body.size - 0.5
}

interface NumberPlace {
  readonly context: LayoutContext
  readonly canvas: Canvas
  readonly x: Pt
  readonly right: Pt
  readonly y: Pt
  readonly owner: DraftNode
}

/** The number stands on the last line of the entry; the leader fills the room between. */
function drawNumber(anchor: string, block: TextBlock, place: NumberPlace): void {
  const { context, canvas, x, right, owner } = place
  const { face, size, color } = context.measure.run(block.style)
  // The space keeps the number apart from the entry in text that is read aloud or copied.
  const text = ` ${canvas.pageOf(anchor)}`
  const width = context.measure.width(face, size, text)
  const y = place.y + block.height - block.style.leading + context.measure.baseline(block.style)
  drawLeader(
    canvas,
    { from: x + (block.lines.at(-1)?.width ?? 0) + leaderGap, to: right - width - leaderGap / 2, y },
    context,
  )
  canvas.put({ kind: 'text', owner: canvas.node(owner), x: right - width, y, text, face, size, color })
}

const dot = 0.7
const dotStep = 4

/** Dots stand in columns on the page, whatever the length of the entries. */
function drawLeader(
  canvas: Canvas,
  ends: { readonly from: Pt; readonly to: Pt; readonly y: Pt },
  context: LayoutContext,
): void {
  const x1 = Math.ceil(ends.from / dotStep) * dotStep
  if (ends.to - x1 < dotStep) return
  const y = ends.y - dot / 2
  const color = context.theme.colors.muted
  canvas.put({
    kind: 'line',
    owner: 'artifact',
    x1,
    y1: y,
    x2: ends.to,
    y2: y,
    color,
    width: dot,
    dash: [dot, dotStep - dot],
  })
}

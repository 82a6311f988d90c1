import type { FrontMatter, Approval } from '../../model/front-matter.ts'
import type { Pt } from '../../model/page.ts'
import type { LayoutContext } from '../context.ts'
import { createNode, type DraftNode } from '../structure.ts'
import { plain } from '../styles.ts'
import { drawTextBlock, textBlock, type TextBlock } from '../text/text-block.ts'
import type { TextStyle } from '../text/text-style.ts'
import type { Draw, Frame } from './flow.ts'
import type { PlacedPage } from './placed-page.ts'

/** Lays out the cover: approvals at the top right, issuers and title in the upper third, facts and notices at the foot. */
export function layOutCover(front: FrontMatter, frame: Frame, context: LayoutContext, parent: DraftNode): PlacedPage {
  const cover: Cover = { front, frame, context, parent: createNode(parent, 'Sect', { title: front.title }) }
  const top = stackTop(cover)
  const middle = stackTitle(cover)
  const foot = stackFoot(cover)
  const middleY = Math.max(frame.height * titleHeight, top.height + 40)
  const footY = Math.max(frame.height - foot.height, middleY + middle.height + 24)
  const entries = [place(top, 0), place(middle, middleY), place(foot, footY)]
  return { frame, head: undefined, entries, notes: [], chapter: '' }
}

/** The title begins at this share of the page. */
const titleHeight = 0.3

interface Cover {
  readonly front: FrontMatter
  readonly frame: Frame
  readonly context: LayoutContext
  readonly parent: DraftNode
}

/** Things that stand on each other. */
interface Stack {
  readonly height: Pt
  readonly draw: Draw
}

function place(stack: Stack, y: Pt): PlacedPage['entries'][number] {
  return { box: stack, gap: 0, breaks: 'freely', room: 0, anchors: [], chapter: undefined, y }
}

interface StackItem {
  readonly block: TextBlock
  readonly gap: Pt
  readonly x?: Pt
  readonly align?: 'left' | 'right'
  readonly role?: 'P' | 'Title'
}

function stackTop(cover: Cover): Stack {
  const { front, frame } = cover
  const items: StackItem[] = []
  if (front.classification !== '') {
    const block = text(front.classification, { ...textStyle(cover), bold: true }, cover, frame.width)
    items.push({ block, gap: 0, align: 'right' })
  }
  front.approvals.forEach((approval, index) => items.push(...approvalItems(approval, index, cover)))
  return stack(items, cover)
}

const approvalWidth = 0.44

function approvalItems(approval: Approval, index: number, cover: Cover): readonly StackItem[] {
  const width = cover.frame.width * approvalWidth
  const x = cover.frame.width - width
  const style = textStyle(cover)
  const lines = [approval.position, approval.act, approval.date].filter((line) => line !== '')
  const marking = text(approval.marking, { ...style, bold: true }, cover, width)
  return [
    { block: marking, gap: index === 0 ? 14 : 18, x },
    ...lines.map((line) => ({ block: text(line, style, cover, width), gap: 2, x })),
  ]
}

function stackTitle(cover: Cover): Stack {
  const { front, frame, context } = cover
  const { theme } = context
  const { colors, fonts } = theme
  const width = frame.width
  const large = { ...plain(fonts.heading, theme.cover.title, colors.accent), bold: true }
  const isLong = text(front.title, large, cover, width).lines.length > mostTitleLines
  const title = isLong ? { ...large, size: large.size * smaller, leading: large.leading * smaller } : large
  const subtitle = plain(fonts.heading, theme.cover.subtitle, colors.ink)
  const issuer = { ...plain(fonts.heading, theme.cover.text, colors.muted) }
  const issuers = front.issuers.map((line, index) => ({
    block: text(line, issuer, cover, width),
    gap: index === 0 ? 0 : 2,
  }))
  const upper = stack(issuers, cover)
  const lower = stack(
    [
      { block: text(front.title, title, cover, width), gap: 0, role: 'Title' },
      ...optional(front.subtitle, subtitle, cover, 10),
    ],
    cover,
  )
  const offset = upper.height === 0 ? ruleRoom / 2 : upper.height + ruleRoom
  return {
    height: offset + lower.height,
    draw(canvas, x, y) {
      upper.draw(canvas, x, y)
      const ruleY = y + offset - ruleRoom / 2
      const rule = { x, y: ruleY, width: ruleWidth, height: theme.cover.rule }
      if (theme.cover.rule > 0) canvas.put({ kind: 'rect', owner: 'artifact', ...rule, fill: colors.accent })
      lower.draw(canvas, x, y + offset)
    },
  }
}

/** Longer titles are set smaller. */
const mostTitleLines = 4
const smaller = 0.8
const ruleRoom = 28
const ruleWidth = 64

function stackFoot(cover: Cover): Stack {
  const { front, context } = cover
  const style = textStyle(cover)
  const muted = { ...style, color: context.theme.colors.muted }
  const small = { ...muted, size: style.size - 1.5, leading: style.leading - 2 }
  const facts = [front.number, front.copy, front.date, front.place, front.version, front.status]
  const notes = [front.languages, front.original]
  return stack(
    [
      ...facts.flatMap((fact, index) => optional(fact, style, cover, index === 0 ? 0 : 2)),
      ...notes.flatMap((note, index) => optional(note, muted, cover, index === 0 ? 12 : 2)),
      ...front.notices.flatMap((notice) => optional(notice, small, cover, 10)),
    ],
    cover,
  )
}

function textStyle({ context }: Cover): TextStyle {
  return plain(context.theme.fonts.heading, context.theme.cover.text, context.theme.colors.ink)
}

function text(value: string, style: TextStyle, { context }: Cover, width: Pt): TextBlock {
  return textBlock(value, { context, style, width })
}

function optional(value: string, style: TextStyle, cover: Cover, gap: Pt): readonly StackItem[] {
  return value === '' ? [] : [{ block: text(value, style, cover, cover.frame.width), gap }]
}

function stack(items: readonly StackItem[], cover: Cover): Stack {
  const { context, parent } = cover
  const tops: Pt[] = []
  let height = 0
  items.forEach((item, index) => {
    height += index === 0 ? 0 : item.gap
    tops.push(height)
    height += item.block.height
  })
  return {
    height,
    draw(canvas, x, y) {
      items.forEach(({ block, x: left = 0, align = 'left', role = 'P' }, index) => {
        const by = createNode(parent, role)
        drawTextBlock(block, { context, canvas, x: x + left, y: y + (tops[index] ?? 0), align, by })
      })
    },
  }
}

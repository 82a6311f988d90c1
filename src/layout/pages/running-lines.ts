import type { FrontMatter } from '../../model/front-matter.ts'
import type { RunningLine, RunningPart } from '../../model/theme.ts'
import type { Canvas } from '../canvas.ts'
import type { LayoutContext } from '../context.ts'
import { fill } from '../../model/fill.ts'
import { greatestCount } from '../../std/greatest-count.ts'
import { runningStyle } from '../styles.ts'
import { rule } from '../tables/table-row.ts'
import { drawTextBlock, textBlock, type TextBlockOptions } from '../text/text-block.ts'
import type { Frame } from './flow.ts'

/** What the running lines of one page say. */
export interface RunningTexts {
  readonly front: FrontMatter
  readonly chapter: string
  readonly page: number
  readonly pages: number
}

/** Draws header and footer: artifacts that say where the reader is and how the document is classified. */
export function drawRunningLines(canvas: Canvas, frame: Frame, context: LayoutContext, texts: RunningTexts): void {
  const { running } = context.theme
  drawEnds(running.header, 'header', { canvas, frame, context, texts })
  drawEnds(running.footer, 'footer', { canvas, frame, context, texts })
}

interface RunningPlace {
  readonly canvas: Canvas
  readonly frame: Frame
  readonly context: LayoutContext
  readonly texts: RunningTexts
}

const gap = 24
const ruleGap = 5

function drawEnds(line: RunningLine, by: 'header' | 'footer', place: RunningPlace): void {
  const { canvas, frame, context, texts } = place
  const { running, colors } = context.theme
  const style = runningStyle(context.theme)
  const whole = { context, style, width: frame.width * widestRight }
  const right = textBlock(shortened(line.right, partText(line.right, context, texts), whole), whole)
  const rightWidth = Math.max(0, ...right.lines.map((one) => one.width))
  const leftRoom = { context, style, width: frame.width - rightWidth - gap }
  const left = textBlock(shortened(line.left, partText(line.left, context, texts), leftRoom), leftRoom)
  const height = Math.max(left.height, right.height)
  const body = frame.y + frame.height
  const top = by === 'header' ? frame.y - running.distance - height : body + running.distance
  const ruleY = by === 'header' ? frame.y - running.distance + ruleGap : body + running.distance - ruleGap
  const pen = { color: colors.rule, width: running.rule }
  if (left.lines.length + right.lines.length > 0)
    rule(canvas, { x1: frame.x, x2: frame.x + frame.width, y: ruleY }, pen)
  const drop = by === 'header' ? height : left.height
  drawTextBlock(left, { context, canvas, x: frame.x, y: top + drop - left.height, align: 'left', by })
  const rightX = frame.x + frame.width - right.width
  drawTextBlock(right, {
    context,
    canvas,
    x: rightX,
    y: by === 'header' ? top + height - right.height : top,
    align: 'right',
    by,
  })
}

/** The right end takes at most this share of the line. */
const widestRight = 0.45

/** Titles stay on one line: what is too long ends with an ellipsis. A marking or notice is never cut. */
function shortened(part: RunningPart, text: string, options: TextBlockOptions): string {
  if (part !== 'title' && part !== 'chapter') return text
  const words = text.split(' ')
  const shown = (count: number): string =>
    count === words.length
      ? text
      : `${words
          .slice(0, count)
          .join(' ')
          .replace(/(?<![\p{P}\s])[\p{P}\s]+$/u, '')}…`
  const count = greatestCount(words.length, (most) => textBlock(shown(most), options).lines.length <= 1)
  return shown(count < 2 ? words.length : count)
}

function partText(part: RunningPart, context: LayoutContext, { front, chapter, page, pages }: RunningTexts): string {
  switch (part) {
    case 'none':
      return ''
    case 'title':
      return front.title
    case 'chapter':
      return chapter
    case 'classification':
      return front.classification
    case 'version':
      return [front.version, front.date].filter((text) => text !== '').join(' · ')
    case 'notice':
      return front.footer
    case 'page':
      return fill(context.labels.pageOf, { page: String(page), pages: String(pages) })
  }
}

import type { FigureBlock, Paragraph } from '../../model/document-tree.ts'
import type { Box, Pt } from '../../model/page.ts'
import type { Canvas } from '../canvas.ts'
import type { Scope } from '../context.ts'
import type { FlowBox } from '../pages/flow.ts'
import { recordFlow } from '../pages/record-flow.ts'
import { drawFigure } from '../figures/draw-figure.ts'
import { unknownImage, unusableImage } from '../image-findings.ts'
import { createNode, type DraftNode } from '../structure.ts'
import { textAlternative } from '../text/text-alternative.ts'
import { captionOf, layOutCaption } from './caption.ts'
import { layOutNoteBelow, layOutParagraph } from './paragraph.ts'

/** Something to draw in a box: its natural size, and how to draw it at a scale. */
interface Picture {
  readonly width: Pt
  readonly height: Pt
  /** It holds text, which has a least size. */
  readonly isDrawing: boolean
  readonly draw: (canvas: Canvas, box: Box, node: DraftNode) => void
}

/** Lays out a figure or picture with its caption and note below, scaled down to the page when it is too large. */
export function layOutFigure(block: FigureBlock, scope: Scope, note: Paragraph | undefined): void {
  const { flow } = scope
  const picture = findPicture(block, scope)
  flow.space(scope.gap * 1.5)
  if (picture === undefined) return layOutMissing(block, scope, note)
  const caption = captionOf(block, scope)
  const parent = caption === undefined ? scope.parent : createNode(scope.parent, 'Div')
  if (caption !== undefined) flow.anchor(caption.anchor)
  const below = recordFlow()
  if (caption !== undefined) {
    below.flow.space(6)
    below.flow.keep()
    layOutCaption(caption, { ...scope, flow: below.flow }, parent)
  }
  if (note !== undefined) layOutNoteBelow(note, { ...scope, flow: below.flow })
  placePicture(block, picture, { ...scope, parent, below: below.height() })
  below.replay(flow)
  flow.space(scope.gap * 1.5)
}

/** Where a picture stands, and the height of what stands below it on its page. */
type PictureScope = Scope & { readonly below: Pt }

function findPicture(block: FigureBlock, { context }: Scope): Picture | undefined {
  const figure = context.figures.get(block.url)
  if (figure !== undefined) {
    const { width, height } = figure
    return {
      width,
      height,
      isDrawing: true,
      draw: (canvas, box, node) => drawFigure(figure, { canvas, box, node, context }),
    }
  }
  const image = context.images.get(block.url)
  if (image === undefined) context.report(unknownImage(block.url))
  else if ('problem' in image) context.report(unusableImage(block.url, image.problem))
  if (image === undefined || 'problem' in image) return undefined
  const width = image.width * pointsPerPixel
  const height = image.height * pointsPerPixel
  return {
    width,
    height,
    isDrawing: false,
    draw: (canvas, box, node) => canvas.put({ kind: 'image', owner: canvas.node(node, box), ...box, path: block.url }),
  }
}

const pointsPerPixel = 72 / 96
/** Room for the caption on the page of a figure. */
const captionRoom = 60
/** Below this scale the reader is told that a figure was made smaller. */
const smallestSilent = 0.8
/** A drawing is not set smaller than this for the sake of a page. */
const smallestFitted = 0.85

function placePicture(block: FigureBlock, picture: Picture, scope: PictureScope): void {
  const { flow, left, width, parent, below } = scope
  const scale = Math.min(1, width / picture.width, (scope.pageHeight - captionRoom) / picture.height)
  if (scale < smallestSilent && picture.isDrawing) reportScaled(block, scale, scope)
  const alt = textAlternative(block.url, block.alt, scope.context.figures.get(block.url)?.alt, block.caption)
  const node = createNode(parent, 'Figure', { alt })
  const box = pictureBox(picture, { scale, node, left, below })
  flow.room(box.height + below)
  flow.box(box)
}

interface PlacedPicture {
  readonly scale: number
  readonly node: DraftNode
  readonly left: Pt
  readonly below: Pt
}

/** A picture that is set a little smaller where the rest of a page asks for it. */
function pictureBox(picture: Picture, place: PlacedPicture): FlowBox {
  const { scale, node, left, below } = place
  const size = { width: picture.width * scale, height: picture.height * scale }
  return {
    height: size.height,
    draw(canvas, x, y) {
      const box = { x: x + left, y, ...size }
      canvas.node(node, box)
      picture.draw(canvas, box, node)
    },
    shrink(room) {
      const smaller = (room - below) / picture.height
      const isGood = smaller >= scale * smallestSilent && (smaller >= smallestFitted || !picture.isDrawing)
      return isGood ? pictureBox(picture, { ...place, scale: Math.min(scale, smaller) }) : undefined
    },
  }
}

function reportScaled(block: FigureBlock, scale: number, { context }: Scope): void {
  context.report({
    code: 'layout/figure-scaled',
    severity: 'info',
    message: `Figure "${block.url}" is set at ${Math.round(scale * 100)} % of its size, because it does not fit on the page`,
    data: { path: block.url },
  })
}

/** A picture that is not there: its alternative text stands in its place, where lists and links lead. */
function layOutMissing(block: FigureBlock, scope: Scope, note: Paragraph | undefined): void {
  const caption = captionOf(block, scope)
  if (caption !== undefined) scope.flow.anchor(caption.anchor)
  const text = `${block.alt} ${block.caption}`.trim() || block.url
  layOutParagraph({ type: 'paragraph', children: [{ type: 'text', value: text }], line: block.line }, scope)
  if (note !== undefined) layOutParagraph(note, scope)
}

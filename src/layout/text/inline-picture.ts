import type { Image } from '../../model/document-tree.ts'
import type { LayoutContext } from '../context.ts'
import { unknownImage, unusableImage } from '../image-findings.ts'
import { createNode, type DraftNode } from '../structure.ts'
import { textAlternative } from './text-alternative.ts'
import type { RunStyle } from './text-style.ts'
import type { Word } from './word.ts'

/** Share of the size of the text: a picture is as high as a line of letters with their strokes below. */
const tallest = 1.15
const below = 0.22
/** A picture among words is not wider than this many times its height. */
const widest = 8

/**
 * A picture of the project among words, as a word. Undefined where its alternative text must stand in: there is no such
 * picture, which is reported, or it is a drawing, whose labels nobody could read at this size.
 */
export function inlinePicture(node: Image, run: RunStyle, place: PicturePlace): Word | undefined {
  const { context, owner } = place
  if (context.figures.has(node.url)) return undefined
  const image = context.images.get(node.url)
  if (image === undefined) context.report(unknownImage(node.url))
  else if ('problem' in image) context.report(unusableImage(node.url, image.problem))
  if (image === undefined || 'problem' in image) return undefined
  const ratio = image.width / image.height
  const height = (run.size * tallest * Math.min(ratio, widest)) / ratio
  const width = height * ratio
  const picture = { path: node.url, width, height, depth: run.size * below }
  const figure = createNode(owner, 'Figure', { alt: textAlternative(node.url, node.alt, node.title), inline: true })
  return { text: '', width, style: { ...run, added: true, owner: figure, picture }, after: 'glue', points: [] }
}

interface PicturePlace {
  readonly context: LayoutContext
  /** The node that the words around belong to. */
  readonly owner: DraftNode
}

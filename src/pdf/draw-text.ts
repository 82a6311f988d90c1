import type { TextItem } from '../model/page.ts'
import type { ContentStream } from './content-stream.ts'
import type { DocumentFont } from './document.ts'
import type { FontLibrary } from './fonts/font-library.ts'
import type { GlyphRun, ShapedWord } from './fonts/shape-word.ts'
import { pdfNumber } from './syntax.ts'

/** Draws text items in the fonts of one document. */
export interface TextDrawer {
  /** Draws an item; `useFont` is told each font that the page needs. */
  draw(stream: ContentStream, item: TextItem, useFont: (font: DocumentFont) => void): void
}

/** A part of a line in one font. */
interface Stretch {
  readonly font: DocumentFont
  /** Strings of glyph numbers and the shifts between them, as `TJ` takes them. */
  readonly operand: string
  /** Height of a combining mark above its usual place in 1/1000 of the size. */
  readonly lift: number
}

/** Words whose operands are remembered before the memory is emptied. */
const WORD_LIMIT = 50_000

/** Makes the drawer of a document: shaped words come from the library, numbers of glyphs from the document. */
export function createTextDrawer(library: FontLibrary, fontOf: (run: GlyphRun) => DocumentFont): TextDrawer {
  const known = new Map<ShapedWord, readonly Stretch[]>()
  const stretchesOf = (word: ShapedWord): readonly Stretch[] => {
    const remembered = known.get(word)
    if (remembered) return remembered
    const stretches = word.runs.flatMap((run) => stretchRun(run, fontOf(run)))
    if (known.size >= WORD_LIMIT) known.clear()
    known.set(word, stretches)
    return stretches
  }
  return {
    draw(stream, item, useFont) {
      stream.fillColor(item.color)
      stream.text(textMatrix(stream, item))
      for (const { font, operand, lift } of joinStretches(lineOf(library, item, stretchesOf))) {
        useFont(font)
        stream.font(font.name, item.size)
        stream.rise((item.rise ?? 0) + (lift * item.size) / 1000)
        stream.text(`[${operand}]TJ`)
      }
    },
  }
}

function lineOf(
  library: FontLibrary,
  item: TextItem,
  stretchesOf: (word: ShapedWord) => readonly Stretch[],
): readonly Stretch[] {
  const line: Stretch[] = []
  const space = widened(stretchesOf(library.space(item.face)), item)
  item.text.split(' ').forEach((word, index) => {
    if (index > 0) line.push(...space)
    if (word !== '') line.push(...stretchesOf(library.word(item.face, word)))
  })
  if (item.hyphen) line.push(...stretchesOf(library.hyphen(item.face)))
  return line
}

/** A space with the extra room of a justified line, which `Tw` cannot give to fonts of more than one byte a glyph. */
function widened(space: readonly Stretch[], item: TextItem): readonly Stretch[] {
  if (!item.wordSpacing) return space
  const shift = pdfNumber((-item.wordSpacing * 1000) / item.size)
  return space.map((stretch) => ({ ...stretch, operand: `${stretch.operand}${shift}` }))
}

/** Neighbours in the same font become one; a string that follows another is its continuation. */
function joinStretches(line: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  let start: Stretch | undefined
  let operand = ''
  const close = (): void => {
    // Within strings both brackets are escaped, so that this pair only stands between two of them.
    if (start) joined.push({ ...start, operand: operand.replaceAll(')(', '') })
  }
  for (const stretch of line) {
    if (start && start.font === stretch.font && start.lift === stretch.lift) operand += stretch.operand
    else {
      close()
      start = stretch
      operand = stretch.operand
    }
  }
  close()
  return joined
}

function textMatrix(stream: ContentStream, item: TextItem): string {
  const origin = stream.point(item.x, item.y)
  if (!item.rotate) return `1 0 0 1 ${origin} Tm`
  const angle = (item.rotate * Math.PI) / 180
  const [cosine, sine, minusSine] = [Math.cos(angle), Math.sin(angle), -Math.sin(angle)].map(fourDecimals)
  return `${cosine} ${sine} ${minusSine} ${cosine} ${origin} Tm`
}

/** The glyphs of a run as `TJ` operands, a new stretch where a mark stands higher or lower than usual. */
function stretchRun(run: GlyphRun, font: DocumentFont): readonly Stretch[] {
  const stretches = run.glyphs.map((glyph, index): Stretch => {
    const code = font.code(glyph)
    // The spaces keep the numbers apart from those beside them.
    const shifted = glyph.dx === 0 ? code : ` ${pdfNumber(-glyph.dx)}${code}${pdfNumber(glyph.dx)} `
    const kern = run.kerns[index] ?? 0
    return { font, operand: kern === 0 ? shifted : `${shifted}${pdfNumber(-kern)}`, lift: glyph.dy }
  })
  return joinStretches(stretches)
}

function fourDecimals(value: number): string {
  const rounded = Math.round(value * 10_000) / 10_000
  return rounded === 0 ? '0' : String(rounded)
}

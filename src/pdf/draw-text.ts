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

/** A stretch of a line in one font, as the operand of `TJ`. */
interface Stretch {
  readonly font: DocumentFont
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
      const stretches = joinStretches(lineOf(library, item, stretchesOf))
      if (stretches.length === 0) return
      stream.fillColor(item.color)
      stream.text(textMatrix(stream, item))
      for (const { font, operand, lift } of stretches) {
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
  const space = stretchesOf(library.space(item.face)).map((stretch) => widened(stretch, item))
  item.text.split(' ').forEach((word, index) => {
    if (index > 0) line.push(...space)
    if (word !== '') line.push(...stretchesOf(library.word(item.face, word)))
  })
  if (item.hyphen) line.push(...stretchesOf(library.hyphen(item.face)))
  return line
}

/** A space with the extra room of a justified line, which `Tw` cannot give to fonts of more than one byte a glyph. */
function widened(space: Stretch, item: TextItem): Stretch {
  if (!item.wordSpacing) return space
  return { ...space, operand: `${space.operand}${pdfNumber((-item.wordSpacing * 1000) / item.size)}` }
}

function joinStretches(line: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of line) {
    const last = joined.at(-1)
    if (last && last.font === stretch.font && last.lift === stretch.lift) {
      joined[joined.length - 1] = { ...last, operand: joinOperands(last.operand, stretch.operand) }
    } else joined.push(stretch)
  }
  return joined
}

function joinOperands(left: string, right: string): string {
  return left.endsWith('>') && right.startsWith('<') ? left.slice(0, -1) + right.slice(1) : left + right
}

function textMatrix(stream: ContentStream, item: TextItem): string {
  const origin = stream.point(item.x, item.y)
  if (!item.rotate) return `1 0 0 1 ${origin} Tm`
  const angle = (item.rotate * Math.PI) / 180
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)].map(fourDecimals)
  const minusSine = fourDecimals(-Math.sin(angle))
  return `${cosine} ${sine} ${minusSine} ${cosine} ${origin} Tm`
}

/** The glyphs of a run as `TJ` operands, a new stretch where a mark stands higher or lower than usual. */
function stretchRun(run: GlyphRun, font: DocumentFont): readonly Stretch[] {
  const stretches: Stretch[] = []
  run.glyphs.forEach((glyph, index) => {
    const code = `<${font.cid(glyph).toString(16).padStart(4, '0')}>`
    const shifted = glyph.dx === 0 ? code : `${pdfNumber(-glyph.dx)}${code}${pdfNumber(glyph.dx)}`
    const kern = run.kerns[index] ?? 0
    stretches.push({ font, operand: kern === 0 ? shifted : `${shifted}${pdfNumber(-kern)}`, lift: glyph.dy })
  })
  return joinStretches(stretches)
}

function fourDecimals(value: number): string {
  const rounded = Math.round(value * 10_000) / 10_000
  return rounded === 0 ? '0' : String(rounded)
}

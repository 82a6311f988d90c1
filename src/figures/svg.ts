import type { Figure, LabelShape, Paint, PathShape, RectShape, Shape } from '../model/figure.ts'
import { cleanText } from './text/wrap-text.ts'

export interface SvgOptions {
  /** The theme's colours as `#rrggbb`. */
  readonly palette: Readonly<Record<Paint, string>>
  /** Language of the words, such as `kk`. */
  readonly language?: string
  /** Id of the drawing where it stands in a page: its title and description get ids of their own and name it. */
  readonly id?: string
}

/** Writes a figure as an SVG file: text stays text, no script, no outside file, the same bytes for the same figure. */
export function writeSvg(figure: Figure, options: SvgOptions): string {
  const [width, height] = [number(figure.width + 2 * margin), number(figure.height + 2 * margin)]
  const size = `width="${width}pt" height="${height}pt" viewBox="${-margin} ${-margin} ${width} ${height}"`
  const language = options.language === undefined ? '' : ` xml:lang="${escape(options.language)}"`
  const { id } = options
  const identity = id === undefined ? '' : ` id="${escape(id)}" aria-labelledby="${escape(`${id}-title ${id}-desc`)}"`
  const named = (part: string): string => (id === undefined ? '' : ` id="${escape(`${id}-${part}`)}"`)
  const body = figure.shapes.map((shape) => `  ${writeShape(shape, options.palette)}\n`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img"${identity}${language} font-family="${fontStack}">
  <title${named('title')}>${escape(cleanText(figure.title))}</title>
  <desc${named('desc')}>${escape(cleanText(figure.alt))}</desc>
  <rect x="${-margin}" y="${-margin}" width="${width}" height="${height}" fill="${options.palette.paper}"/>
${body}</svg>
`
}

/** Room for the outer half of strokes along the edges. */
const margin = 1

/** Faces about as wide as the built-in estimate, with the Kazakh letters. */
const fontStack = "'Source Sans 3', Arial, 'Liberation Sans', 'Noto Sans', sans-serif"

type Palette = SvgOptions['palette']

function writeShape(shape: Shape, palette: Palette): string {
  switch (shape.kind) {
    case 'rect': {
      const place = `x="${number(shape.x)}" y="${number(shape.y)}"`
      return `<rect ${place} width="${number(shape.width)}" height="${number(shape.height)}"${paints(shape, palette)}/>`
    }
    case 'line': {
      const ends = `x1="${number(shape.x1)}" y1="${number(shape.y1)}" x2="${number(shape.x2)}" y2="${number(shape.y2)}"`
      const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash.map(number).join(' ')}"`
      return `<line ${ends} stroke="${palette[shape.stroke]}" stroke-width="${number(shape.strokeWidth)}"${dash}/>`
    }
    case 'path': {
      const points = shape.points.map(([x, y]) => `${number(x)} ${number(y)}`).join(' L')
      return `<path d="M${points}${shape.closed ? ' Z' : ''}"${paints(shape, palette)}/>`
    }
    case 'label':
      return writeLabel(shape, palette)
  }
}

function paints(shape: RectShape | PathShape, palette: Palette): string {
  const fill = ` fill="${shape.fill === undefined ? 'none' : palette[shape.fill]}"`
  if (shape.stroke === undefined) return fill
  return `${fill} stroke="${palette[shape.stroke]}" stroke-width="${number(shape.strokeWidth ?? 1)}"`
}

function writeLabel(shape: LabelShape, palette: Palette): string {
  const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`
  const weight = shape.bold === true ? ' font-weight="700"' : ''
  const turn = shape.rotate === undefined ? '' : ` transform="rotate(-90 ${number(shape.x)} ${number(shape.y)})"`
  const attributes = `x="${number(shape.x)}" y="${number(shape.y)}" font-size="${number(shape.size)}"${anchor}${weight}${turn}`
  return `<text ${attributes} fill="${palette[shape.fill ?? 'ink']}">${escape(cleanText(shape.text))}</text>`
}

/** At most two decimals, never an exponent, never -0. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0)
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\ufffe\uffff]/gu, '\ufffd')
}

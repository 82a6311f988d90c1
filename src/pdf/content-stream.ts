import { pdfColor, pdfNumber } from './syntax.ts'

/**
 * The drawing operators of a page. It remembers the state of the page (colours, font, line width, dash), so that only
 * changes are written, and turns coordinates with the origin at the top left into those of PDF.
 */
export interface ContentStream {
  /** Writes operators as they are, outside of a text object. */
  raw(operators: string): void
  fillColor(color: string): void
  strokeColor(color: string): void
  lineStyle(width: number, dash: readonly number[]): void
  font(name: string, size: number): void
  rise(height: number): void
  /** Writes operators within a text object, which is opened when there is none. */
  text(operators: string): void
  /** A point of the page in PDF coordinates. */
  point(x: number, y: number): string
  /** All operators so far. */
  toString(): string
}

/** Starts the content of a page of a height in points. */
export function createContentStream(height: number): ContentStream {
  let operators = ''
  let inText = false
  const state = new Map<string, string>([
    ['fill', '0 g'],
    ['stroke', '0 G'],
    ['width', '1 w'],
    ['dash', '[]0 d'],
    ['rise', '0 Ts'],
  ])
  const change = (property: string, operator: string): void => {
    if (state.get(property) === operator) return
    state.set(property, operator)
    operators += `${operator}\n`
  }
  const stream: ContentStream = {
    raw(text) {
      if (inText) operators += 'ET\n'
      inText = false
      operators += `${text}\n`
    },
    fillColor: (color) => change('fill', pdfColor(color)),
    strokeColor: (color) => change('stroke', pdfColor(color).toUpperCase()),
    lineStyle(width, dash) {
      change('width', `${pdfNumber(width)} w`)
      change('dash', `[${dash.map(pdfNumber).join(' ')}]0 d`)
    },
    font: (name, size) => change('font', `/${name} ${pdfNumber(size)} Tf`),
    rise: (distance) => change('rise', `${pdfNumber(distance)} Ts`),
    text(text) {
      if (!inText) operators += 'BT\n'
      inText = true
      operators += `${text}\n`
    },
    point: (x, y) => `${pdfNumber(x)} ${pdfNumber(height - y)}`,
    toString: () => (inText ? `${operators}ET\n` : operators),
  }
  return stream
}

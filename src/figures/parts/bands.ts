import type { FigureText } from '../../model/figure.ts'
import type { Figure, LineShape, Paint, Shape } from '../../model/figure.ts'
import type { FigureSpace } from '../figure-space.ts'

/** A horizontal strip of a figure over its whole width. */
export interface Band {
  readonly height: number
  readonly draw: (top: number) => readonly Shape[]
  /** Is never the last strip of a figure that goes on. */
  readonly keep?: boolean
  /** Is printed first when this strip begins a further figure: the heading it belongs to. */
  readonly heading?: Band
}

export interface BandStack {
  /** Repeated at the top and at the bottom of each part. */
  readonly head: readonly Band[]
  readonly rows: readonly Band[]
  readonly foot: readonly Band[]
}

/** Stacks strips into a figure; splits between rows into figures of about equal height when one would be too tall. */
export function stackBands(stack: BandStack, text: FigureText, space: FigureSpace): readonly Figure[] {
  return numberFigures(stackParts(stack, space), text)
}

/** A figure that has no title yet. */
export type FigurePart = Pick<Figure, 'width' | 'height' | 'shapes'>

/** The parts of a stack, before they are numbered. */
export function stackParts(stack: BandStack, space: FigureSpace): readonly FigurePart[] {
  const limit = Math.max(1, space.maxHeight - heightOf([...stack.head, ...stack.foot]))
  return balance(stack.rows, limit).map((rows) => drawBands([...stack.head, ...rows, ...stack.foot], space.width))
}

/** Gives the parts of one figure its title and text; several are told apart by "(1/3)". */
export function numberFigures(parts: readonly FigurePart[], { title, alt }: FigureText): readonly Figure[] {
  return parts.map((part, index) => {
    const suffix = parts.length === 1 ? '' : ` (${index + 1}/${parts.length})`
    return { ...part, title: `${title}${suffix}`, alt: `${alt}${suffix}` }
  })
}

/** An empty strip. */
export function gapBand(height: number): Band {
  return { height, draw: () => [] }
}

/** A thin line across. */
export function rule(x1: number, x2: number, y: number, weight: keyof typeof weights = 'row'): LineShape {
  return { kind: 'line', x1, y1: y, x2, y2: y, ...weights[weight] }
}

const weights: Readonly<Record<'row' | 'head', { readonly stroke: Paint; readonly strokeWidth: number }>> = {
  row: { stroke: 'rule', strokeWidth: 0.5 },
  head: { stroke: 'ink', strokeWidth: 0.5 },
}

function drawBands(bands: readonly Band[], width: number): FigurePart {
  const shapes: Shape[] = []
  let top = 0
  for (const band of bands) {
    shapes.push(...band.draw(top))
    top += band.height
  }
  return {
    width,
    height: Math.ceil(top + 1),
    shapes: shapes.filter((shape) => shape.kind !== 'label' || shape.text !== ''),
  }
}

function balance(rows: readonly Band[], limit: number): readonly (readonly Band[])[] {
  const greedy = fill(rows, limit)
  if (greedy.length < 2) return greedy
  const even = heightOf(rows) / greedy.length + Math.max(...rows.map((row) => row.height))
  const balanced = fill(rows, Math.min(limit, even))
  return balanced.length === greedy.length ? balanced : greedy
}

function fill(rows: readonly Band[], limit: number): readonly (readonly Band[])[] {
  const parts: Band[][] = []
  let part: Band[] = []
  for (const group of keptTogether(rows)) {
    if (part.length > 0 && heightOf([...part, ...group]) > limit) {
      parts.push(part)
      part = []
    }
    const heading = part.length === 0 ? group[0]?.heading : undefined
    if (heading !== undefined && parts.length > 0) part.push(heading)
    part.push(...group)
  }
  return part.length === 0 ? parts : [...parts, part]
}

/** Headings with the row that follows them. */
function keptTogether(rows: readonly Band[]): readonly (readonly Band[])[] {
  const groups: Band[][] = []
  let open = false
  for (const row of rows) {
    if (open) groups.at(-1)?.push(row)
    else groups.push([row])
    open = row.keep === true
  }
  return groups
}

function heightOf(bands: readonly Band[]): number {
  return bands.reduce((sum, band) => sum + band.height, 0)
}

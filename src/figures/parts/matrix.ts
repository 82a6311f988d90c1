import type { Quantity } from '../../model/drawing.ts'
import type { FigureText } from '../../model/figure.ts'
import type { Figure, LabelShape, Shape } from '../../model/figure.ts'
import { drawable, type FigureSpace } from '../figure-space.ts'
import { baselineDrop, label, leadingOf, textBlock, textSizes } from '../text/text-block.ts'
import { shortenText, widestPiece, wrapText } from '../text/wrap-text.ts'
import { numberFigures, rule, stackParts, type Band } from './bands.ts'
import { groupHeading } from './bar-table.ts'
import { textOn, type Fill } from './fills.ts'
import { keyBands, type KeyEntry } from './keys.ts'

/** Rows by columns with a printed value in each cell. */
export interface Matrix {
  /** What the rows are. */
  readonly corner: string
  readonly columns: readonly string[]
  readonly groups: readonly MatrixGroup[]
  readonly keys: readonly KeyEntry[]
}

interface MatrixGroup {
  readonly label: string
  readonly rows: readonly { readonly label: string; readonly cells: readonly MatrixCell[] }[]
}

export interface MatrixCell {
  readonly text: string
  readonly fill?: Fill
}

/** A cell on the shade of its value; without a value the text stands on paper. */
export function shadedCell(cell: Quantity, fillOf: (value: number) => Fill): MatrixCell {
  const value = drawable(cell)
  return value === undefined ? { text: cell.text } : { text: cell.text, fill: fillOf(value) }
}

/** Sets a matrix; too many columns go on in a further figure, with the row labels repeated. */
export function matrixFigures(matrix: Matrix, text: FigureText, space: FigureSpace): readonly Figure[] {
  if (matrix.columns.length === 0 || matrix.groups.every((group) => group.rows.length === 0)) return []
  const parts = splitColumns(matrix, space).flatMap((plan) => {
    const rows = matrix.groups.flatMap((group) => groupBands(group, plan, space))
    return stackParts({ head: [headBand(matrix, plan, space)], rows, foot: keyBands(matrix.keys, space) }, space)
  })
  return numberFigures(parts, text)
}

interface Plan {
  readonly labelWidth: number
  readonly cellWidth: number
  readonly first: number
  readonly count: number
  /** Right edge of the last column. */
  readonly right: number
}

const gap = 8
const narrowestCell = 16
const widestCell = 62
const tallestHead = 112

function splitColumns(matrix: Matrix, { width, measure }: FigureSpace): readonly Plan[] {
  const rows = matrix.groups.flatMap((group) => group.rows)
  const labels = [matrix.corner, ...rows.map((row) => row.label)].map((text) => measure(text, textSizes.body, false))
  const texts = rows.flatMap((row) => row.cells).map((cell) => measure(cell.text, textSizes.body, false) + 6)
  const room = width - narrowestCell - gap
  const labelWidth = Math.max(70, Math.min(Math.max(...labels) + 2, width * 0.4, room))
  const needed = Math.min(widestCell, Math.max(narrowestCell, ...texts))
  const most = Math.max(1, Math.floor((width - labelWidth - gap) / needed))
  const parts = Math.ceil(matrix.columns.length / most)
  const each = Math.ceil(matrix.columns.length / parts)
  const cellWidth = Math.min(widestCell, (width - labelWidth - gap) / each)
  return Array.from({ length: parts }, (_, index) => {
    const first = index * each
    const count = Math.min(each, matrix.columns.length - first)
    return { labelWidth, cellWidth, first, count, right: labelWidth + gap + count * cellWidth }
  })
}

const headStyle = { size: textSizes.small, bold: false } as const

function headBand(matrix: Matrix, plan: Plan, { measure }: FigureSpace): Band {
  const names = matrix.columns.slice(plan.first, plan.first + plan.count)
  const turned = names.some((name) => widestPiece(name, { ...headStyle, measure }) > plan.cellWidth - 5)
  const heads = names.map((name) => (turned ? turnedHead : levelHead)(name, plan.cellWidth, measure))
  const corner = textBlock(matrix.corner, { ...headStyle, fill: 'muted', width: plan.labelWidth }, measure)
  const height = Math.max(corner.height, ...heads.map((head) => head.height)) + 5
  const left = plan.labelWidth + gap
  return {
    height,
    draw: (top) => [
      ...corner.draw(0, top + height - 4 - corner.height),
      ...heads.flatMap((head, index) => head.draw(left + (index + 0.5) * plan.cellWidth, top + height - 4)),
      rule(0, plan.right, top + height, 'head'),
    ],
  }
}

interface Head {
  readonly height: number
  readonly draw: (center: number, bottom: number) => readonly LabelShape[]
}

function levelHead(name: string, width: number, measure: FigureSpace['measure']): Head {
  const block = textBlock(name, { ...headStyle, width: width - 5, maxLines: 5, anchor: 'middle' }, measure)
  return { height: block.height, draw: (center, bottom) => block.draw(center, bottom - block.height) }
}

/** Reads upwards, in as many lines as the column is wide. */
function turnedHead(name: string, width: number, measure: FigureSpace['measure']): Head {
  const leading = leadingOf(headStyle.size)
  const lines = turnedLines(name, Math.max(1, Math.min(3, Math.floor((width - 1) / leading))), measure)
  const first = (center: number): number => center - ((lines.length - 1) * leading) / 2 + baselineDrop(headStyle.size)
  return {
    height: Math.max(0, ...lines.map((line) => measure(line, headStyle.size, false))) + 1,
    draw: (center, bottom) =>
      lines.map((text, index) => ({
        kind: 'label',
        x: first(center) + index * leading,
        y: bottom,
        text,
        size: headStyle.size,
        anchor: 'start',
        rotate: 90,
      })),
  }
}

/** The lowest lines that hold the whole name, within the height that heads may take. */
function turnedLines(name: string, maxLines: number, measure: FigureSpace['measure']): readonly string[] {
  const wrap = (width: number, most: number): readonly string[] =>
    wrapText(name, { ...headStyle, width, maxLines: most, measure })
  let width = Math.min(tallestHead, Math.max(40, widestPiece(name, { ...headStyle, measure })))
  while (width < tallestHead && wrap(width, maxLines + 1).length > maxLines) width += 4
  return wrap(Math.min(width, tallestHead), maxLines)
}

function groupBands(group: MatrixGroup, plan: Plan, space: FigureSpace): readonly Band[] {
  const rows = group.rows.map((row) => rowBand(row, plan, space))
  if (group.label === '' || rows.length === 0) return rows
  const heading = groupHeading(group.label, { ...space, width: plan.right })
  return [heading, ...rows.map((row) => ({ ...row, heading }))]
}

function rowBand(row: MatrixGroup['rows'][number], plan: Plan, { measure }: FigureSpace): Band {
  const name = textBlock(row.label, { width: plan.labelWidth, maxLines: 3 }, measure)
  const height = Math.max(name.height + 4, 15)
  const left = plan.labelWidth + gap
  const cells = row.cells.slice(plan.first, plan.first + plan.count)
  return {
    height,
    draw: (top) => [
      ...name.draw(0, top + (height - name.height) / 2),
      rule(0, plan.right, top + height),
      ...cells.flatMap((cell, index) => {
        const area = { x: left + index * plan.cellWidth, y: top, width: plan.cellWidth, height }
        return cellShapes(cell, area, measure)
      }),
    ],
  }
}

/** Leaves the rules between the rows and a gap between the columns to be seen. */
function inset({ x, y, width, height }: CellArea): CellArea {
  return { x: x + 0.5, y: y + 0.75, width: width - 1, height: height - 1.5 }
}

interface CellArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function cellShapes({ text, fill }: MatrixCell, area: CellArea, measure: FigureSpace['measure']): readonly Shape[] {
  const center = [area.x + area.width / 2, area.y + area.height / 2] as const
  const short = shortenText(text, { size: textSizes.body, bold: false, width: area.width - 4, measure })
  const paint = fill === undefined ? 'muted' : textOn(fill.paint)
  const words = short === '' ? [] : [label(short, center, { anchor: 'middle', fill: paint })]
  if (fill === undefined) return words
  return [{ kind: 'rect', ...inset(area), fill: fill.paint }, ...words]
}

import type { FigureText } from '../../model/figure.ts'
import type { Figure, Shape } from '../../model/figure.ts'
import type { FigureSpace } from '../figure-space.ts'
import { label, leadingOf, textBlock, textSizes } from '../text/text-block.ts'
import { shortenText, widestPiece } from '../text/wrap-text.ts'
import { rule, stackBands, type Band } from './bands.ts'
import { keyBands, type Key, type KeyEntry } from './keys.ts'

/** Rows of label, bar and printed values under one head: the shape of most bar charts here. */
export interface BarTable {
  readonly labelHead: string
  readonly columns: readonly ValueColumn[]
  /** Printed over the two ends of the bars. */
  readonly ends?: readonly [string, string]
  readonly groups: readonly BarGroup[]
}

/** A column of printed values; its key tells which mark of the bar it belongs to. */
interface ValueColumn {
  readonly head: string
  readonly key?: Key
}

export interface BarGroup {
  /** Heading over the rows; none when empty. */
  readonly label: string
  readonly rows: readonly BarRow[]
}

export interface BarRow {
  readonly label: string
  readonly values: readonly BarValue[]
  /** Draws the marks of the row between x and x + width around the middle line. */
  readonly bar: (area: BarArea) => readonly Shape[]
}

interface BarValue {
  readonly text: string
  readonly bold?: boolean
  /** Set left of the value. */
  readonly key?: Key
}

export interface BarArea {
  readonly x: number
  readonly width: number
  readonly middle: number
}

/**
 * Sets a bar table. Where so many columns are asked for that no bar is left, the figure is wider than its space and will
 * be scaled down where it is placed.
 */
export function barFigures(table: BarTable, text: FigureText, options: BarOptions): readonly Figure[] {
  const space = { ...options.space, width: Math.max(options.space.width, leastWidth(table)) }
  const plan = planColumns(table, space)
  const rows = table.groups.flatMap((group) => groupBands(group, plan, space))
  const foot = keyBands(options.keys ?? [], space)
  return stackBands({ head: [headBand(table, plan, space)], rows, foot }, text, space)
}

export interface BarOptions {
  readonly space: FigureSpace
  /** Explained under the table, beside what its columns explain. */
  readonly keys?: readonly KeyEntry[]
}

interface Plan {
  readonly labelWidth: number
  readonly bar: { readonly x: number; readonly width: number }
  readonly columns: readonly { readonly right: number; readonly width: number }[]
}

const gap = 9
const keyGap = 4
const shortestBar = 70
const narrowestLabel = 80
const headStyle = { size: textSizes.small, fill: 'muted', maxLines: 4 } as const

function planColumns(table: BarTable, space: FigureSpace): Plan {
  const rows = table.groups.flatMap((group) => group.rows)
  const wanted = table.columns.map((column, index) =>
    valueWidth(
      column,
      rows.map((row) => row.values[index]),
      space,
    ),
  )
  const widths = shrinkTo(space.width - leastWidth(table), table.columns, wanted)
  const values = widths.reduce((sum, width) => sum + width + gap, 0)
  const labels = [table.labelHead, ...rows.map((row) => row.label)].map((text) =>
    space.measure(text, textSizes.body, true),
  )
  const labelWidth = Math.max(narrowestLabel, Math.min(Math.max(...labels) + 2, (space.width - values) * 0.48))
  const x = labelWidth + gap
  const barWidth = space.width - values - x
  let right = x + barWidth
  const columns = widths.map((width) => ({ right: (right += gap + width), width }))
  return { labelWidth, bar: { x, width: barWidth }, columns }
}

/** Takes from each column its part of what is above the least widths and does not fit. */
function shrinkTo(room: number, columns: readonly ValueColumn[], wanted: readonly number[]): readonly number[] {
  const least = columns.map(leastValue)
  const above = wanted.map((width, index) => width - (least[index] ?? 0))
  const share = Math.min(1, room / (above.reduce((sum, width) => sum + width, 0) || 1))
  return above.map((width, index) => (least[index] ?? 0) + width * share)
}

function valueWidth(column: ValueColumn, values: readonly (BarValue | undefined)[], { measure }: FigureSpace): number {
  const texts = values.map((value) => measure(value?.text ?? '', textSizes.body, true) + keyWidth(value?.key))
  const head = headWidth(column.head, measure) + keyWidth(column.key)
  return Math.min(110, Math.max(leastValue(column), head, ...texts))
}

/** Wide enough for two lines, within reason. */
function headWidth(text: string, measure: FigureSpace['measure']): number {
  let width = widestPiece(text, { size: textSizes.small, bold: false, measure })
  while (width < 64 && textBlock(text, { ...headStyle, width }, measure).lines.length > 2) width += 4
  return width
}

function leastWidth({ columns }: BarTable): number {
  return columns.reduce((sum, column) => sum + leastValue(column) + gap, narrowestLabel + gap + shortestBar)
}

function leastValue({ key }: ValueColumn): number {
  return Math.max(22, 14 + keyWidth(key))
}

function keyWidth(key: Key | undefined): number {
  return key === undefined ? 0 : key.width + keyGap
}

function headBand(table: BarTable, plan: Plan, { width, measure }: FigureSpace): Band {
  const first = textBlock(table.labelHead, { ...headStyle, width: plan.labelWidth }, measure)
  const heads = table.columns.map(({ head, key }, index) => {
    const column = plan.columns[index] ?? { right: width, width: 0 }
    return {
      key,
      column,
      block: textBlock(head, { ...headStyle, width: column.width - keyWidth(key), anchor: 'end' }, measure),
    }
  })
  const height = Math.max(first.height, leadingOf(textSizes.small), ...heads.map(({ block }) => block.height)) + 5
  return {
    height,
    draw: (top) => [
      ...first.draw(0, top + height - 4 - first.height),
      ...endLabels(table.ends, plan, measure).map((block) => block(top + height - 4)),
      ...heads.flatMap(({ key, column, block }) => {
        const start = top + height - 4 - Math.max(block.height, leadingOf(textSizes.small))
        const mark = key?.draw(column.right - block.width - keyWidth(key), start + textSizes.small * 0.6) ?? []
        return [...mark, ...block.draw(column.right, start)]
      }),
      rule(0, width, top + height, 'head'),
    ],
  }
}

function endLabels(
  ends: readonly [string, string] | undefined,
  { bar }: Plan,
  measure: FigureSpace['measure'],
): readonly ((bottom: number) => Shape)[] {
  if (ends === undefined) return []
  const style = { size: textSizes.small, fill: 'muted' } as const
  const texts = ends.map((text) => shortenText(text, { ...style, bold: false, width: bar.width / 2 - 4, measure }))
  const middle = leadingOf(textSizes.small) / 2
  return [
    (bottom) => label(texts[0] ?? '', [bar.x, bottom - middle], style),
    (bottom) => label(texts[1] ?? '', [bar.x + bar.width, bottom - middle], { ...style, anchor: 'end' }),
  ]
}

function groupBands(group: BarGroup, plan: Plan, space: FigureSpace): readonly Band[] {
  const rows = group.rows.map((row) => rowBand(row, plan, space))
  if (group.label === '' || rows.length === 0) return rows
  const heading = groupHeading(group.label, space)
  return [heading, ...rows.map((row) => ({ ...row, heading }))]
}

/** A bold line over a group of rows. */
export function groupHeading(text: string, { width, measure }: FigureSpace): Band {
  const block = textBlock(text, { width, bold: true, maxLines: 2 }, measure)
  const height = block.height + 8
  return {
    height,
    keep: true,
    draw: (top) => [...block.draw(0, top + 6), rule(0, width, top + height)],
  }
}

function rowBand(row: BarRow, plan: Plan, { width, measure }: FigureSpace): Band {
  const name = textBlock(row.label, { width: plan.labelWidth }, measure)
  const height = Math.max(name.height + 5, 16)
  return {
    height,
    draw: (top) => {
      const middle = top + height / 2
      return [
        ...name.draw(0, middle - name.height / 2),
        ...row.bar({ ...plan.bar, middle }),
        ...row.values.flatMap((value, index) => valueShapes(value, plan.columns[index], middle, measure)),
        rule(0, width, top + height),
      ]
    },
  }
}

function valueShapes(
  value: BarValue,
  column: Plan['columns'][number] | undefined,
  middle: number,
  measure: FigureSpace['measure'],
): readonly Shape[] {
  if (column === undefined || value.text === '') return []
  const style = { size: textSizes.body, bold: value.bold ?? false }
  const text = shortenText(value.text, { ...style, width: column.width - keyWidth(value.key), measure })
  const mark = value.key?.draw(column.right - measure(text, style.size, style.bold) - keyWidth(value.key), middle) ?? []
  return [...mark, label(text, [column.right, middle], { ...style, anchor: 'end' })]
}

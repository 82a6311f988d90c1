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
  const plan = planColumns(table, options.space)
  const space = { ...options.space, width: plan.width }
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
  readonly width: number
  readonly keys: KeyPlace
  readonly labelWidth: number
  readonly bar: { readonly x: number; readonly width: number }
  readonly columns: readonly { readonly right: number; readonly width: number }[]
}

/** Keys stand beside the heads of their columns, or over them where there is no room beside. */
type KeyPlace = 'beside' | 'over'

const gap = 9
const keyGap = 4
const keyHeight = 9
const shortestBar = 70
const narrowestLabel = 80
const widestLabelWord = 130
const widestHeadWord = 80
const headStyle = { size: textSizes.small, fill: 'muted', maxLines: 4 } as const

function planColumns(table: BarTable, { width: given, measure }: FigureSpace): Plan {
  const rows = table.groups.flatMap((group) => group.rows)
  const names = [table.labelHead, ...rows.map((row) => row.label)]
  const { keys, label: leastLabel, values: least } = leastWidths(table, names, { width: given, measure })
  const used = total(least, leastLabel)
  const width = Math.max(given, used)
  const wanted = table.columns.map((column, index) =>
    valueWidth(column, { values: rows.map((row) => row.values[index]), keys, least: least[index] ?? 0, measure }),
  )
  const widths = shrinkTo(width - used, least, wanted)
  const values = widths.reduce((sum, own) => sum + own + gap, 0)
  const longest = Math.max(...names.map((text) => measure(text, textSizes.body, true)))
  const labelWidth = Math.max(leastLabel, Math.min(longest + 2, (width - values) * 0.48))
  const x = labelWidth + gap
  const barWidth = width - values - x
  let right = x + barWidth
  const columns = widths.map((own) => ({ right: (right += gap + own), width: own }))
  return { width, keys, labelWidth, bar: { x, width: barWidth }, columns }
}

interface LeastWidths {
  readonly keys: KeyPlace
  readonly label: number
  readonly values: readonly number[]
}

/** The least widths that leave all words whole, with keys beside the heads or else over them; if neither fits, words are divided. */
function leastWidths(
  { columns }: BarTable,
  names: readonly string[],
  { width, measure }: Pick<FigureSpace, 'width' | 'measure'>,
): LeastWidths {
  const whole = (['beside', 'over'] as const).map((keys) => ({
    keys,
    label: longestWord(names, measure),
    values: columns.map((column) => leastValue(column, keys, measure)),
  }))
  const divided: LeastWidths = {
    keys: 'over',
    label: narrowestLabel,
    values: columns.map(({ key }) => Math.max(22, key?.width ?? 0)),
  }
  return whole.find(({ label, values }) => total(values, label) <= width) ?? divided
}

function total(values: readonly number[], label: number): number {
  return values.reduce((sum, width) => sum + width + gap, label + gap + shortestBar)
}

/** Room for the longest word of the names, within reason. */
function longestWord(names: readonly string[], measure: FigureSpace['measure']): number {
  const words = names.map((name) => widestPiece(name, { size: textSizes.body, bold: false, measure }))
  return Math.min(widestLabelWord, Math.max(narrowestLabel, ...words.map((width) => width + 1)))
}

/** Takes from each column its part of what is above the least widths and does not fit. */
function shrinkTo(room: number, least: readonly number[], wanted: readonly number[]): readonly number[] {
  const above = wanted.map((width, index) => width - (least[index] ?? 0))
  const share = Math.min(1, room / (above.reduce((sum, width) => sum + width, 0) || 1))
  return above.map((width, index) => (least[index] ?? 0) + width * share)
}

interface ValueContent {
  readonly values: readonly (BarValue | undefined)[]
  readonly keys: KeyPlace
  readonly least: number
  readonly measure: FigureSpace['measure']
}

function valueWidth(column: ValueColumn, { values, keys, least, measure }: ValueContent): number {
  const texts = values.map((value) => measure(value?.text ?? '', textSizes.body, true) + keyWidth(value?.key))
  const head = headWidth(column.head, measure) + besideWidth(column.key, keys)
  return Math.max(least, Math.min(110, Math.max(head, ...texts)))
}

/** Wide enough for two lines, within reason. */
function headWidth(text: string, measure: FigureSpace['measure']): number {
  let width = widestPiece(text, { size: textSizes.small, bold: false, measure })
  while (width < 64 && textBlock(text, { ...headStyle, width }, measure).lines.length > 2) width += 4
  return width
}

/** A value of two digits beside its key, and the longest word of the head; only a very long one is divided. */
function leastValue({ head, key }: ValueColumn, keys: KeyPlace, measure: FigureSpace['measure']): number {
  const word = Math.min(widestHeadWord, widestPiece(head, { size: textSizes.small, bold: false, measure }) + 1)
  return Math.max(22, 14 + besideWidth(key, keys), word + besideWidth(key, keys), key?.width ?? 0)
}

function besideWidth(key: Key | undefined, keys: KeyPlace): number {
  return keys === 'beside' ? keyWidth(key) : 0
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
      block: textBlock(
        head,
        { ...headStyle, width: column.width - besideWidth(key, plan.keys), anchor: 'end' },
        measure,
      ),
    }
  })
  const over = plan.keys === 'over' && table.columns.some(({ key }) => key !== undefined) ? keyHeight : 0
  const height =
    Math.max(first.height, leadingOf(textSizes.small), ...heads.map(({ block }) => block.height)) + over + 5
  return {
    height,
    draw: (top) => [
      ...first.draw(0, top + height - 4 - first.height),
      ...endLabels(table.ends, plan, measure).map((block) => block(top + height - 4)),
      ...heads.flatMap(({ key, column, block }) => {
        const start = top + height - 4 - Math.max(block.height, leadingOf(textSizes.small))
        return [
          ...(key?.draw(...keyPoint({ key, block, column, start }, plan)) ?? []),
          ...block.draw(column.right, start),
        ]
      }),
      rule(0, width, top + height, 'head'),
    ],
  }
}

interface Head {
  readonly key: Key
  readonly block: { readonly width: number }
  readonly column: { readonly right: number }
  /** The top of the text. */
  readonly start: number
}

/** Where the key of a column is drawn: left of the first line of its head, or over its end. */
function keyPoint({ key, block, column, start }: Head, { keys }: Plan): [number, number] {
  return keys === 'over'
    ? [column.right - key.width, start - keyHeight / 2]
    : [column.right - block.width - keyWidth(key), start + textSizes.small * 0.6]
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
  const height = block.height + 6
  return {
    height,
    keep: true,
    draw: (top) => [...block.draw(0, top + 4.5), rule(0, width, top + height)],
  }
}

function rowBand(row: BarRow, plan: Plan, { width, measure }: FigureSpace): Band {
  const name = textBlock(row.label, { width: plan.labelWidth, maxLines: 6 }, measure)
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

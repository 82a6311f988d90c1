import type { Shape } from '../../model/figure.ts'
import type { FigureSpace } from '../figure-space.ts'
import { label, textBlock, textSizes } from '../text/text-block.ts'
import { shortenText } from '../text/wrap-text.ts'
import { rule, stackParts, type Band, type FigurePart } from './bands.ts'
import type { Key } from './keys.ts'
import { linearScale, type Scale } from './scale.ts'

/** A drawing over columns of time, with its values as a table under it: the key and the printed numbers in one. */
export interface ColumnChart {
  /** Unit of the values, printed over the axis. */
  readonly unit: string
  readonly columns: readonly string[]
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
  readonly rows: readonly ColumnRow[]
  readonly plot: (area: PlotArea) => readonly Shape[]
}

interface ColumnRow {
  readonly label: string
  readonly key?: Key
  readonly bold?: boolean
  readonly texts: readonly string[]
}

export interface PlotArea {
  readonly scale: Scale
  /** Middle of the column. */
  readonly center: (index: number) => number
  readonly slot: number
}

/** Lays out the chart in one part; columns too narrow for their numbers print every second, third ... one, the last always. */
export function columnChart(chart: ColumnChart, space: FigureSpace): readonly FigurePart[] {
  const plan = planColumns(chart, space)
  const rows = [yearBand(chart, plan, space), ...chart.rows.map((row) => tableBand(row, plan, space))]
  return stackParts({ head: [plotBand(chart, plan, space)], rows, foot: [] }, space)
}

/** The most columns that print all their numbers. */
export function columnRoom(chart: Pick<ColumnChart, 'columns' | 'rows'>, space: FigureSpace): number {
  const room = space.width - labelWidthOf(chart, space) - rightEdge
  return Math.max(1, Math.floor(room / neededSlot(chart, space)))
}

interface Plan {
  readonly labelWidth: number
  readonly slot: number
  readonly width: number
  /** Every how many columns numbers are printed. */
  readonly step: number
}

const plotHeight = 132
const keyGap = 5
/** Half a mark at the last of many columns. */
const rightEdge = 3

function planColumns(chart: ColumnChart, space: FigureSpace): Plan {
  const labelWidth = labelWidthOf(chart, space)
  const slot = (space.width - labelWidth - rightEdge) / chart.columns.length
  const step = Math.max(1, Math.ceil(neededSlot(chart, space) / slot - 0.001))
  return { labelWidth, slot, width: space.width, step }
}

function labelWidthOf({ rows }: Pick<ColumnChart, 'rows'>, { width, measure }: FigureSpace): number {
  const labels = rows.map((row) => measure(row.label, textSizes.body, true) + keyWidth(row.key) + 8)
  return Math.min(width * 0.36, Math.max(60, ...labels))
}

function neededSlot({ columns, rows }: Pick<ColumnChart, 'columns' | 'rows'>, { measure, width }: FigureSpace): number {
  const texts = [...columns, ...rows.flatMap((row) => row.texts)].map((text) => measure(text, textSizes.body, true))
  return Math.min(width * 0.3, Math.max(16, ...texts) + 8)
}

function keyWidth(key: Key | undefined): number {
  return key === undefined ? 0 : key.width + keyGap
}

function plotBand(chart: ColumnChart, plan: Plan, { measure }: FigureSpace): Band {
  const unit = textBlock(chart.unit, { width: plan.width, size: textSizes.small, fill: 'muted', maxLines: 2 }, measure)
  const above = unit.height + 6
  return {
    height: above + plotHeight + 6,
    draw: (top) => {
      const values = chart.ticks.map((tick) => tick.value)
      const scale = linearScale(Math.min(...values), Math.max(...values), [top + above + plotHeight, -plotHeight])
      const center = (index: number): number => plan.labelWidth + (index + 0.5) * plan.slot
      return [
        ...unit.draw(0, top),
        ...chart.ticks.flatMap((tick) => tickShapes(tick, scale, plan, measure)),
        ...chart.plot({ scale, center, slot: plan.slot }),
      ]
    },
  }
}

function tickShapes(
  tick: ColumnChart['ticks'][number],
  scale: Scale,
  plan: Plan,
  measure: FigureSpace['measure'],
): readonly Shape[] {
  const y = scale.at(tick.value)
  const text = shortenText(tick.text, { size: textSizes.small, bold: false, width: plan.labelWidth - 8, measure })
  return [
    rule(plan.labelWidth, plan.width, y, tick.value === 0 ? 'head' : 'row'),
    label(text, [plan.labelWidth - 5, y], { size: textSizes.small, fill: 'muted', anchor: 'end' }),
  ]
}

function yearBand(chart: ColumnChart, plan: Plan, { measure }: FigureSpace): Band {
  const height = 15
  return {
    height,
    keep: true,
    draw: (top) => [
      ...columnTexts(chart.columns, plan, { middle: top + height / 2, bold: true, measure }),
      rule(0, plan.width, top + height, 'head'),
    ],
  }
}

function tableBand(row: ColumnRow, plan: Plan, { measure }: FigureSpace): Band {
  const bold = row.bold ?? false
  const name = textBlock(row.label, { width: plan.labelWidth - keyWidth(row.key) - 8, bold, maxLines: 3 }, measure)
  const height = Math.max(name.height + 4, 14)
  return {
    height,
    draw: (top) => {
      const middle = top + height / 2
      return [
        ...(row.key?.draw(0, middle) ?? []),
        ...name.draw(keyWidth(row.key), middle - name.height / 2),
        ...columnTexts(row.texts, plan, { middle, bold, measure }),
        rule(0, plan.width, top + height),
      ]
    },
  }
}

interface LineOfTexts {
  readonly middle: number
  readonly bold: boolean
  readonly measure: FigureSpace['measure']
}

function columnTexts(texts: readonly string[], plan: Plan, { middle, bold, measure }: LineOfTexts): readonly Shape[] {
  const { labelWidth, slot, step } = plan
  return texts.flatMap((text, index) => {
    const skipped = (texts.length - 1 - index) % step !== 0 || index + 1 < step
    if (skipped || text === '') return []
    const short = shortenText(text, { size: textSizes.body, bold, width: slot * step - 4, measure })
    // Where a number is wider than its column, it stands over the columns before, which print none.
    if (step > 1) return [label(short, [labelWidth + (index + 1) * slot, middle], { bold, anchor: 'end' })]
    return [label(short, [labelWidth + (index + 0.5) * slot, middle], { bold, anchor: 'middle' })]
  })
}

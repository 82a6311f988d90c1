import type { Entity } from '../../../model/definition.ts'
import type { FigureRequest } from '../../figure-request.ts'
import { valueOf } from '../figure-view.ts'
import { titleOf } from '../mention.ts'
import { statusesOf } from '../print/figures.ts'
import { line, listed, type ViewContext } from '../view-context.ts'
import { drawingText } from './drawing-text.ts'

type Statistic = Entity<'statistic'>

/** Published numbers of calendar years that one chart can show: those of the unit in which most series are told by year. */
export function yearlyTrend(
  context: ViewContext,
): { readonly unit: string; readonly statistics: readonly Statistic[] } | undefined {
  const yearly = listed(context, 'statistic').filter(
    (statistic) => statistic.data.institution === undefined && isLine(yearsOf(statistic)),
  )
  const [first] = yearly
  if (first === undefined) return undefined
  const unitOf = (statistic: Statistic): string => line(context, statistic.data.unit, statistic, 'unit')
  const unit = unitOf(first)
  return { unit, statistics: yearly.filter((statistic) => unitOf(statistic) === unit).slice(0, mostSeries) }
}

/** Points that no line joins show no course. */
function isLine(years: ReadonlyMap<number, number>): boolean {
  return [...years.keys()].some((year) => years.has(year + 1))
}

/** More lines are not told apart. */
const mostSeries = 4

/** The published numbers of the threat over the years; a year without a number interrupts the line. */
export function trendDrawing(context: ViewContext): FigureRequest | undefined {
  const trend = yearlyTrend(context)
  if (trend === undefined) return undefined
  const { unit, statistics } = trend
  const { phrases, number } = context.language
  const stated = statistics.flatMap((statistic) => [...yearsOf(statistic).keys()])
  const from = Math.min(...stated)
  const years = Array.from({ length: Math.max(...stated) - from + 1 }, (_, index) => from + index)
  return {
    statuses: [...new Set(statusesOf(statistics.flatMap(({ data }) => data.series.map(({ value }) => value))))],
    drawing: {
      kind: 'trend-lines',
      input: {
        ...drawingText(context, 'trend', phrases.text('strategy.justification.trend-caption', { unit })),
        unit,
        times: years.map(String),
        series: statistics.map((statistic) => ({
          label: titleOf(context, statistic),
          values: years.map((year) => {
            const value = yearsOf(statistic).get(year)
            return { value, text: value === undefined ? '' : number(value) }
          }),
        })),
        form: 'line',
        format: (value) => number(value),
      },
    },
  }
}

function yearsOf({ data }: Statistic): ReadonlyMap<number, number> {
  return new Map(
    data.series.flatMap(({ period, value }) => (typeof period === 'number' ? [[period, valueOf(value)] as const] : [])),
  )
}

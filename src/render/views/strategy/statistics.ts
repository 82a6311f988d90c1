import type { Entity } from '../../../model/definition.ts'
import type { StatisticRow } from '../generated/strategy.ts'
import { sourceNotes, titleOf } from '../mention.ts'
import { line, markdown, type ViewContext } from '../view-context.ts'
import { valueOf } from '../figure-view.ts'
import { printFigure } from '../print/figures.ts'
import { sumOf } from '../print/grid.ts'

type Point = Entity<'statistic'>['data']['series'][number]

/** Published numbers, one row a number and one a published part of it. */
export function statisticRows(
  context: ViewContext,
  statistics: readonly Entity<'statistic'>[],
): readonly StatisticRow[] {
  return statistics.flatMap((statistic) => {
    const unit = line(context, statistic.data.unit, statistic, 'unit')
    return statistic.data.series.flatMap((point, index): readonly StatisticRow[] => [
      {
        title: titleOf(context, statistic),
        isPart: false,
        time: timeOf(context, point),
        value: printFigure(context, point.value),
        unit,
        notes: sourceNotes(context, sourceOf(point)),
        remarks: remarksOn(context, statistic, index),
      },
      ...(point.parts ?? []).map((part, at) => ({
        title: context.language.phrases.text('strategy.justification.part', {
          title: line(context, part.title, statistic, 'series', index, 'parts', at, 'title'),
        }),
        isPart: true,
        time: '',
        value: printFigure(context, part.value),
        unit,
        notes: [],
        remarks: [],
      })),
      ...differingSum(context, point, unit),
    ])
  })
}

/** The sum of the parts where it is not the stated total. */
function differingSum(context: ViewContext, point: Point, unit: string): readonly StatisticRow[] {
  const parts = point.parts ?? []
  const sum = sumOf(parts, (part) => valueOf(part.value))
  if (parts.length === 0 || sum === valueOf(point.value)) return []
  const title = context.language.phrases.text('strategy.justification.sum')
  return [{ title, isPart: true, time: '', value: printFigure(context, sum), unit, notes: [], remarks: [] }]
}

/** What is said of a number: of it alone, and with the first number of a statistic of all its numbers. */
function remarksOn(context: ViewContext, statistic: Entity<'statistic'>, index: number): readonly string[] {
  const ofAll = index === 0 ? markdown(context, statistic.data.note, statistic, 'note') : ''
  const ofOne = markdown(context, statistic.data.series[index]?.note, statistic, 'series', index, 'note')
  return [ofOne, ofAll].filter((remark) => remark !== '')
}

function timeOf({ language }: ViewContext, { date, period }: Point): string {
  if (date !== undefined) return language.phrases.text('label.as-of', { date: language.date(date) })
  if (period === undefined) return language.phrases.text('strategy.unit.no-date')
  if (typeof period === 'number') return language.date(String(period))
  return language.span(period.from, period.to)
}

function sourceOf({ source, value }: Point): readonly string[] {
  const own = typeof value === 'number' ? undefined : value.source
  const id = own ?? source
  return id === undefined ? [] : [id]
}

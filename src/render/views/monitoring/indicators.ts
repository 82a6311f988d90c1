import type { Entity } from '../../../model/definition.ts'
import type { IndicatorTable, IndicatorTablesSection } from '../generated/monitoring.ts'
import type { GridRow } from '../generated/definitions.ts'
import { statusesOf } from '../print/figures.ts'
import { grid } from '../print/grid.ts'
import { indicatorPrinter } from '../print/indicator-values.ts'
import { nameOf } from '../print/names.ts'
import { plainName } from '../print/print.ts'
import { evaluationLevels } from '../strategy/monitoring.ts'
import { line, listed, type ViewContext } from '../view-context.ts'

type Indicator = Entity<'indicator'>

/** All indicators by level of evaluation; undefined without indicators. */
export function indicatorsSection(context: ViewContext): IndicatorTablesSection | undefined {
  const groups = evaluationLevels.flatMap((level) => indicatorTable(context, level))
  return groups.length === 0 ? undefined : { groups }
}

/** Indicators of a level, as listed. */
export function indicatorsOf(context: ViewContext, level: string): readonly Indicator[] {
  return listed(context, 'indicator').filter(({ data }) => String(data.level) === level)
}

function indicatorTable(context: ViewContext, level: string): readonly IndicatorTable[] {
  const own = indicatorsOf(context, level)
  const { phrases } = context.language
  if (own.length === 0) return []
  const years = [...new Set(own.flatMap(({ data }) => Object.keys(data.targets ?? {})))].toSorted()
  return [
    {
      id: level,
      title: phrases.text(`strategy.evaluation.${level}.name`),
      grid: grid({
        columns: [
          plainName(phrases.text('strategy.column.unit')),
          plainName(phrases.text('strategy.column.baseline')),
          ...years.map((year) => plainName(year)),
          plainName(phrases.text('strategy.column.latest')),
        ],
        rows: own.map((indicator) => indicatorRow(context, indicator, years)),
        statuses: own.flatMap(({ data }) =>
          statusesOf([data.baseline?.value, ...Object.values(data.targets ?? {}), ...Object.values(data.values ?? {})]),
        ),
      }),
    },
  ]
}

function indicatorRow(context: ViewContext, indicator: Indicator, years: readonly string[]): GridRow {
  const { data, id } = indicator
  const print = indicatorPrinter(context, indicator)
  return {
    name: nameOf(context, 'indicator', id),
    cells: [
      line(context, data.unit, indicator, 'unit'),
      print(data.baseline?.value),
      ...years.map((year) => print(data.targets?.[year])),
      print(context.analysis.indicators.get(id)?.latest),
    ],
  }
}

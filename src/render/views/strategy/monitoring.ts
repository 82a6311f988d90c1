import type { Entity } from '../../../model/definition.ts'
import type { Grid } from '../generated/definitions.ts'
import type {
  CalendarRow,
  EvaluationLevel,
  IndicatorGroup,
  IndicatorRow,
  MonitoringSection,
} from '../generated/strategy.ts'
import { groupBy } from '../../../std/group-by.ts'
import { anchorOf, titleOf } from '../mention.ts'
import { line, listed, prose, type ViewContext } from '../view-context.ts'
import { statusesOf } from '../print/figures.ts'
import { grid } from '../print/grid.ts'
import { indicatorPrinter } from '../print/indicator-values.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { joinNames, nothing, plainName, printShare } from '../print/print.ts'
import { qualityRows } from './quality.ts'

type Indicator = Entity<'indicator'>

/** Levels of evaluation, then the two other groups of indicators. */
export const evaluationLevels = ['1', '2', '3', '4', 'output', 'capacity'] as const

/** Indicators, levels of evaluation, calendar and progress; undefined without indicators and text. */
export function monitoringSection(context: ViewContext): MonitoringSection | undefined {
  const indicators = listed(context, 'indicator')
  const text = prose(context, 'monitoring')
  if (indicators.length === 0 && text === '') return undefined
  const years = targetYears(context)
  return {
    prose: text,
    indicators: indicators.length,
    years,
    groups: evaluationLevels.flatMap((level) => indicatorGroup(context, level, years)),
    levels: evaluationLevels.flatMap((level) => evaluationLevel(context, level)),
    quality: qualityRows(context),
    calendar: calendarRows(context),
    progress: progressGrid(context),
  }
}

function ofLevel(context: ViewContext, level: string): readonly Indicator[] {
  return listed(context, 'indicator').filter(({ data }) => String(data.level) === level)
}

function targetYears(context: ViewContext): readonly string[] {
  return [...new Set(listed(context, 'indicator').flatMap(({ data }) => Object.keys(data.targets ?? {})))].toSorted()
}

function indicatorGroup(context: ViewContext, level: string, years: readonly string[]): readonly IndicatorGroup[] {
  const own = ofLevel(context, level)
  if (own.length === 0) return []
  return [
    {
      id: level,
      title: context.language.phrases.text(`strategy.evaluation.${level}.name`),
      rows: own.map((indicator) => indicatorRow(context, indicator, years)),
      statuses: [
        ...new Set(own.flatMap(({ data }) => statusesOf([data.baseline?.value, ...Object.values(data.targets ?? {})]))),
      ],
    },
  ]
}

function indicatorRow(context: ViewContext, indicator: Indicator, years: readonly string[]): IndicatorRow {
  const { data } = indicator
  const print = indicatorPrinter(context, indicator)
  return {
    anchor: anchorOf('indicator', indicator.id),
    title: titleOf(context, indicator),
    unit: line(context, data.unit, indicator, 'unit'),
    baseline: print(data.baseline?.value),
    targets: years.map((year) => print(data.targets?.[year])),
    owner: ownerName(context, indicator),
    verification: line(context, data.verification, indicator, 'verification'),
    frequency: line(context, data.frequency, indicator, 'frequency'),
  }
}

function ownerName(context: ViewContext, { data }: Indicator): string {
  return data.owner === undefined ? '' : joinNames([nameOf(context, 'institution', data.owner)])
}

function evaluationLevel(context: ViewContext, level: string): readonly EvaluationLevel[] {
  const own = ofLevel(context, level)
  if (own.length === 0) return []
  const { phrases } = context.language
  return [
    {
      name: phrases.text(`strategy.evaluation.${level}.name`),
      question: phrases.text(`strategy.evaluation.${level}.question`),
      indicators: own.length,
      owners: joinNames(
        [...new Set(own.map((indicator) => ownerName(context, indicator)))].filter((name) => name !== ''),
      ),
      instruments: joinNames(
        [...new Set(own.map((entry) => line(context, entry.data.verification, entry, 'verification')))].filter(
          (text) => text !== '',
        ),
      ),
    },
  ]
}

/** Indicators by how often they are reported. */
function calendarRows(context: ViewContext): readonly CalendarRow[] {
  const stated = listed(context, 'indicator').filter(({ data }) => data.frequency !== undefined)
  const groups = groupBy(stated, (indicator) => line(context, indicator.data.frequency, indicator, 'frequency'))
  return [...groups].map(([frequency, own]) => ({
    frequency,
    indicators: namesOf(
      context,
      'indicator',
      own.map(({ id }) => id),
    ),
    owners: joinNames(
      [...new Set(own.map((indicator) => ownerName(context, indicator)))].filter((name) => name !== ''),
    ),
  }))
}

/** Latest values against the straight line from baseline to target. */
export function progressGrid(context: ViewContext): Grid {
  const { phrases, date } = context.language
  const known = listed(context, 'indicator').flatMap((indicator) => {
    const progress = context.analysis.indicators.get(indicator.id)
    return progress?.latest === undefined ? [] : [{ ...progress, print: indicatorPrinter(context, indicator) }]
  })
  return grid({
    columns: ['baseline', 'latest', 'on', 'target-value', 'progress', 'expected'].map((key) =>
      plainName(phrases.text(`strategy.column.${key}`)),
    ),
    rows: known.map((entry) => ({
      name: nameOf(context, 'indicator', entry.indicator),
      cells: [
        entry.print(entry.baseline),
        entry.print(entry.latest),
        entry.latestDate === undefined ? nothing : date(entry.latestDate),
        entry.print(entry.target),
        printShare(context, entry.progress?.value),
        printShare(context, entry.expected?.value),
      ],
    })),
    statuses: known.flatMap(({ latest, target }) =>
      [latest, target].flatMap((figure) => (figure === undefined ? [] : [figure.status])),
    ),
  })
}

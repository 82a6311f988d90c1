import type { Entity, Id } from '../../../model/definition.ts'
import type { IndicatorSheet, IndicatorSheetsSection } from '../generated/monitoring.ts'
import { anchorOf, sourceNotes, titleOf } from '../mention.ts'
import { statusesOf } from '../print/figures.ts'
import { indicatorPrinter } from '../print/indicator-values.ts'
import { topObjectives } from '../plan/objectives.ts'
import { namesOf } from '../print/names.ts'
import { evaluationLevels } from '../strategy/monitoring.ts'
import { line, lines, listed, markdown, type ViewContext } from '../view-context.ts'
import { indicatorsOf } from './indicators.ts'

/** A sheet for each indicator, by level of evaluation; undefined without indicators. */
export function sheetsSection(context: ViewContext): IndicatorSheetsSection | undefined {
  const groups = evaluationLevels
    .map((level) => ({
      title: context.language.phrases.text(`strategy.evaluation.${level}.name`),
      sheets: indicatorsOf(context, level).map((indicator) => indicatorSheet(context, indicator)),
    }))
    .filter(({ sheets }) => sheets.length > 0)
  return groups.length === 0 ? undefined : { groups }
}

function indicatorSheet(context: ViewContext, indicator: Entity<'indicator'>): IndicatorSheet {
  const { data, id } = indicator
  const optional = (value: Id | undefined): readonly Id[] => (value === undefined ? [] : [value])
  const text = (key: 'formula' | 'unit' | 'frequency' | 'verification'): string =>
    line(context, data[key], indicator, key)
  const measures = listed(context, 'action').filter((action) => action.data.indicators?.includes(id))
  return {
    anchor: anchorOf('indicator', id),
    id,
    title: titleOf(context, indicator),
    definition: markdown(context, data.definition, indicator, 'definition'),
    formula: text('formula'),
    unit: text('unit'),
    baseline: baselineOf(context, indicator),
    targets: series(context, indicator, 'targets'),
    values: series(context, indicator, 'values'),
    frequency: text('frequency'),
    owner: namesOf(context, 'institution', optional(data.owner)),
    verification: text('verification'),
    disaggregation: lines(context, data.disaggregation, indicator, 'disaggregation'),
    objective: namesOf(context, 'objective', optional(data.objective)),
    servesGoal: topObjectives(context).some((goal) => goal.id === data.objective),
    course: namesOf(context, 'course', optional(data.course)),
    measures: namesOf(
      context,
      'action',
      measures.map((action) => action.id),
    ),
    note: markdown(context, data.note, indicator, 'note'),
    notes: sourceNotes(context, [...(data.sources ?? []), ...optional(data.baseline?.source)]),
    statuses: [
      ...new Set(
        statusesOf([data.baseline?.value, ...Object.values(data.targets ?? {}), ...Object.values(data.values ?? {})]),
      ),
    ],
  }
}

function baselineOf(context: ViewContext, indicator: Entity<'indicator'>): string {
  const { baseline } = indicator.data
  if (baseline === undefined) return ''
  const value = indicatorPrinter(context, indicator)(baseline.value)
  const { phrases, date } = context.language
  return baseline.date === undefined ? value : `${value}, ${phrases.text('label.as-of', { date: date(baseline.date) })}`
}

/** "2026: 30; 2027: 50", in the order of time. */
function series(context: ViewContext, indicator: Entity<'indicator'>, key: 'targets' | 'values'): string {
  const print = indicatorPrinter(context, indicator)
  const timeOf = (time: string): string => (key === 'targets' ? time : context.language.date(time))
  return Object.entries(indicator.data[key] ?? {})
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([time, value]) => `${timeOf(time)}: ${print(value)}`)
    .join('; ')
}

import type { Derivation } from '../../model/analysis/derivation.ts'
import { placeIn } from '../figure-value.ts'
import { indicatorInputs } from '../indicators.ts'
import type { Explainer, Explanation } from './explanation.ts'
import { count, figure, written } from './inputs.ts'

/** Indicators, risks, the order of courses and the load on the person. */
export const progressExplainers: Readonly<Record<string, Explainer>> = {
  progress,
  'risk-score': riskScore,
  'earliest-year': earliestYear,
  'path-days': pathDays,
  'path-days-per-year': (question) => load(question, 'daysPerYear'),
  'share-of-working-time': (question) => load(question, 'shareOfWorkingTime'),
}

function progress({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const entity = context.project.entities.indicator.get(of.indicator ?? '')
  const value = analysis.indicators.get(of.indicator ?? '')?.progress
  if (!entity || !value) return undefined
  const { baseline, latest, target } = indicatorInputs(entity)
  return {
    formula: 'F23',
    value,
    inputs: [...written('baseline', baseline), ...written('value', latest), ...written('target', target)],
  }
}

function riskScore({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const entity = context.project.entities.risk.get(of.risk ?? '')
  const score = analysis.risks.get(of.risk ?? '')
  if (!entity || !score) return undefined
  return {
    formula: 'F24',
    value: count(score.score, 'sourced'),
    inputs: (['probability', 'impact'] as const).map((name) => ({
      name,
      value: count(score[name], 'sourced'),
      at: placeIn(entity, name),
    })),
  }
}

function earliestYear({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const order = analysis.order.get(of.course ?? '')
  const entity = context.project.entities.course.get(of.course ?? '')
  if (!order?.earliest || order.stage === undefined || !entity) return undefined
  return {
    formula: 'F26',
    value: order.earliest,
    inputs: [
      { name: 'stage', value: count(order.stage, 'sourced'), at: placeIn(entity, 'prerequisites') },
      ...written('stage_months', context.values.need('stage_months')),
      ...written('tot_lead_months', context.values.need('tot_lead_months')),
    ],
  }
}

function pathDays({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const path = analysis.paths.get(of.role ?? '')
  if (!path || path.courses.length === 0) return undefined
  return {
    formula: 'F22',
    value: path.days,
    inputs: path.courses.flatMap(({ course }) => written(course, context.courses.get(course)?.days)),
  }
}

/** Days of the path / years, and their share of the working days. */
function load(
  { context, analysis, of }: Explanation,
  which: 'daysPerYear' | 'shareOfWorkingTime',
): Omit<Derivation, 'key'> | undefined {
  const path = analysis.paths.get(of.role ?? '')
  const value = path?.[which]
  if (!path || !value) return undefined
  const { role, days, daysPerYear } = path
  return {
    formula: 'F22',
    value,
    inputs:
      which === 'daysPerYear'
        ? [figure('path-days', { role }, days), ...written('years', context.period.length)]
        : [
            figure('path-days-per-year', { role }, daysPerYear),
            ...written('working_days_per_year', context.workingDays),
          ],
  }
}

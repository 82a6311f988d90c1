import type { IndicatorProgress } from '../model/analysis/progress.ts'
import type { Computed, FigureStatus } from '../model/analysis/computed.ts'
import type { Entity, Id } from '../model/definition.ts'
import type { Figure } from '../model/generated/figure.ts'
import type { Project } from '../model/project.ts'
import { codePointOrder } from '../std/natural-order.ts'
import { div, isZero, rational, type Rational, sub } from '../std/rational.ts'
import { computed } from './computed.ts'
import { dayNumber } from './day-number.ts'
import { inputOf, type InputValue, placeIn, weakest } from './figure-value.ts'

/** Progress of every indicator from baseline to its last target, against the straight line of time (F23). */
export function indicatorProgress(project: Project): ReadonlyMap<Id, IndicatorProgress> {
  return new Map([...project.entities.indicator].map(([id, entity]) => [id, progressOf(entity)]))
}

/** The figures of an indicator, with their places. */
export interface IndicatorInputs {
  readonly baseline: InputValue | undefined
  readonly latest: InputValue | undefined
  readonly latestDate: string | undefined
  readonly target: InputValue | undefined
  readonly targetYear: number | undefined
}

/** Baseline, latest value and last target of an indicator. */
export function indicatorInputs(entity: Entity<'indicator'>): IndicatorInputs {
  const { baseline, values = {}, targets = {} } = entity.data
  const latestDate = lastKey(values)
  const targetYear = lastKey(targets)
  return {
    baseline: baseline && inputOf(baseline.value, placeIn(entity, 'baseline', 'value'), sourceOf(baseline.source)),
    latest: entryOf(entity, { section: 'values', entries: values, key: latestDate }),
    latestDate,
    target: entryOf(entity, { section: 'targets', entries: targets, key: targetYear }),
    targetYear: targetYear === undefined ? undefined : Number(targetYear),
  }
}

function progressOf(entity: Entity<'indicator'>): IndicatorProgress {
  const inputs = indicatorInputs(entity)
  const { baseline, latest, latestDate, target, targetYear } = inputs
  const baselineDate = entity.data.baseline?.date
  const progress = progressShare(inputs)
  const expected = expectedShare(baselineDate, latestDate, targetYear)
  const status = weakest([baseline, latest, target].map((input): FigureStatus => input?.status ?? 'sourced'))
  return {
    indicator: entity.id,
    baseline: plain(baseline),
    baselineDate,
    latest: plain(latest),
    latestDate,
    target: plain(target),
    targetYear,
    progress: progress && computed(progress, status),
    expected: expected && computed(expected, 'sourced'),
    lead: progress && expected && computed(sub(progress, expected), status),
  }
}

/** (latest - baseline) / (target - baseline); not cut. */
function progressShare({ baseline, latest, target }: IndicatorInputs): Rational | undefined {
  if (!baseline || !latest || !target) return undefined
  const whole = sub(target.value, baseline.value)
  return isZero(whole) ? undefined : div(sub(latest.value, baseline.value), whole)
}

/** Days passed since the baseline as a share of the days to 31 December of the target year. */
function expectedShare(
  from: string | undefined,
  at: string | undefined,
  targetYear: number | undefined,
): Rational | undefined {
  if (from === undefined || at === undefined || targetYear === undefined) return undefined
  const whole = dayNumber(`${targetYear}-12-31`) - dayNumber(from)
  return whole <= 0 ? undefined : div(rational(dayNumber(at) - dayNumber(from)), rational(whole))
}

function sourceOf(source: string | undefined): { readonly source?: string } {
  return source === undefined ? {} : { source }
}

function lastKey(entries: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(entries).toSorted(codePointOrder).at(-1)
}

interface EntryKey {
  readonly section: 'values' | 'targets'
  readonly entries: Readonly<Record<string, Figure>>
  readonly key: string | undefined
}

function entryOf(entity: Entity<'indicator'>, { section, entries, key }: EntryKey): InputValue | undefined {
  const figure = key === undefined ? undefined : entries[key]
  return key === undefined || figure === undefined ? undefined : inputOf(figure, placeIn(entity, section, key))
}

function plain(input: InputValue | undefined): Computed | undefined {
  return input && computed(input.value, input.status)
}

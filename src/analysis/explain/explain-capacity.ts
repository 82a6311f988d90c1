import type { Computed } from '../../model/analysis/computed.ts'
import { exactOf } from '../../model/analysis/computed.ts'
import type { Derivation, DerivationInput } from '../../model/analysis/derivation.ts'
import { mul, rational } from '../../std/rational.ts'
import { computed } from '../computed.ts'
import { type CourseFacts, daysOf } from '../course-facts.ts'
import { suitableGroups } from '../course-trainers.ts'
import { weakest } from '../figure-value.ts'
import { totalOf } from '../totals.ts'
import type { TrainerGroup } from '../trainer-groups.ts'
import type { Explainer, Explanation } from './explanation.ts'
import { count, figure, written } from './inputs.ts'

/** Trainers and rooms: what is needed, what there is, and how far it is used. */
export const capacityExplainers: Readonly<Record<string, Explainer>> = {
  'runs-taught': runsTaught,
  'trainer-days': trainerDays,
  'trainer-capacity': trainerCapacity,
  'trainer-utilisation': (question) => utilisation(question, 'trainer'),
  'room-days': roomDays,
  'room-capacity': roomCapacity,
  'room-utilisation': (question) => utilisation(question, 'room'),
  'trainers-needed': trainersNeeded,
  'trainer-stock': trainerStock,
}

/** Runs that an institution teaches: its own people's and those sent to it. */
function runsTaught({ analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const figures = analysis.courses.get(of.course ?? '')
  const offer = figures?.trainers.offers.find(({ institution }) => institution === of.institution)
  if (!figures || !offer) return undefined
  const { course } = figures
  const rows = analysis.service.filter((row) => row.course === course && row.to === of.institution)
  return {
    formula: 'F12',
    value: count(offer.runs, figures.status),
    inputs: figures.central
      ? [figure('runs', { course }, count(offer.runs, figures.status))]
      : rows.map(({ from, runs = 0, status }) => figure('runs', { course, institution: from }, count(runs, status))),
  }
}

/** Runs x days x trainers a run x (1 + preparation): of a course here, of a course, or of an institution. */
function trainerDays({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const offers = offersOf(analysis, of)
  const course = context.courses.get(of.course ?? '')
  if (offers.length === 0) return undefined
  const value = totalOf(offers.map(({ days }) => ({ amount: exactOf(days), status: days.status })))
  if (!course || of.institution === undefined) {
    return { formula: 'F14', value, inputs: offers.map(({ of: part, days }) => figure('trainer-days', part, days)) }
  }
  return { formula: 'F14', value, inputs: dayInputs(course, offers[0]?.runs ?? 0, { context, analysis, of }) }
}

function dayInputs(
  course: CourseFacts,
  runs: number,
  { context, analysis, of }: Explanation,
): readonly DerivationInput[] {
  const status = analysis.courses.get(course.id)?.status ?? 'sourced'
  return [
    figure('runs-taught', { course: course.id, institution: of.institution ?? '' }, count(runs, status)),
    ...written('days', course.days),
    ...written('trainers_per_run', course.trainersPerRun),
    ...written('preparation_factor', context.values.need('preparation_factor')),
  ]
}

function trainerCapacity({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const capacity = analysis.capacity.get(of.institution ?? '')?.trainerDays.capacity
  const groups = context.groups.get(of.institution ?? '') ?? []
  if (!capacity) return undefined
  return {
    formula: 'F16',
    value: capacity,
    inputs: [...groups.flatMap(groupInputs), ...written('years', context.period.length)],
  }
}

function roomCapacity({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const capacity = analysis.capacity.get(of.institution ?? '')?.roomDays.capacity
  const rooms = context.rooms.get(of.institution ?? '') ?? []
  if (!capacity) return undefined
  return {
    formula: 'F16',
    value: capacity,
    inputs: [
      ...rooms.flatMap(({ count: rooms, daysPerYear, availability }) => [
        ...written('count', rooms),
        ...written('days_per_year', daysPerYear),
        ...written('availability', availability),
      ]),
      ...written('years', context.period.length),
    ],
  }
}

/** Run days that need a room. */
function roomDays({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const capacity = analysis.capacity.get(of.institution ?? '')
  if (!capacity) return undefined
  const offers = offersOf(analysis, of).filter(({ of: { course } }) => context.courses.get(course)?.needsRoom)
  return {
    formula: 'F16',
    value: capacity.roomDays.demand,
    inputs: offers.flatMap(({ of: part, runs }) => {
      const course = context.courses.get(part.course)
      const status = analysis.courses.get(part.course)?.status ?? 'sourced'
      const days =
        course && computed(mul(rational(runs), daysOf(course)), weakest([status, course.days?.status ?? 'unsourced']))
      return course && days ? [figure('runs-taught', part, count(runs, status)), ...written('days', course.days)] : []
    }),
  }
}

function utilisation({ analysis, of }: Explanation, kind: 'trainer' | 'room'): Omit<Derivation, 'key'> | undefined {
  const capacity = analysis.capacity.get(of.institution ?? '')
  const load = kind === 'trainer' ? capacity?.trainerDays : capacity?.roomDays
  if (!load?.utilisation || !load.capacity) return undefined
  return {
    formula: 'F16',
    value: load.utilisation,
    inputs: [figure(`${kind}-days`, of, load.demand), figure(`${kind}-capacity`, of, load.capacity)],
  }
}

/** The larger of the team of one run and ceil(trainer-days / (mean usable days x years)). */
function trainersNeeded({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const course = context.courses.get(of.course ?? '')
  const figures = analysis.courses.get(of.course ?? '')
  if (!course || !figures) return undefined
  if (figures.trainers.needed === 0) return { formula: 'F25', value: count(0, figures.status), inputs: [] }
  return {
    formula: 'F15',
    value: count(figures.trainers.needed, figures.trainerDaysWithPreparation.status),
    inputs: [
      ...written('trainers_per_run', course.trainersPerRun),
      figure('trainer-days', { course: course.id }, figures.trainerDaysWithPreparation),
      ...suitableGroups(course, context.groups).flatMap(groupInputs),
      ...written('years', context.period.length),
    ],
  }
}

/** T(t) = T(t-1) x (1 - attrition) + graduates x activation, at the end of a year; the country adds institutions. */
function trainerStock({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const { national, byInstitution, trainingOfTrainers } = analysis.trainerStock
  const found = (years: typeof national) => years.find(({ year }) => String(year) === of.year)
  const own = found(of.institution === undefined ? national : (byInstitution.get(of.institution) ?? []))
  if (!own || of.year === undefined) return undefined
  if (of.institution === undefined) {
    const parts = [...byInstitution].flatMap(([institution, years]) => {
      const part = found(years)
      return part && part.end.value > 0 ? [figure('trainer-stock', { institution, year: of.year ?? '' }, part.end)] : []
    })
    return { formula: 'F17', value: own.end, inputs: parts }
  }
  const groups = context.groups.get(of.institution) ?? []
  const before = { institution: of.institution, year: String(own.year - 1) }
  const rows = analysis.service.filter(
    ({ course, from }) => trainingOfTrainers.includes(course) && from === of.institution,
  )
  return {
    formula: 'F17',
    value: own.end,
    inputs: [
      ...(own.year === analysis.period.from
        ? groups.flatMap(({ count: people }) => written('count', people))
        : [figure('trainer-stock', before, own.start)]),
      ...groups.flatMap(({ attrition }) => written('trainer_attrition', attrition)),
      ...rows.map(({ course, from, people, status }) =>
        figure('demand', { course, institution: from }, count(people.low, status)),
      ),
      ...written('years', context.period.length),
      ...written('tot_activation', context.values.need('tot_activation')),
    ],
  }
}

function groupInputs({ count: people, daysPerYear }: TrainerGroup): readonly DerivationInput[] {
  return [...written('count', people), ...written('usable_days_per_year', daysPerYear)]
}

interface OfferWork {
  readonly of: { readonly course: string; readonly institution: string }
  readonly runs: number
  readonly days: Computed
}

/** What each offer teaches, of one course or one institution or both. */
function offersOf({ courses }: Explanation['analysis'], of: Explanation['of']): readonly OfferWork[] {
  return [...courses.values()]
    .filter(({ course }) => of.course === undefined || of.course === course)
    .flatMap(({ course, trainers }) =>
      trainers.offers
        .filter(({ institution, runs }) => runs > 0 && (of.institution === undefined || of.institution === institution))
        .map(({ institution, runs, trainerDaysWithPreparation: days }) => ({
          of: { course, institution },
          runs,
          days,
        })),
    )
}

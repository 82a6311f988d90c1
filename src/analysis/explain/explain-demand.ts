import type { Computed, Range } from '../../model/analysis/computed.ts'
import { exactOf } from '../../model/analysis/computed.ts'
import type { ServedDemand } from '../../model/analysis/demand.ts'
import type { Derivation, DerivationInput } from '../../model/analysis/derivation.ts'
import type { Entity, Id } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import type { Place } from '../../source/span.ts'
import { isZero } from '../../std/rational.ts'
import { addRanges, computed, exactly } from '../computed.ts'
import type { DemandInput } from '../demand.ts'
import { placeIn, weakest } from '../figure-value.ts'
import type { PostGroup } from '../posts.ts'
import { totalOf } from '../totals.ts'
import { assessmentInputs } from './explain-needs.ts'
import type { Explainer, Explanation } from './explanation.ts'
import type { Subject } from './figure-key.ts'
import { bounds, count, counts, figure, ranged, written } from './inputs.ts'

/** Who needs a course, with how many seats and runs, and how many new people come every year. */
export const demandExplainers: Readonly<Record<string, Explainer>> = {
  demand,
  outcome,
  seats,
  runs,
  'person-days': personDays,
  'seats-per-year': seatsPerYear,
  renewals,
  entrants: (question) => perYear(question, 'entrants'),
  growth: (question) => perYear(question, 'growth'),
}

/** People who need a course: of a role in an institution from its outcomes, else the sum of roles and institutions. */
function demand({ context, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const entries = entriesOf(context.demand.get(of.course ?? '') ?? [], of)
  const [only, ...others] = entries
  if (!only) return undefined
  const people = entries.map(({ entry }) => entry.people).reduce(addRanges, exactly(0))
  const status = weakest(entries.map(({ entry }) => entry.status))
  return {
    formula: 'F9',
    ...bounds(counts(people, status)),
    inputs:
      others.length === 0
        ? [...only.entry.outcomes.map((part) => outcomeInput(only, part)), headcountInput(only.post)]
        : entries.map(({ entry: { course, institution, role, people: own, status: firmness } }) =>
            ranged('demand', { course, institution, role }, counts(own, firmness)),
          ),
  }
}

/** People whose chain for one competency holds the course: those at the levels that are sent to it. */
function outcome({ context, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const [input] = entriesOf(context.demand.get(of.course ?? '') ?? [], of)
  const part = input?.entry.outcomes.find(({ competency }) => competency === of.competency)
  const cell = input?.cells.find(({ requirement }) => requirement.competency === of.competency)
  const levels = context.traces.get(`${of.role}/${of.competency}`)?.levelsByCourse.get(of.course ?? '')
  if (!input || !part || !cell?.current || !levels) return undefined
  const { entity, known } = cell.current
  const written = assessmentInputs(entity)
  return {
    formula: 'F9',
    ...bounds(counts(part.people, cell.cell.status)),
    inputs: known ? written : written.filter(({ name }) => [...levels].some((level) => name === `level ${level}`)),
  }
}

/** ceil(people / first-pass rate / (1 - no-show)) for an institution; the sum of institutions for a course. */
function seats({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const course = context.courses.get(of.course ?? '')
  const rows = rowsOf(analysis.service, of)
  const [first] = rows
  if (!course || !first) return undefined
  const value = sumOf(rows, (row) => row.seats)
  if (of.institution === undefined)
    return { formula: 'F10', value, inputs: rows.map((row) => rowInput('seats', row, row.seats)) }
  return {
    formula: 'F10',
    value,
    inputs: [
      ranged('demand', of, counts(first.people, first.status)),
      ...written('first_pass_rate', course.firstPassRate),
      ...written('no_show', context.values.need('no_show')),
    ],
  }
}

/** ceil(seats / class max); a course that several institutions offer adds the runs of its posting institutions. */
function runs({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const course = context.courses.get(of.course ?? '')
  const figures = analysis.courses.get(of.course ?? '')
  const rows = rowsOf(analysis.service, of)
  if (!course || !figures?.runs || rows.length === 0) return undefined
  const whole = of.institution === undefined
  const value = whole ? count(figures.runs.working, figures.status) : sumOf(rows, (row) => row.runs ?? 0)
  return {
    formula: 'F12',
    value,
    inputs:
      whole && !figures.central
        ? rows.map((row) => rowInput('runs', row, row.runs ?? 0))
        : [
            figure(
              'seats',
              of,
              sumOf(rows, (row) => row.seats),
            ),
            ...written('class max', course.classMax),
          ],
  }
}

function personDays({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const course = context.courses.get(of.course ?? '')
  const rows = rowsOf(analysis.service, of)
  if (!course || rows.length === 0) return undefined
  return {
    formula: 'F13',
    value: totalOf(rows.map(({ personDays: days }) => ({ amount: exactOf(days), status: days.status }))),
    inputs: [
      figure(
        'seats',
        of,
        sumOf(rows, (row) => row.seats),
      ),
      ...written('days', course.days),
    ],
  }
}

function seatsPerYear({ context, analysis, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const rows = rowsOf(analysis.service, of)
  if (rows.length === 0) return undefined
  const value = totalOf(rows.map(({ seatsPerYear: yearly }) => ({ amount: exactOf(yearly), status: yearly.status })))
  const entries = entriesOf(context.demand.get(of.course ?? '') ?? [], of)
  return {
    formula: 'F11',
    value,
    inputs: [
      figure(
        'seats',
        of,
        sumOf(rows, (row) => row.seats),
      ),
      ...written('years', context.period.length),
      ...entries.flatMap(({ entry: { course, institution, role, status }, post, renewals: due }) => [
        figure('entrants', { institution, role }, count(post.entrantsPerYear, post.status)),
        figure('growth', { institution, role }, computed(post.growth, post.status)),
        ...(isZero(due) ? [] : [figure('renewals', { course, institution, role }, computed(due, status))]),
      ]),
    ],
  }
}

/** People at or above the level taught x 12 / months of validity. */
function renewals({ context, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const [input] = entriesOf(context.demand.get(of.course ?? '') ?? [], of)
  const months = context.courses.get(of.course ?? '')?.validityMonths
  if (!input || months === undefined) return undefined
  return {
    formula: 'F11',
    value: totalOf([{ amount: input.renewals, status: input.entry.status }]),
    inputs: [
      ...input.cells.flatMap(({ current }) => (current ? assessmentInputs(current.entity) : [])),
      { name: 'validity_months', value: count(months, 'sourced'), ...validityPlace(of.course ?? '', context) },
    ],
  }
}

/** The course's own validity, else that of its certificate. */
function validityPlace(id: Id, { project }: Explanation['context']): { readonly at?: Place } {
  const course = project.entities.course.get(id)
  const owner = course?.data.validity_months === undefined ? certificateOf(course, project) : course
  return owner ? { at: placeIn(owner, 'validity_months') } : {}
}

function certificateOf(course: Entity<'course'> | undefined, project: Project): Entity<'certificate'> | undefined {
  return course?.data.certificate === undefined ? undefined : project.entities.certificate.get(course.data.certificate)
}

/** Who comes into a role in a year: in place of those who leave, and beyond them. */
function perYear({ context, of }: Explanation, name: 'entrants' | 'growth'): Omit<Derivation, 'key'> | undefined {
  const post = context.posts.find(({ institution, role }) => institution === of.institution && role === of.role)
  if (!post) return undefined
  const value =
    name === 'entrants'
      ? count(post.entrantsPerYear, post.status)
      : totalOf([{ amount: post.growth, status: post.status }])
  return {
    formula: 'F11',
    value,
    inputs: post.parts.flatMap(({ headcount, attrition, target, growthRate }) => [
      ...written('current', headcount),
      ...(name === 'entrants'
        ? written('attrition', attrition)
        : written(target ? 'target' : 'growth', target?.input ?? growthRate)),
    ]),
  }
}

function entriesOf(entries: readonly DemandInput[], of: Subject): readonly DemandInput[] {
  return entries.filter(
    ({ entry }) =>
      (of.institution === undefined || of.institution === entry.institution) &&
      (of.role === undefined || of.role === entry.role),
  )
}

function rowsOf(service: readonly ServedDemand[], of: Subject): readonly ServedDemand[] {
  return service.filter(
    ({ course, from }) => course === of.course && (of.institution === undefined || of.institution === from),
  )
}

function sumOf(rows: readonly ServedDemand[], of: (row: ServedDemand) => number): Computed {
  return count(
    rows.reduce((total, row) => total + of(row), 0),
    weakest(rows.map(({ status }) => status)),
  )
}

function rowInput(name: string, { course, from, status }: ServedDemand, value: number): DerivationInput {
  return figure(name, { course, institution: from }, count(value, status))
}

function outcomeInput(
  { entry: { course, institution, role, status } }: DemandInput,
  { competency, people }: { readonly competency: Id; readonly people: Range },
): DerivationInput {
  return ranged('outcome', { course, institution, role, competency }, counts(people, status))
}

function headcountInput({ institution, role, headcount, status }: PostGroup): DerivationInput {
  return figure('head-count', { institution, role }, count(headcount, status))
}

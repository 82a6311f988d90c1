import type { DonorFigures, Overlap } from '../model/analysis/money.ts'
import type { FigureStatus } from '../model/analysis/computed.ts'
import type { Entity, Id } from '../model/definition.ts'
import type { Project } from '../model/project.ts'
import { groupBy } from '../std/group-by.ts'
import { naturalOrder } from '../std/natural-order.ts'
import { div, rational } from '../std/rational.ts'
import { computed } from './computed.ts'
import type { CoursePlan } from './course-plan.ts'
import { figureNumber, figureStatus, weakest } from './figure-value.ts'

export interface DonorSources {
  readonly project: Project
  readonly plans: readonly CoursePlan[]
  readonly years: readonly number[]
  readonly dropped: ReadonlySet<Id>
}

/** Runs that programmes pay for against the runs of the plan, and programmes that pay for the same (F20, F21). */
export function donorFigures({ project, plans, years, dropped }: DonorSources): DonorFigures {
  const activities = [...project.entities.programme.values()].filter(({ id }) => !dropped.has(id)).flatMap(activitiesOf)
  const within = activities.filter(({ year }) => years.includes(year))
  const working = new Map(plans.map(({ course, runs }) => [course.id, runs?.working ?? 0]))
  const workingRuns = [...working.values()].reduce((total, runs) => total + runs, 0)
  const programmeRuns = within.reduce((total, { runs }) => total + runs, 0)
  const status = weakest([...within.map((activity) => activity.status), ...plans.map((plan) => plan.status)])
  const courses = [...new Set(within.map(({ course }) => course))].toSorted(naturalOrder)
  return {
    dependence: workingRuns === 0 ? undefined : computed(div(rational(programmeRuns), rational(workingRuns)), status),
    programmeRuns,
    workingRuns,
    byCourse: courses.map((course) => ({
      course,
      programmeRuns: within.filter((entry) => entry.course === course).reduce((total, { runs }) => total + runs, 0),
      workingRuns: working.get(course) ?? 0,
    })),
    overlaps: overlapsOf(activities),
  }
}

/** What a programme pays for. */
interface ActivityInput {
  readonly programme: Id
  readonly course: Id
  readonly institution: Id
  readonly year: number
  /** Only runs that the programme names count. */
  readonly runs: number
  readonly status: FigureStatus
}

function activitiesOf({ id, data }: Entity<'programme'>): readonly ActivityInput[] {
  return (data.activities ?? []).map(({ course, institution, year, runs }) => ({
    programme: id,
    course,
    institution,
    year,
    runs: runs === undefined ? 0 : figureNumber(runs),
    status: runs === undefined ? 'sourced' : figureStatus(runs),
  }))
}

/** One course, institution and year in two programmes or more (F21). */
function overlapsOf(activities: readonly ActivityInput[]): readonly Overlap[] {
  const groups = groupBy(activities, ({ course, institution, year }) => `${course}/${institution}/${year}`)
  return [...groups.values()]
    .flatMap((group): Overlap[] => {
      const [first] = group
      const programmes = [...new Set(group.map(({ programme }) => programme))].toSorted(naturalOrder)
      if (!first || programmes.length < 2) return []
      const { course, institution, year } = first
      return [{ course, institution, year, programmes, status: weakest(group.map(({ status }) => status)) }]
    })
    .toSorted(
      (a, b) => naturalOrder(a.course, b.course) || naturalOrder(a.institution, b.institution) || a.year - b.year,
    )
}

import type { PlanCourse, PlanOffer, PlanProblem } from '../../model/plan.ts'
import type { MipBuilder } from './mip-builder.ts'
import type { RunColumn } from './model-context.ts'

/**
 * One column for each course, offer and quarter from the earliest on. An institution without a team for one run has
 * columns only where limits may give way.
 */
export function addRuns(problem: PlanProblem, builder: MipBuilder, kind: 'strict' | 'elastic'): readonly RunColumn[] {
  const years = problem.money.map(({ year }) => year)
  return problem.courses.flatMap((course) =>
    course.offers
      .filter((offer) => kind === 'elastic' || hasTeam(offer))
      .flatMap((offer) =>
        openQuarters(problem, course).map((quarter) => ({
          column: builder.addColumn({ lower: 0, upper: course.runs, integer: true }),
          course,
          offer,
          quarter,
          year: years.indexOf(problem.quarters[quarter]?.year ?? 0),
        })),
      ),
  )
}

/** Whether one run can be staffed. */
export function hasTeam({ trainers, team }: PlanOffer): boolean {
  return trainers >= team
}

/** Positions of the quarters in which a course can be held; none on a cycle. Ids of quarters sort by time. */
export function openQuarters({ quarters }: PlanProblem, { earliest }: PlanCourse): readonly number[] {
  return quarters.flatMap(({ id }, index) => (earliest !== undefined && id >= earliest ? index : []))
}

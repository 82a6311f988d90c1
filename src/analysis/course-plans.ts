import type { Id } from '../model/definition.ts'
import type { Context } from './context.ts'
import { courseCost, type ExactCost } from './course-cost.ts'
import { type CostedPlan } from './course-figures.ts'
import { type Bound, planCourse } from './course-plan.ts'

/** The plan and cost of every course with one bound of demand, by id. */
export function coursePlans(context: Context, bound: Bound): ReadonlyMap<Id, CostedPlan> {
  const { project, courses, demand, values, rates, period } = context
  const trainsAt = (institution: Id): readonly Id[] =>
    project.entities.institution.get(institution)?.data.trains_at ?? []
  return new Map(
    [...courses].map(([id, course]) => {
      const plan = planCourse(course, demand.get(id) ?? [], { values, trainsAt, bound })
      return [id, { plan, costs: courseCost(plan, { rates, values, period }) }]
    }),
  )
}

/** Rates that were used for a year before their own. */
export function laterRates({ project }: Context, costs: readonly ExactCost[]): ReadonlySet<Id> {
  const late = costs.flatMap(({ rate, year }) => {
    const stated = rate === undefined ? undefined : project.entities.rate.get(rate)?.data.year
    return rate !== undefined && stated !== undefined && stated > year ? rate : []
  })
  return new Set(late)
}

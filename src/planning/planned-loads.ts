import type { Id } from '../model/definition.ts'
import type { PlannedLoad, PlanProblem, PoolCapacity } from '../model/plan.ts'
import { groupBy } from '../std/group-by.ts'
import type { HeldRuns } from './read-plan.ts'

/** Days that the runs use of the trainers and rooms of each institution, by quarter. */
export function plannedLoads(problem: PlanProblem, held: readonly HeldRuns[]): readonly PlannedLoad[] {
  const teachers = groupBy(problem.trainers, ({ institution }) => institution)
  const rooms = groupBy(problem.rooms, ({ institution }) => institution)
  return [
    ...loadsOf({ kind: 'trainers', pools: teachers, daysOf: ({ course }) => course.trainerDays.value }, problem, held),
    ...loadsOf({ kind: 'rooms', pools: rooms, daysOf: ({ course }) => course.roomDays.value }, problem, held),
  ]
}

interface Pools {
  readonly kind: PlannedLoad['kind']
  readonly pools: ReadonlyMap<Id, readonly { readonly capacity: PoolCapacity | undefined }[]>
  readonly daysOf: (run: HeldRuns) => number
}

function loadsOf(
  { kind, pools, daysOf }: Pools,
  { quarters }: PlanProblem,
  held: readonly HeldRuns[],
): readonly PlannedLoad[] {
  return [...pools].flatMap(([institution, own]) =>
    quarters.map(({ id }, quarter) => ({
      kind,
      institution,
      quarter: id,
      used: held
        .filter((run) => run.quarter === quarter && run.offer.institution === institution)
        .reduce((total, run) => total + run.runs * daysOf(run), 0),
      capacity: own.reduce<number | undefined>((total, { capacity }) => {
        const days = capacity?.byQuarter[quarter]
        return total === undefined || days === undefined ? undefined : total + days
      }, 0),
    })),
  )
}

import type { PlanCourse } from '../../model/plan.ts'
import type { MipEntry } from '../../model/solver.ts'
import { groupBy } from '../../std/group-by.ts'
import { openQuarters } from './add-runs.ts'
import type { ModelContext, RunColumn } from './model-context.ts'

/**
 * No course runs ahead of its prerequisites: people taught by the end of a quarter are at most those who had finished the
 * prerequisite by the end of the quarter before, and those who need it not (as many as need more of the course than of
 * the prerequisite). Runs of a course count with equal numbers of people.
 */
export function addPrerequisites(context: ModelContext): void {
  const { problem } = context
  const courses = new Map(problem.courses.map((course) => [course.course, course]))
  const runs = groupBy(context.runs, ({ course }) => course)
  for (const course of problem.courses) {
    for (const id of course.after) {
      const before = courses.get(id)
      if (before) addPrerequisite(context, { course, before, runs })
    }
  }
}

interface Prerequisite {
  readonly course: PlanCourse
  readonly before: PlanCourse
  readonly runs: ReadonlyMap<PlanCourse, readonly RunColumn[]>
}

function addPrerequisite({ problem, builder }: ModelContext, { course, before, runs }: Prerequisite): void {
  const free = Math.max(0, course.seats - before.seats)
  const taught = peopleIn(runs.get(course) ?? [], course)
  const ready = peopleIn(runs.get(before) ?? [], before)
  for (const quarter of openQuarters(problem, course)) {
    const now = taught.filter((run) => run.quarter <= quarter).map(({ entry }) => entry)
    const earlier = ready
      .filter((run) => run.quarter < quarter)
      .map(({ entry: [column, people] }) => [column, -people] as const)
    if (now.length > 0) builder.addLimit([...now, ...earlier], free)
  }
}

function peopleIn(
  runs: readonly RunColumn[],
  { seats, runs: count }: PlanCourse,
): readonly { readonly quarter: number; readonly entry: MipEntry }[] {
  return runs.map(({ column, quarter }) => ({ quarter, entry: [column, seats / count] }))
}

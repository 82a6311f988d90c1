import type { PlanCourse, PlanProblem, Shortfall } from '../../model/plan.ts'
import { addSlack, slackEntry } from './add-slack.ts'
import { openQuarters } from './add-runs.ts'
import type { ModelContext } from './model-context.ts'

/** Every course has all its runs. */
export function addDemand(context: ModelContext): void {
  const { problem, builder, runs } = context
  for (const course of problem.courses) {
    const missing = addSlack(context, {
      price: ({ missingRun }) => missingRun,
      shortfall: missingRuns(problem, course),
      upper: course.runs,
      integer: true,
    })
    const held = runs.filter((run) => run.course === course)
    const entries = [...held.map(({ column }) => [column, 1] as const), ...slackEntry(missing, 1)]
    builder.addRow({ lower: course.runs, upper: course.runs, entries })
  }
}

/** Whether a course has nowhere to be held, whatever the other limits: then no plan keeps all limits. */
export function isHopeless(problem: PlanProblem, course: PlanCourse): boolean {
  return course.offers.length === 0 || openQuarters(problem, course).length === 0
}

function missingRuns(problem: PlanProblem, course: PlanCourse): (amount: number) => Shortfall {
  const late = course.earliest !== undefined && openQuarters(problem, course).length === 0
  const why = course.offers.length === 0 ? 'nobody-offers' : late ? 'too-late' : 'prerequisites'
  return (amount) => ({
    kind: 'runs',
    course: course.course,
    runs: Math.round(amount),
    why,
    earliest: course.earliest,
  })
}

import { addSlack, slackEntry } from './add-slack.ts'
import { hasTeam } from './add-runs.ts'
import type { ModelContext, RunColumn } from './model-context.ts'
import type { PlanCourse, PlanOffer } from '../../model/plan.ts'

/** No offer has more runs in a year than it states, and none is held without a team. */
export function addOffers(context: ModelContext): void {
  for (const course of context.problem.courses) {
    for (const offer of course.offers) {
      const own = context.runs.filter((run) => run.course === course && run.offer === offer)
      addYearlyLimits(context, { course, offer, own })
      if (!hasTeam(offer)) addTeam(context, { course, offer, own })
    }
  }
}

interface OfferRuns {
  readonly course: PlanCourse
  readonly offer: PlanOffer
  readonly own: readonly RunColumn[]
}

function addYearlyLimits(context: ModelContext, { course, offer, own }: OfferRuns): void {
  for (const [index, limit] of (offer.runsMax ?? []).entries()) {
    const held = own.filter(({ year }) => year === index)
    if (held.length === 0) continue
    const year = context.problem.money[index]?.year ?? 0
    const above = addSlack(context, {
      price: ({ extraRun }) => extraRun(course),
      shortfall: (amount) => ({
        kind: 'offer',
        institution: offer.institution,
        course: course.course,
        year,
        runs: Math.round(amount),
      }),
      quarter: context.problem.quarters.findIndex((quarter) => quarter.year === year),
      integer: true,
    })
    context.builder.addLimit([...held.map(({ column }) => [column, 1] as const), ...slackEntry(above)], limit)
  }
}

/** Without a team no run, unless somebody joins it: a yes or no, whatever the number of runs. */
function addTeam(context: ModelContext, { course, offer, own }: OfferRuns): void {
  if (own.length === 0) return
  const people = offer.team - offer.trainers
  const joined = addSlack(context, {
    price: ({ person }) => person * people,
    shortfall: () => ({ kind: 'team', institution: offer.institution, course: course.course, people }),
    upper: 1,
    integer: true,
  })
  const entries = own.map(({ column }) => [column, 1] as const)
  context.builder.addLimit([...entries, ...slackEntry(joined, -course.runs)], 0)
}

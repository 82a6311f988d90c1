import type { Entity } from '../../model/definition.ts'
import { optionalValueOf, valueOf } from '../reading/figure-value.ts'
import { groupBy } from '../../std/group-by.ts'
import { counted } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import type { Objection, Rule } from '../rule.ts'

/** Fewer people assessed than posted without a word on how many were asked: one objection an institution and role. */
export const partAssessedWithoutResponseRate: Rule = {
  id: 'part-assessed-without-response-rate',
  severity: 'info',
  summary: 'Fewer people were assessed than are posted, and no response rate tells why.',
  rationale: 'A sample of those asked and a poor answer to a question put to all are read differently.',
  examples: {
    bad: `
assessments:
  - institution: police
    role: first-responder
    competency: device-seizure
    as_of: 2025-11-15
    distribution: { 0: 8, 1: 4 }
    status: fictional
`,
    good: `
assessments:
  - institution: police
    role: first-responder
    competency: device-seizure
    as_of: 2025-11-15
    distribution: { 0: 20, 1: 12 }
    response_rate: 0.8
    status: fictional
`,
  },
  check: ({ project: { entities } }) => {
    const partly = [...entities.assessment.values()].filter(({ data }) => {
      const posts = entities.institution.get(data.institution)?.data.posts ?? []
      const posted = posts.reduce((sum, post) => sum + (post.role === data.role ? valueOf(post.current) : 0), 0)
      return data.response_rate === undefined && assessedOf(data) < posted
    })
    const cells = groupBy(partly, ({ data }) => `${data.institution}/${data.role}`)
    return [...cells.values()].flatMap((assessments) => objection(assessments) ?? [])
  },
}

function assessedOf({ distribution, n }: Entity<'assessment'>['data']): number {
  if (!distribution) return optionalValueOf(n) ?? 0
  return Object.values(distribution).reduce<number>((sum, people) => sum + valueOf(people), 0)
}

function objection([first, ...others]: readonly Entity<'assessment'>[]): Objection | undefined {
  if (!first) return undefined
  const more = others.length > 0 ? ` (likewise ${counted(others.length, 'assessment')} more)` : ''
  return {
    at: placeOf(first, 'competency'),
    message: `Not all of "${first.data.role}" at "${first.data.institution}" were assessed in "${first.data.competency}"${more}, no response rate says why`,
    help: 'Add "response_rate": the share of those asked who answered',
  }
}

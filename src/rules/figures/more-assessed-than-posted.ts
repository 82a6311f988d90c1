import type { Entity, Id } from '../../model/definition.ts'
import { optionalValueOf, valueOf } from '../reading/figure-value.ts'
import { counted } from '../reading/phrases.ts'
import { keyOf, placeOf } from '../reading/place.ts'
import type { Objection, Rule } from '../rule.ts'

/** More people assessed than the institution has posted in the role. */
export const moreAssessedThanPosted: Rule = {
  id: 'more-assessed-than-posted',
  severity: 'error',
  summary: 'More people were assessed than the institution has in the role.',
  rationale: 'The share of people at a level would exceed the whole, so every figure of this cell would be false.',
  examples: {
    bad: `
assessments:
  - institution: police
    role: first-responder
    competency: device-seizure
    as_of: 2025-11-15
    distribution: { 0: 30, 1: 12 }
    status: fictional
`,
    good: `
assessments:
  - institution: police
    role: first-responder
    competency: device-seizure
    as_of: 2025-11-15
    distribution: { 0: 30, 1: 10 }
    status: fictional
`,
  },
  check: function* ({ project: { entities } }) {
    const posted = postedPeople(entities.institution.values())
    for (const assessment of entities.assessment.values()) {
      const { institution, role, distribution, n } = assessment.data
      const assessed = distribution ? sumOf(distribution) : (optionalValueOf(n) ?? 0)
      const people = posted.get(institution)?.get(role) ?? 0
      const employer = entities.institution.get(institution)
      if (employer && assessed > people) yield objection(assessment, employer, { assessed, posted: people })
    }
  },
}

/** People by institution and role. */
function postedPeople(institutions: Iterable<Entity<'institution'>>): ReadonlyMap<Id, ReadonlyMap<Id, number>> {
  const posted = new Map<Id, Map<Id, number>>()
  for (const { id, data } of institutions) {
    const people = new Map<Id, number>()
    for (const { role, current } of data.posts ?? []) people.set(role, (people.get(role) ?? 0) + valueOf(current))
    posted.set(id, people)
  }
  return posted
}

function objection(
  assessment: Entity<'assessment'>,
  employer: Entity<'institution'>,
  { assessed, posted }: { readonly assessed: number; readonly posted: number },
): Objection {
  const { institution, role, competency, distribution } = assessment.data
  const posts = [...(employer.data.posts ?? []).entries()].filter(([, post]) => post.role === role)
  return {
    at: distribution ? keyOf(assessment, 'distribution') : placeOf(assessment, 'n'),
    message: `${counted(assessed, 'person')} of "${institution}" assessed as "${role}" in "${competency}", ${posted} posted`,
    help:
      posts.length > 0
        ? `Correct the head-count or the distribution: they differ by ${assessed - posted}`
        : `Add a post for "${role}" to "${institution}", or correct the institution of the assessment`,
    related: posts.map(([i]) => ({ message: 'Head-count', at: placeOf(employer, 'posts', i, 'current') })),
  }
}

function sumOf(distribution: NonNullable<Entity<'assessment'>['data']['distribution']>): number {
  let sum = 0
  for (const level in distribution) sum += optionalValueOf(distribution[level]) ?? 0
  return sum
}

import type { Entity } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
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
  check: ({ project }) =>
    [...project.entities.assessment.values()].flatMap((assessment) => objection(assessment, project) ?? []),
}

function objection(assessment: Entity<'assessment'>, { entities }: Project): Objection | undefined {
  const { institution, role, competency, distribution, n } = assessment.data
  const employer = entities.institution.get(institution)
  const posts = [...(employer?.data.posts ?? []).entries()].filter(([, post]) => post.role === role)
  const posted = posts.reduce((sum, [, { current }]) => sum + valueOf(current), 0)
  const assessed = distribution ? sumOf(distribution) : (optionalValueOf(n) ?? 0)
  if (!employer || assessed <= posted) return undefined
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
  return Object.values(distribution).reduce<number>((sum, people) => sum + valueOf(people), 0)
}

import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A role without a post; silent while no institution has posts. */
export const roleEmployedNowhere: Rule = {
  id: 'role-employed-nowhere',
  severity: 'warning',
  summary: 'No institution has a post for a role.',
  rationale: 'The role has requirements and a sheet but no people: it counts in no need, seat or cost.',
  examples: {
    bad: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }]
  - id: duty-officer
    title: Duty officer
    tier: all-staff
    requires: [{ competency: device-seizure, level: 1 }]
`,
    good: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }]
`,
  },
  check: ({ project: { entities } }) => {
    const posts = [...entities.institution.values()].flatMap(({ data }) => data.posts ?? [])
    const employed = new Set(posts.map(({ role }) => role))
    if (employed.size === 0) return []
    return [...entities.role.values()]
      .filter(({ id }) => !employed.has(id))
      .map((role) => ({
        at: placeOf(role, 'id'),
        message: `Role "${role.id}" has a post in no institution`,
        help: 'Add a post with its head-count to the institutions that employ it, or delete the role',
      }))
  },
}

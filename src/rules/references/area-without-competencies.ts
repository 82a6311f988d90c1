import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** An area that no competency belongs to. */
export const areaWithoutCompetencies: Rule = {
  id: 'area-without-competencies',
  severity: 'warning',
  summary: 'An area holds no competency.',
  rationale: 'Its chapter of the framework would be a heading without content.',
  examples: {
    bad: `
areas:
  - { id: evidence, title: Electronic evidence }
  - { id: intelligence, title: Intelligence }
`,
    good: `
areas:
  - { id: evidence, title: Electronic evidence }
`,
  },
  check: ({ project: { entities } }) => {
    if (entities.competency.size === 0) return []
    const used = new Set([...entities.competency.values()].map(({ data }) => data.area))
    return [...entities.area.values()]
      .filter(({ id }) => !used.has(id))
      .map((area) => ({
        at: placeOf(area, 'id'),
        message: `Area "${area.id}" holds no competency`,
        help: 'Add a competency to it, or delete it',
      }))
  },
}

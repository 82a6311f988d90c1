import { listed } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A competency that no role requires; withdrawn ones may stay without. */
export const orphanCompetency: Rule = {
  id: 'orphan-competency',
  severity: 'warning',
  summary: 'A competency is required by no role.',
  rationale:
    'It fills a page of the dictionary and concerns nobody: a requirement was forgotten, or the competency can go.',
  examples: {
    bad: `
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence }
  - { id: live-data-capture, title: Live data capture, area: evidence }
`,
    good: `
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence }
`,
  },
  check: ({ project: { entities }, required, taught }) => {
    if (entities.role.size === 0) return []
    return [...entities.competency.values()]
      .filter(({ id, data }) => !required.has(id) && data.status !== 'withdrawn')
      .map((competency) => {
        const courses = new Set((taught.get(competency.id) ?? []).map(({ course }) => course.id))
        const waste = courses.size > 0 ? `; ${listed([...courses])} would develop it for nobody` : ''
        return {
          at: placeOf(competency, 'id'),
          message: `Competency "${competency.id}" is required by no role`,
          help: `Add it to "requires" of the roles that need it, or delete it${waste}`,
        }
      })
  },
}

import { listed } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import { demandsByCompetency } from '../reading/requirements.ts'
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
  check: ({ project: { entities }, project }) => {
    if (entities.role.size === 0) return []
    const required = demandsByCompetency(project)
    return [...entities.competency.values()]
      .filter(({ id, data }) => !required.has(id) && data.status !== 'withdrawn')
      .map((competency) => {
        const courses = [...entities.course.values()].filter(({ data }) =>
          data.develops.some((outcome) => outcome.competency === competency.id),
        )
        const waste = courses.length > 0 ? `; ${listed(courses.map(({ id }) => id))} would develop it for nobody` : ''
        return {
          at: placeOf(competency, 'id'),
          message: `Competency "${competency.id}" is required by no role`,
          help: `Add it to "requires" of the roles that need it, or delete it${waste}`,
        }
      })
  },
}

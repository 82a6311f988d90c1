import type { Entity } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import { optionalValueOf } from '../reading/figure-value.ts'
import { counted } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import { trainersFor } from '../reading/trainers.ts'
import type { Objection, Rule } from '../rule.ts'

/** Runs planned in a year in which new trainers cannot yet be ready, at an institution without a team. */
export const runsBeforeTrainers: Rule = {
  id: 'runs-before-trainers',
  severity: 'warning',
  summary: 'A programme plans runs for a year in which the trainers of the institution cannot be ready.',
  rationale:
    'Trainers are trained first and teach after the lead time (planning.tot_lead_months); runs before that have nobody to hold them.',
  examples: {
    bad: `
planning: { tot_lead_months: { value: 12, status: assumed } }
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }]
  - id: police-academy
    title: Police Academy
    type: academy
    trainers: [{ competencies: [device-seizure], count: 4 }]
  - { id: northern-academy, title: Northern Academy, type: academy }
  - { id: donor-fund, title: Donor Fund, type: international }
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
programmes:
  - id: first-aid
    title: First aid for evidence
    donors: [donor-fund]
    start: 2026-01-01
    end: 2027-12-31
    activities: [{ course: seizing-devices, institution: northern-academy, year: 2026 }]
`,
    good: `
planning: { tot_lead_months: { value: 12, status: assumed } }
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }]
  - id: police-academy
    title: Police Academy
    type: academy
    trainers: [{ competencies: [device-seizure], count: 4 }]
  - { id: northern-academy, title: Northern Academy, type: academy }
  - { id: donor-fund, title: Donor Fund, type: international }
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
programmes:
  - id: first-aid
    title: First aid for evidence
    donors: [donor-fund]
    start: 2026-01-01
    end: 2027-12-31
    activities: [{ course: seizing-devices, institution: northern-academy, year: 2027 }]
`,
  },
  check: ({ project }) => {
    const lead = optionalValueOf(project.entities.planning.get('planning')?.data.tot_lead_months) ?? 0
    const from = [...project.entities.project.values()][0]?.data.period.from
    if (from === undefined || lead === 0) return []
    const ready = from + Math.floor(lead / 12)
    return [...project.entities.programme.values()].flatMap((programme) =>
      objections(programme, project, { from, ready }),
    )
  },
}

interface Ready {
  readonly from: number
  readonly ready: number
}

function objections(
  programme: Entity<'programme'>,
  { entities }: Project,
  { from, ready }: Ready,
): readonly Objection[] {
  return (programme.data.activities ?? []).flatMap(({ course: courseId, institution: id, year, runs }, i) => {
    const course = entities.course.get(courseId)
    const institution = entities.institution.get(id)
    if (!course || !institution || year < from || year >= ready || course.data.mode === 'e-learning') return []
    const suitable = trainersFor(institution, course)
    if (suitable >= (optionalValueOf(course.data.trainers_per_run) ?? 1)) return []
    return [
      {
        at: placeOf(programme, 'activities', i, 'year'),
        message: `Programme "${programme.id}" plans ${counted(optionalValueOf(runs) ?? 1, 'run')} of "${courseId}" at "${id}" in ${year}, its trainers can be ready in ${ready}`,
        help: `Move the runs to ${ready} or later, or send trainers of another institution`,
      },
    ]
  })
}

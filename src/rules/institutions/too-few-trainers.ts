import type { Entity } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import { optionalValueOf, valueOf } from '../reading/figure-value.ts'
import { counted, listed } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import { isSuitable, trainersFor } from '../reading/trainers.ts'
import type { Objection, Rule } from '../rule.ts'

/** An offer that its institution cannot staff; silent while the project names no trainers, and for e-learning. */
export const tooFewTrainers: Rule = {
  id: 'too-few-trainers',
  severity: 'warning',
  summary: 'An institution offers a course without enough suitable trainers for one run.',
  rationale:
    'However low its load, it cannot hold the course: suitable trainers are active, know the subject to the level taught and share a language with the course.',
  examples: {
    bad: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    trainers_per_run: 5
    offered_by: [{ institution: police-academy }]
`,
    good: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 2
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    trainers_per_run: 2
    offered_by: [{ institution: police-academy }]
`,
  },
  check: function* ({ project }) {
    if (!hasTrainers(project)) return
    for (const course of project.entities.course.values()) {
      if (course.data.mode === 'e-learning') continue
      for (const [index, { institution, status }] of (course.data.offered_by ?? []).entries()) {
        const offerer = project.entities.institution.get(institution)
        const found = offerer && status !== 'dormant' ? objection({ course, offerer, index }, project) : undefined
        if (found) yield found
      }
    }
  },
}

interface Offering {
  readonly course: Entity<'course'>
  readonly offerer: Entity<'institution'>
  readonly index: number
}

function hasTrainers({ entities }: Project): boolean {
  return [...entities.institution.values()].some(({ data }) => (data.trainers ?? []).length > 0)
}

function objection({ course, offerer, index }: Offering, project: Project): Objection | undefined {
  const needed = optionalValueOf(course.data.trainers_per_run) ?? 1
  const suitable = trainersFor(offerer, course)
  if (suitable >= needed) return undefined
  const others = [...project.entities.institution.values()].filter((other) => trainersFor(other, course) >= needed)
  const loan = others.length > 0 ? `, or invite trainers from ${listed(others.map(({ id }) => id))}` : ''
  return {
    at: placeOf(course, 'offered_by', index, 'institution'),
    message: `Institution "${offerer.id}" has ${suitable === 0 ? 'no suitable trainer' : `only ${counted(suitable, 'suitable trainer')}`} for "${course.id}", a run needs ${needed}`,
    help: `Train ${needed - suitable} more there${loan}`,
    related: unsuitable({ course, offerer, index }),
  }
}

/** The groups that know the subject and still do not count. */
function unsuitable({ course, offerer }: Offering): NonNullable<Objection['related']> {
  return (offerer.data.trainers ?? []).flatMap((group, i) => {
    if (!group.courses?.includes(course.id) || isSuitable(group, course)) return []
    const why = group.active === false ? 'are not active' : 'teach too low a level or in another language'
    return [{ message: `These ${valueOf(group.count)} ${why}`, at: placeOf(offerer, 'trainers', i) }]
  })
}

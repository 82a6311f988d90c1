import type { Entity } from '../../model/definition.ts'
import type { Project, Reference } from '../../model/project.ts'
import { firstDay, lastDay } from '../reading/dates.ts'
import { placeOf } from '../reading/place.ts'
import type { Objection, Rule } from '../rule.ts'

/** An institution that is given a task at a time at which it does not exist. */
export const institutionOutsideItsLife: Rule = {
  id: 'institution-outside-its-life',
  severity: 'warning',
  summary: 'An institution is given a task before it was founded or after it was abolished.',
  rationale:
    'Bodies are merged and renamed while a strategy is being written; a task of a body that is gone is done by nobody.',
  examples: {
    bad: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }]
  - { id: training-bureau, title: Training Bureau, type: centre, abolished: 2025-12-31 }
objectives: [{ id: one-framework, title: One framework for all bodies }]
actions:
  - id: draft-framework
    title: Draft the framework
    objective: one-framework
    responsible: training-bureau
    start: 2026-Q1
    end: 2026-Q2
`,
    good: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }]
  - { id: training-bureau, title: Training Bureau, type: centre, abolished: 2026-12-31 }
objectives: [{ id: one-framework, title: One framework for all bodies }]
actions:
  - id: draft-framework
    title: Draft the framework
    objective: one-framework
    responsible: training-bureau
    start: 2026-Q1
    end: 2026-Q2
`,
  },
  check: ({ project, project: { references, entities } }) =>
    references.flatMap((reference) => {
      const institution = reference.to.kind === 'institution' ? entities.institution.get(reference.to.id) : undefined
      if (!institution?.data.abolished && !institution?.data.founded) return []
      return objection(reference, institution, timeOf(reference, project)) ?? []
    }),
}

interface Time {
  readonly from: string
  readonly to: string
}

/** When the task lies, where the reference gives one. */
function timeOf({ from, path }: Reference, project: Project): Time | undefined {
  const entity = from
  if (entity.kind === 'action') {
    const { start, end } = (entity as Entity<'action'>).data
    return { from: firstDay(start), to: lastDay(end) }
  }
  if (entity.kind === 'course' && path[0] === 'offered_by')
    return timeOfOffer(entity as Entity<'course'>, path, project)
  if (entity.kind === 'programme' && path[0] === 'activities') {
    const year = (entity as Entity<'programme'>).data.activities?.[Number(path[1])]?.year
    return year === undefined ? undefined : { from: `${year}-01-01`, to: `${year}-12-31` }
  }
  return undefined
}

/** A dormant offer is no task; any other runs until the end of the period. */
function timeOfOffer({ data }: Entity<'course'>, path: Reference['path'], { entities }: Project): Time | undefined {
  const offer = data.offered_by?.[Number(path[1])]
  const period = [...entities.project.values()][0]?.data.period
  if (!offer || !period || offer.status === 'dormant') return undefined
  return { from: `${Math.max(offer.since ?? period.from, period.from)}-12-31`, to: `${period.to}-12-31` }
}

function objection(
  reference: Reference,
  institution: Entity<'institution'>,
  time: Time | undefined,
): Objection | undefined {
  const { founded, abolished } = institution.data
  if (!time) return undefined
  const late = abolished !== undefined && time.to > lastDay(abolished)
  const early = founded !== undefined && time.to < firstDay(founded)
  if (!late && !early) return undefined
  const task = `${reference.from.kind} "${reference.from.id}"`
  return {
    at: placeOf(reference.from, ...reference.path),
    message: late
      ? `Institution "${institution.id}" is named in ${task} until ${time.to}, it was abolished on ${abolished}`
      : `Institution "${institution.id}" is named in ${task} until ${time.to}, it was founded on ${founded}`,
    help: late
      ? 'Name the body that took over its tasks'
      : 'Name the body that had the task before, or correct the date',
    related: [{ message: 'Its dates', at: placeOf(institution, late ? 'abolished' : 'founded') }],
  }
}

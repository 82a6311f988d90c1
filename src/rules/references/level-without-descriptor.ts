import type { Entity } from '../../model/definition.ts'
import { joined } from '../reading/phrases.ts'
import { keyOf, placeOf } from '../reading/place.ts'
import type { Demand } from '../reading/requirements.ts'
import { scaleRange } from '../reading/scale-range.ts'
import type { Objection, Rule } from '../rule.ts'

/** A required level that the competency does not describe; silent while no competency describes any level. */
export const levelWithoutDescriptor: Rule = {
  id: 'level-without-descriptor',
  severity: 'warning',
  summary: 'A role requires a level that the competency does not describe.',
  rationale: 'Nobody can tell whether an officer has reached the level, so it can be neither assessed nor taught to.',
  examples: {
    bad: `
competencies:
  - id: device-seizure
    title: Device seizure
    area: evidence
    levels: { 1: Recognises a device that may hold evidence and keeps others away from it. }
`,
    good: `
competencies:
  - id: device-seizure
    title: Device seizure
    area: evidence
    levels: { 2: 'Seizes, packs and documents common devices by the standing procedure.' }
`,
  },
  check: ({ project, required }) => {
    const competencies = project.entities.competency
    if (![...competencies.values()].some(({ data }) => data.levels)) return []
    const { high } = scaleRange(project)
    return [...required].flatMap(([id, demands]) => {
      const competency = competencies.get(id)
      const open = demands.filter(
        ({ requirement: { level } }) => level > 0 && level <= high && !competency?.data.levels?.[level],
      )
      return competency && open.length > 0 ? [objection(competency, open)] : []
    })
  },
}

function objection(competency: Entity<'competency'>, demands: readonly Demand[]): Objection {
  const levels = [...new Set(demands.map(({ requirement }) => requirement.level))].toSorted((a, b) => a - b)
  const noun = levels.length === 1 ? 'level' : 'levels'
  return {
    at: competency.data.levels ? keyOf(competency, 'levels') : placeOf(competency, 'id'),
    message: `Competency "${competency.id}" does not describe ${noun} ${joined(levels.map(String))}, which ${demands.length === 1 ? 'a role requires' : `${demands.length} roles require`}`,
    help: `Add to "levels" what a person can do at ${noun} ${joined(levels.map(String))}`,
    related: demands.map(({ role, requirement, index }) => ({
      message: `Role "${role.id}" requires level ${requirement.level}`,
      at: placeOf(role, 'requires', index, 'level'),
    })),
  }
}

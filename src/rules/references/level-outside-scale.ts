import type { Entity } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import type { Path } from '../../source/span.ts'
import { keyOf, placeOf } from '../reading/place.ts'
import { scaleRange } from '../reading/scale-range.ts'
import type { Objection, Rule } from '../rule.ts'

/** A level that the scale does not have, wherever a level may stand. */
export const levelOutsideScale: Rule = {
  id: 'level-outside-scale',
  severity: 'error',
  summary: 'A level is named that the proficiency scale does not have.',
  rationale: 'The level has no meaning, and every gap and coverage computed from it would be false.',
  examples: {
    bad: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 5 }]
`,
    good: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }]
`,
  },
  check: function* ({ project }) {
    const { low, high } = scaleRange(project)
    const isOutside = (level: number): boolean => level < low || level > high
    for (const level of levelsOf(project, isOutside)) yield objection(level, `${low} to ${high}`)
  },
}

interface Level {
  readonly entity: Entity
  readonly path: Path
  readonly level: number
  /** Whether the level is the key of a map. */
  readonly isKey?: boolean
}

function objection({ entity, path, level, isKey }: Level, range: string): Objection {
  return {
    at: isKey ? keyOf(entity, ...path) : placeOf(entity, ...path),
    message: `Unexpected level ${level} in ${entity.kind} "${entity.id}", the scale goes from ${range}`,
    help: `Write a level of the scale (${range}), or define the level in the section "scale"`,
  }
}

type IsWanted = (level: number) => boolean

/** The levels, among all that a project names, that are wanted. */
function* levelsOf({ entities }: Project, isWanted: IsWanted): Iterable<Level> {
  for (const entity of entities.competency.values())
    yield* keys({ entity, map: entity.data.levels, field: 'levels' }, isWanted)
  for (const entity of entities.role.values()) {
    for (const [i, { level }] of (entity.data.requires ?? []).entries())
      if (isWanted(level)) yield { entity, level, path: ['requires', i, 'level'] }
  }
  for (const entity of entities.assessment.values()) {
    const { mean } = entity.data
    yield* keys({ entity, map: entity.data.distribution, field: 'distribution' }, isWanted)
    if (mean !== undefined && isWanted(mean)) yield { entity, level: mean, path: ['mean'] }
  }
  for (const entity of entities.course.values()) yield* levelsOfCourse(entity, isWanted)
  for (const entity of entities.pathway.values()) {
    for (const [i, { level }] of entity.data.stages.entries())
      if (isWanted(level)) yield { entity, level, path: ['stages', i, 'level'] }
  }
  for (const entity of entities.institution.values()) {
    for (const [i, { level }] of (entity.data.trainers ?? []).entries())
      if (level !== undefined && isWanted(level)) yield { entity, level, path: ['trainers', i, 'level'] }
  }
}

function* levelsOfCourse(entity: Entity<'course'>, isWanted: IsWanted): Iterable<Level> {
  for (const [i, { from, to }] of entity.data.develops.entries()) {
    if (isWanted(from)) yield { entity, level: from, path: ['develops', i, 'from'] }
    if (isWanted(to)) yield { entity, level: to, path: ['develops', i, 'to'] }
  }
  for (const [i, { level }] of (entity.data.prerequisites?.competencies ?? []).entries())
    if (isWanted(level)) yield { entity, level, path: ['prerequisites', 'competencies', i, 'level'] }
}

interface ByLevel {
  readonly entity: Entity
  readonly field: string
  readonly map: Readonly<Record<string, unknown>> | undefined
}

function* keys({ entity, field, map }: ByLevel, isWanted: IsWanted): Iterable<Level> {
  for (const key in map)
    if (isWanted(Number(key))) yield { entity, level: Number(key), path: [field, key], isKey: true }
}

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
    for (const { entity, path, level, key } of levelsOf(project)) {
      if (level >= low && level <= high) continue
      yield objection({ entity, path, level, ...(key && { key }) }, `${low} to ${high}`)
    }
  },
}

interface Level {
  readonly entity: Entity
  readonly path: Path
  readonly level: number
  readonly key?: boolean
}

function objection({ entity, path, level, key }: Level, range: string): Objection {
  return {
    at: key ? keyOf(entity, ...path) : placeOf(entity, ...path),
    message: `Unexpected level ${level} in ${entity.kind} "${entity.id}", the scale goes from ${range}`,
    help: `Write a level of the scale (${range}), or define the level in the section "scale"`,
  }
}

function* levelsOf({ entities }: Project): Iterable<Level> {
  for (const entity of entities.competency.values()) yield* keys(entity, 'levels', entity.data.levels)
  for (const entity of entities.role.values()) {
    for (const [i, { level }] of (entity.data.requires ?? []).entries())
      yield { entity, level, path: ['requires', i, 'level'] }
  }
  for (const entity of entities.assessment.values()) {
    yield* keys(entity, 'distribution', entity.data.distribution)
    if (entity.data.mean !== undefined) yield { entity, level: entity.data.mean, path: ['mean'] }
  }
  for (const entity of entities.course.values()) yield* levelsOfCourse(entity)
  for (const entity of entities.pathway.values()) {
    for (const [i, { level }] of entity.data.stages.entries()) yield { entity, level, path: ['stages', i, 'level'] }
  }
  for (const entity of entities.institution.values()) {
    for (const [i, { level }] of (entity.data.trainers ?? []).entries())
      if (level !== undefined) yield { entity, level, path: ['trainers', i, 'level'] }
  }
}

function* levelsOfCourse(entity: Entity<'course'>): Iterable<Level> {
  for (const [i, { from, to }] of entity.data.develops.entries()) {
    yield { entity, level: from, path: ['develops', i, 'from'] }
    yield { entity, level: to, path: ['develops', i, 'to'] }
  }
  for (const [i, { level }] of (entity.data.prerequisites?.competencies ?? []).entries())
    yield { entity, level, path: ['prerequisites', 'competencies', i, 'level'] }
}

function* keys(entity: Entity, field: string, map: Readonly<Record<string, unknown>> | undefined): Iterable<Level> {
  for (const key of Object.keys(map ?? {})) yield { entity, level: Number(key), path: [field, key], key: true }
}

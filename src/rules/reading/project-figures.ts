import type { Entity } from '../../model/definition.ts'
import type { Figure } from '../../model/generated/figure.ts'
import { type KindRow, kinds } from '../../model/kinds.ts'
import type { Project } from '../../model/project.ts'
import type { Path } from '../../source/span.ts'
import { figureFields } from './figure-fields.ts'
import { walkFields } from './walk-fields.ts'

/** A figure with what it, or the entry around it, says of its origin. */
export interface ProjectFigure {
  readonly entity: Entity
  readonly path: Path
  readonly value: number
  readonly status: string | undefined
  readonly source: string | undefined
  readonly asOf: string | undefined
  /** Path of the value that states `as_of`, if any. */
  readonly asOfPath: Path | undefined
}

/** Every figure of the project, in the order of kinds, ids and fields. */
export function* projectFigures({ entities }: Project): Iterable<ProjectFigure> {
  for (const { kind } of kinds) {
    for (const entity of entities[kind].values()) yield* figuresOf(entity, kind)
  }
}

function* figuresOf(entity: Entity, kind: KindRow['kind']): Iterable<ProjectFigure> {
  for (const { path, value, parents } of walkFields(entity.data, figureFields[kind] ?? [])) {
    const figure = value as Figure
    const own: Origin = typeof figure === 'number' ? {} : figure
    const around = parents.toReversed().filter(isOrigin)
    const source = own.source ?? around.find((entry) => entry.source !== undefined)?.source
    const asOf = own.as_of ?? around.find((entry) => entry.as_of !== undefined)?.as_of
    yield {
      entity,
      path,
      value: typeof figure === 'number' ? figure : figure.value,
      status: own.status ?? around.find((entry) => entry.status !== undefined && isStatus(entry.status))?.status,
      source,
      asOf,
      asOfPath: own.as_of === undefined ? undefined : [...path, 'as_of'],
    }
  }
}

interface Origin {
  readonly status?: string
  readonly source?: string
  readonly as_of?: string
}

function isOrigin(value: unknown): value is Origin {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Entries of other kinds have a `status` too, with other words. */
function isStatus(status: string): boolean {
  return ['sourced', 'estimated', 'assumed', 'fictional'].includes(status)
}

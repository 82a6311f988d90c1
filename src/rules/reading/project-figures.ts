import type { Entity } from '../../model/definition.ts'
import type { Figure } from '../../model/generated/figure.ts'
import { type Kind, kinds } from '../../model/kinds.ts'
import type { Project } from '../../model/project.ts'
import type { Path } from '../../source/span.ts'
import { figureFields } from './figure-fields.ts'
import { type FieldTree, fieldTree, walkFields } from './walk-fields.ts'

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
export function projectFigures({ entities }: Project): readonly ProjectFigure[] {
  const figures: ProjectFigure[] = []
  for (const [kind, tree] of trees) {
    for (const entity of entities[kind].values()) {
      walkFields(
        entity.data,
        tree,
        (value, path, parents) => figures.push(figureOf({ entity, path, figure: value as Figure }, parents)), // the table of fields is tested
      )
    }
  }
  return figures
}

const trees: readonly (readonly [Kind, FieldTree])[] = kinds.map(({ kind }) => [
  kind,
  fieldTree(figureFields[kind] ?? []),
])

interface Found {
  readonly entity: Entity
  readonly path: Path
  readonly figure: Figure
}

function figureOf({ entity, path, figure }: Found, parents: readonly unknown[]): ProjectFigure {
  const own: Origin = typeof figure === 'number' ? {} : figure
  const around = (key: keyof Origin): string | undefined => nearest(parents, key)
  return {
    entity,
    path,
    value: typeof figure === 'number' ? figure : figure.value,
    status: own.status ?? around('status'),
    source: own.source ?? around('source'),
    asOf: own.as_of ?? around('as_of'),
    asOfPath: own.as_of === undefined ? undefined : [...path, 'as_of'],
  }
}

/** What the entries around a figure say of it, the innermost first. */
function nearest(parents: readonly unknown[], key: keyof Origin): string | undefined {
  for (let i = parents.length - 1; i >= 0; i--) {
    const value = (parents[i] as Origin)[key]
    if (value !== undefined && (key !== 'status' || isStatus(value))) return value
  }
  return undefined
}

interface Origin {
  readonly status?: string
  readonly source?: string
  readonly as_of?: string
}

/** Entries of other kinds have a `status` too, with other words. */
function isStatus(status: string): boolean {
  return ['sourced', 'estimated', 'assumed', 'fictional'].includes(status)
}

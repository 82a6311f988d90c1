import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import type { Entity, Id } from '../model/definition.ts'
import { type Kind, kinds } from '../model/kinds.ts'
import type { Project } from '../model/project.ts'
import { naturalOrder } from '../std/natural-order.ts'
import { checkReferences } from './check-references.ts'
import { indexDeclarations, type Declarations } from './declarations.ts'
import type { LinkInput } from './link-input.ts'

/**
 * Builds the project from valid entities.
 *
 * Reports link/duplicate-id with both places, link/unknown-id with the nearest id, and link/wrong-kind where the id
 * exists under another kind; all mentions of one such id are one finding. Ids of invalid entities and of files that could
 * not be read count as known.
 */
export function linkProject(input: LinkInput): Outcome<Project> {
  const declarations = indexDeclarations(input)
  const findings = [...duplicates(declarations), ...checkReferences(input.references, declarations)]
  return { value: { entities: entitiesByKind(input), references: input.references }, findings }
}

function duplicates({ all }: Declarations): readonly Finding[] {
  return all.flatMap(({ kind, id, place, first }): Finding[] => {
    if (first === undefined) return []
    return [
      {
        code: 'link/duplicate-id',
        severity: 'error',
        message: `Id "${id}" names two entries of the kind ${labelOf(kind)}`,
        at: place,
        related: [{ message: 'First defined here', at: first }],
        help: 'Give one of the two another id, or delete it',
      },
    ]
  })
}

function entitiesByKind({ entities }: LinkInput): Project['entities'] {
  const maps = Object.fromEntries(kinds.map(({ kind }) => [kind, new Map<Id, Entity>()])) as Record<
    Kind,
    Map<Id, Entity>
  >
  for (const entity of entities.toSorted((a, b) => naturalOrder(a.id, b.id))) {
    const map = maps[entity.kind]
    if (!map.has(entity.id)) map.set(entity.id, entity)
  }
  return maps as Project['entities'] // each map was filled with entities of its own kind only
}

function labelOf(kind: Kind): string {
  return kinds.find((row) => row.kind === kind)?.label ?? kind
}

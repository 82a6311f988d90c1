import type { Entity } from '../../src/model/definition.ts'
import { kinds } from '../../src/model/kinds.ts'
import type { Project } from '../../src/model/project.ts'
import { naturalOrder } from '../../src/std/natural-order.ts'

/** Sections of a project as they stand in YAML: lists of entries, or one entry. */
export type Sections = Readonly<Record<string, unknown>>

/** A project from its sections, as if they stood in one strategy.yaml; shapes and references are not checked. */
export function projectOf(sections: Sections): Project {
  const entities = Object.fromEntries(
    kinds.map(({ kind, section, single, identity }) => {
      const entries = single && sections[section] !== undefined ? [sections[section]] : (sections[section] ?? [])
      const list = (entries as readonly Record<string, unknown>[]).map((data, index) => ({
        kind,
        id: identity.length === 0 ? section : identity.map((key) => String(data[key])).join('/'),
        data,
        file: 'strategy.yaml',
        path: single ? [section] : [section, index],
      }))
      const sorted = list.toSorted((a, b) => naturalOrder(a.id, b.id))
      return [kind, new Map(sorted.map((entity) => [entity.id, entity as unknown as Entity]))]
    }),
  )
  return { entities: entities as unknown as Project['entities'], references: [] }
}

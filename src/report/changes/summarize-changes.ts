import type { EntityChange, ProjectChanges } from '../../model/changes.ts'
import { kinds } from '../../model/kinds.ts'

/** What changed in one sentence for a change history: "2 roles changed, 1 course added". */
export function summarizeChanges({ entities, prose }: ProjectChanges): string {
  const parts = kinds.flatMap(({ kind, section, label }) =>
    (['added', 'removed', 'changed', 'moved'] as const).flatMap((event) => {
      const count = entities.filter((entity) => entity.kind === kind && entity.change === event).length
      return count === 0 ? [] : [`${count} ${count === 1 ? label : plural(section)} ${event}`]
    }),
  )
  const texts = prose.length === 0 ? [] : [`${prose.length} ${prose.length === 1 ? 'text' : 'texts'} changed`]
  return [...parts, ...texts].join(', ')
}

/** The entry that the change history of the project needs next, as YAML; undefined where nothing changed. */
export function historyEntry(changes: ProjectChanges, date: string): string | undefined {
  const { proposed } = changes.version
  if (proposed === undefined) return undefined
  return `changes:\n  - { version: "${proposed}", date: "${date}", summary: "${summarizeChanges(changes)}" }\n`
}

/** Changes under one heading for each weight. */
export function withWeight(entities: readonly EntityChange[], weight: EntityChange['weight']): readonly EntityChange[] {
  return entities.filter((entity) => entity.weight === weight)
}

function plural(section: string): string {
  return section.replaceAll('_', ' ')
}

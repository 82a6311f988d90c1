import type { Json } from '../diagnostics/diagnostic.ts'
import type { EntityChange } from '../model/changes.ts'
import type { Entity, Id } from '../model/definition.ts'
import { kinds, type Kind } from '../model/kinds.ts'
import type { Project } from '../model/project.ts'
import { compareValues } from './compare-values.ts'
import { heaviest, lastingKinds, weighField, type WordingOf } from './weigh-change.ts'

/** The entities that differ, in the order of kinds and ids. */
export function compareEntities(before: Project, after: Project, wording: WordingOf): readonly EntityChange[] {
  return kinds.flatMap(({ kind }) => compareKind(kind, { before, after, wording }))
}

interface States {
  readonly before: Project
  readonly after: Project
  readonly wording: WordingOf
}

function compareKind(kind: Kind, { before, after, wording }: States): readonly EntityChange[] {
  const [old, now]: readonly ReadonlyMap<Id, Entity>[] = [before.entities[kind], after.entities[kind]]
  if (!old || !now) return []
  const gone = [...old.values()].filter(({ id }) => !now.has(id))
  const added = [...now.values()].filter(({ id }) => !old.has(id))
  return [
    ...gone.map((entity) => wholeChange(entity, 'removed')),
    ...added.map((entity) => ({
      ...wholeChange(entity, 'added'),
      renamedFrom: gone.find((other) => saysTheSame(other, entity, wording))?.id,
    })),
    ...[...now.values()].flatMap((entity) => {
      const other = old.get(entity.id)
      return other === undefined ? [] : changeOf(other, entity, wording)
    }),
  ]
}

function wholeChange(entity: Entity, change: 'added' | 'removed'): EntityChange {
  const weight = change === 'removed' && lastingKinds.has(entity.kind) ? 'breaking' : 'notable'
  return { ...headOf(entity), change, weight, movedFrom: undefined, renamedFrom: undefined, fields: [] }
}

function changeOf(before: Entity, after: Entity, wording: WordingOf): readonly EntityChange[] {
  const fields = compareValues(dataOf(before, wording), dataOf(after, wording)).map((difference) => ({
    ...difference,
    weight: weighField(after.kind, difference, wording),
  }))
  const moved = before.file !== after.file
  if (fields.length === 0 && !moved) return []
  return [
    {
      ...headOf(after),
      change: fields.length === 0 ? 'moved' : 'changed',
      weight: heaviest(fields.map(({ weight }) => weight)) ?? 'editorial',
      movedFrom: moved ? before.file : undefined,
      renamedFrom: undefined,
      fields,
    },
  ]
}

function headOf({ kind, id, file }: Entity): Pick<EntityChange, 'kind' | 'section' | 'id' | 'file'> {
  return { kind, section: kinds.find((row) => row.kind === kind)?.section ?? kind, id, file }
}

/** Equal but for the id: an entity that was probably renamed. */
function saysTheSame(a: Entity, b: Entity, wording: WordingOf): boolean {
  return compareValues(dataOf(a, wording), dataOf(b, wording)).every(({ path }) => path === 'id')
}

/** The data with each text under its language, so that a first translation is no change of the text. */
function dataOf({ data }: Entity, wording: WordingOf): Json {
  return underLanguage(data as unknown as Json, wording) // read from YAML
}

function underLanguage(value: Json, wording: WordingOf): Json {
  if (Array.isArray(value)) return value.map((item: Json) => underLanguage(item, wording))
  if (typeof value !== 'object' || value === null) return value
  const [base = 'en'] = wording.languages
  const entries = Object.entries(value).map(([key, child]): [string, Json] =>
    typeof child === 'string' && wording.texts.has(key)
      ? [key, { [base]: child }]
      : [key, underLanguage(child, wording)],
  )
  return Object.fromEntries(entries)
}

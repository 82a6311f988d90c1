import type { Entity, Id } from '../model/definition.ts'
import type { Kind } from '../model/kinds.ts'
import { codePointOrder } from '../std/natural-order.ts'
import type { Path, Place } from '../source/span.ts'
import type { Declaration, LinkInput } from './link-input.ts'

/** Every id that the files declare. */
export interface Declarations {
  readonly all: readonly Declared[]
  /** Ids by kind, those of invalid entities included. */
  readonly ids: ReadonlyMap<Kind, ReadonlySet<Id>>
  /** Ids of files that could not be read: they may be of any kind. */
  readonly hidden: ReadonlySet<Id>
  /** Numbers of provisions by instrument. */
  readonly provisions: ReadonlyMap<Id, ReadonlySet<string>>
}

/** One declaration; `first` is the place of an earlier one of the same id. */
export interface Declared {
  readonly kind: Kind
  readonly id: Id
  readonly place: Place
  readonly first: Place | undefined
}

/** Indexes what is declared, in the order of files and places, so that "first" does not depend on how files were read. */
export function indexDeclarations({ entities, invalid, hidden = new Set() }: LinkInput): Declarations {
  const ordered = [...entities, ...invalid].toSorted(byPlace)
  const firsts = new Map<string, Place>()
  const ids = new Map<Kind, Set<Id>>()
  const all = ordered.map(({ kind, id, file, path }): Declared => {
    const place = { file, path: idPath(path) }
    const first = firsts.get(`${kind} ${id}`)
    if (!first) firsts.set(`${kind} ${id}`, place)
    ids.set(kind, (ids.get(kind) ?? new Set()).add(id))
    if (!wellFormed.test(id)) ids.get(kind)?.add(id.toLowerCase()) // its form is a finding of its own
    return { kind, id, place, first }
  })
  return { all, ids, hidden, provisions: provisionsOf(entities) }
}

const wellFormed = /^[a-z0-9/][a-z0-9/-]*$/

function byPlace(a: Declaration, b: Declaration): number {
  return codePointOrder(a.file, b.file) || comparePaths(a.path, b.path)
}

function comparePaths(a: Path, b: Path): number {
  for (const [i, step] of a.entries()) {
    const other = b[i]
    if (step === other) continue
    if (typeof step === 'number' && typeof other === 'number') return step - other
    return codePointOrder(String(step), String(other))
  }
  return a.length - b.length
}

/** The id of a list entry stands under its `id` key; an entry without one is named by its first key. */
function idPath(path: Path): Path {
  return [...path, 'id']
}

function provisionsOf(entities: readonly Entity[]): ReadonlyMap<Id, ReadonlySet<string>> {
  const instruments = entities.filter(
    (entity): entity is Entity<'legal-instrument'> => entity.kind === 'legal-instrument',
  )
  return new Map(instruments.map(({ id, data }) => [id, new Set((data.provisions ?? []).map(({ no }) => no))]))
}

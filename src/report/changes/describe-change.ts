import type { Json } from '../../diagnostics/diagnostic.ts'
import type { EntityChange, FieldChange } from '../../model/changes.ts'
import { kinds } from '../../model/kinds.ts'
import { visibleLine } from '../code-frame.ts'

/** `role "patrol-officer"`. */
export function nameOf({ kind, id }: EntityChange): string {
  const { label, single } = kinds.find((row) => row.kind === kind) ?? { label: kind, single: false }
  return single ? label : `${label} "${id}"`
}

/** What happened to an entity as a whole: "added", "removed", "moved from roles.yaml". */
export function eventOf({ change, movedFrom, renamedFrom }: EntityChange): string {
  if (renamedFrom !== undefined) return `added; says what "${renamedFrom}" said: an id that was changed?`
  if (movedFrom === undefined) return change
  return change === 'moved' ? `moved from ${movedFrom}` : `${change}, and moved from ${movedFrom}`
}

/** A field in one line: `requires[device-seizure].level: 1 -> 2`. */
export function fieldLine({ path, before, after }: FieldChange): string {
  if (before === undefined) return `${path}: + ${short(after)}`
  if (after === undefined) return `${path}: - ${short(before)}`
  const shared = typeof before === 'string' && typeof after === 'string' ? sharedBeginning(before, after) : 0
  return `${path}: ${short(before, shared)} -> ${short(after, shared)}`
}

const longest = 72

/** A value in one line; of a long one about where it differs: `shared` characters from its beginning. */
function short(value: Json | undefined, shared = 0): string {
  const from = shared > longest / 2 ? shared - context : 0
  const text =
    typeof value === 'string' ? `"${from > 0 ? '…' : ''}${value.slice(from)}"` : JSON.stringify(value ?? null)
  const letters = [...visibleLine(text.replaceAll(/\s+/g, ' '))]
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('')
}

/** Characters shown before a difference. */
const context = 20

function sharedBeginning(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  let shared = 0
  while (shared < length && a[shared] === b[shared]) shared += 1
  return shared
}

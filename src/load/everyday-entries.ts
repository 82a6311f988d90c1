import type { PlainData } from './convert-node.ts'
import { type Cursor, giveUp, type Range } from './everyday-cursor.ts'

/** A map while it is read. */
export type Entries = Record<string, PlainData>

/** Deeper nesting is left to `parseYaml`, which has its own limit. */
export const maxDepth = 32

/** The name of the key at a range, which must be new to the map and no reserved word. */
export function enterKey({ text }: Cursor, map: Entries, [start, end]: Range): string {
  if (end === -1) giveUp()
  const quoted = text[start] === '"' || text[start] === "'"
  const name = quoted ? text.slice(start + 1, end - 1) : text.slice(start, end)
  if (reserved.has(name) || Object.hasOwn(map, name)) giveUp()
  return name
}

const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<'])

/** Notes where an entry stands, if places are asked for; its value has just been read. */
export function place(
  { places, range }: Cursor,
  holder: object,
  { step, key }: { step: string | number; key: Range | undefined },
): void {
  if (!places) return
  const entries = places.get(holder) ?? new Map<string | number, { key: Range | undefined; value: Range | undefined }>()
  entries.set(step, { key, value: range })
  places.set(holder, entries)
}

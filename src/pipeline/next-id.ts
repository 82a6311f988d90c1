import type { Definition } from '../model/definition.ts'
import type { KindRow } from '../model/kinds.ts'
import { createSlugs } from '../model/slug.ts'

/** The id of an entry of a kind: its identifying fields joined by `/`; an empty text where one is missing. */
export function idOf({ identity }: KindRow, data: unknown): string {
  const fields = (data ?? {}) as Readonly<Record<string, unknown>> // any value may be asked for a key
  const parts = identity.map((key) => fields[key])
  return parts.every((part) => typeof part === 'string') ? parts.join('/') : ''
}

/**
 * A free id for an entry of a kind: the next number where the ids of the kind are numbered alike, else what its title
 * says, else the kind with a number. The start that all ids of the kind share (`risk-`) is kept.
 */
export function nextId(row: KindRow, title: string | undefined, definitions: readonly Definition[]): string {
  if (row.identity.length !== 1) return ''
  const ids = definitions.filter(({ kind }) => kind === row.kind).map(({ data }) => idOf(row, data))
  const start = sharedStart(ids)
  const numbers = ids.map((id) => /^\d+$/.exec(id.slice(start.length))?.[0])
  if (ids.length > 0 && numbers.every((number) => number !== undefined)) return start + following(numbers)
  const words = createSlugs()(title ?? '').replaceAll(/[^a-z0-9-]+/g, '')
  const name = words.replaceAll(/-+/g, '-').replaceAll(/^-|-$/g, '')
  if (name === '') return firstFree(ids, start === '' ? `${row.kind}-` : start, 1)
  const wanted = name.startsWith(start) ? name : start + name
  return ids.includes(wanted) ? firstFree(ids, `${wanted}-`, 2) : wanted
}

/** The words up to a hyphen with which all ids begin; one id alone shares with others what stands before its number. */
function sharedStart(ids: readonly string[]): string {
  const [first = '', ...others] = ids
  if (others.length === 0) return /^(.*-)\d+$/.exec(first)?.[1] ?? ''
  let start = first
  while (start !== '' && !others.every((id) => id.startsWith(start) && start.endsWith('-')))
    start = start.slice(0, Math.max(0, start.lastIndexOf('-', start.length - 2) + 1))
  return start
}

/** One more than the highest, with as many digits. */
function following(numbers: readonly string[]): string {
  const highest = Math.max(...numbers.map(Number))
  return String(highest + 1).padStart(Math.max(...numbers.map((number) => number.length)), '0')
}

function firstFree(ids: readonly string[], start: string, from: number): string {
  let number = from
  while (ids.includes(`${start}${number}`)) number++
  return `${start}${number}`
}

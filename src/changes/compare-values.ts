import type { Json } from '../diagnostics/diagnostic.ts'

/** A place in the data of an entity at which two states differ; undefined stands for what is not there. */
export interface Difference {
  /** `requires[device-seizure].level`: list items by their key, else by their number. */
  readonly path: string
  readonly before: Json | undefined
  readonly after: Json | undefined
}

/** Where two values differ, as deep as both have the same form. The order of keys never matters, that of keyed items neither. */
export function compareValues(before: Json | undefined, after: Json | undefined, path = ''): readonly Difference[] {
  if (isMap(before) && isMap(after)) {
    return keysOf(before, after).flatMap((key) =>
      compareValues(child(before, key), child(after, key), path === '' ? key : `${path}.${key}`),
    )
  }
  if (isList(before) && isList(after)) return compareLists(before, after, path)
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }]
}

/** Keys by which an item of a list is known, the first that every item has and no two share. */
const itemKeys = [
  'id',
  'competency',
  'role',
  'institution',
  'course',
  'body',
  'version',
  'code',
  'plan',
  'kind',
  'title',
]

function compareLists(before: readonly Json[], after: readonly Json[], path: string): readonly Difference[] {
  if (!isSet(before) || !isSet(after)) {
    const key = itemKeys.find((name) => isKey(name, before) && isKey(name, after))
    if (key !== undefined) return compareNamed(byKey(before, key), byKey(after, key), path)
    return compareNamed(byNumber(before), byNumber(after), path)
  }
  return [
    ...before.filter((item) => !after.includes(item)).map((item) => ({ path, before: item, after: undefined })),
    ...after.filter((item) => !before.includes(item)).map((item) => ({ path, before: undefined, after: item })),
  ]
}

type Named = ReadonlyMap<string, Json>

function compareNamed(before: Named, after: Named, path: string): readonly Difference[] {
  const names = [...new Set([...before.keys(), ...after.keys()])]
  return names.flatMap((name) => compareValues(before.get(name), after.get(name), `${path}[${name}]`))
}

function byKey(list: readonly Json[], key: string): Named {
  return new Map(list.map((item) => [textOf(child(item, key)), item]))
}

/** Keys are strings, `isKey` has seen to it. */
function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

function byNumber(list: readonly Json[]): Named {
  return new Map(list.map((item, index) => [String(index), item]))
}

function isKey(key: string, list: readonly Json[]): boolean {
  const values = list.map((item) => child(item, key))
  return values.every((value) => typeof value === 'string') && new Set(values).size === values.length
}

/** Words or numbers without order, none of them twice. */
function isSet(list: readonly Json[]): boolean {
  return list.every((item) => typeof item !== 'object') && new Set(list).size === list.length
}

function isMap(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value)
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function child(value: Json, key: string): Json | undefined {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function keysOf(a: object, b: object): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
}

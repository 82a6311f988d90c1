import { type ReadObjects, reference, references } from './read-objects.ts'
import { readString, stringPattern } from './read-text.ts'

/** The bookmark under which each page stands: the last one that points to it or to a page before. */
export function readOutline(objects: ReadObjects, pages: readonly number[]): readonly string[] {
  const catalog = objects.body(objects.root)
  const places = readPlaces(objects, reference(objects.body(reference(catalog, 'Names') ?? 0), 'Dests'))
  const starts = new Map<number, string>()
  const visit = (id: number | undefined): void => {
    for (let next = id; next !== undefined; next = reference(objects.body(next), 'Next')) {
      const body = objects.body(next)
      const page = places.get(valueOf(body, 'Dest'))
      if (page !== undefined && !starts.has(page)) starts.set(page, readString(valueOf(body, 'Title')))
      visit(reference(body, 'First'))
    }
  }
  const outlines = reference(catalog, 'Outlines')
  visit(outlines === undefined ? undefined : reference(objects.body(outlines), 'First'))
  let section = ''
  return pages.map((page) => (section = starts.get(page) ?? section))
}

/** Pages by the name of a place, as it is written. */
function readPlaces(objects: ReadObjects, root: number | undefined): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const entry = new RegExp(`(${stringPattern}) (?:(\\d+) 0 R|\\[(\\d+) 0 R)`, 'g')
  const visit = (id: number): void => {
    const body = objects.body(id)
    const names = body.slice(body.indexOf('/Names['))
    for (const [, name = '', object, page] of names.matchAll(entry)) {
      const target = page ?? /(?<!\d)(\d+) 0 R/.exec(objects.body(Number(object)))?.[1]
      if (target !== undefined) places.set(name, Number(target))
    }
    references(body, 'Kids').forEach(visit)
  }
  if (root !== undefined) visit(root)
  return places
}

/** The string after a key as it is written. */
function valueOf(dictionary: string, key: string): string {
  return new RegExp(`/${key}\\s*(${stringPattern})`).exec(dictionary)?.[1] ?? ''
}

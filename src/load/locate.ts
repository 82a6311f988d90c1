import type { Place, ProjectPath, SourceFile, Span } from '../source/span.ts'
import type { EntryPlace, Places } from './everyday-cursor.ts'
import { readEverydayYaml } from './everyday-yaml.ts'
import { locateWhole } from './whole-yaml.ts'

/** Finds the text of a place in the data. */
export type Locate = (place: Place) => Span

/**
 * Positions on demand: a file is read again only when a finding points into it.
 *
 * A path that does not exist in the file (a missing key) gives the nearest entry above it that does: the key of a
 * named entry, the first key of an entry in a list.
 */
export function createLocator(sources: readonly SourceFile[]): Locate {
  const texts = new Map(sources.map((source) => [source.path, source]))
  const read = new Map<ProjectPath, Reading>()
  return (place) => {
    const known = read.get(place.file) ?? readAgain(texts.get(place.file))
    read.set(place.file, known)
    return 'places' in known ? locateEntry(known, place) : known.locate(place)
  }
}

type Reading = { readonly locate: Locate } | EverydayReading

interface EverydayReading {
  readonly data: object
  readonly places: Places
  readonly start: number
}

/** The text as the reader understands it that read it first. */
function readAgain(source: SourceFile | undefined): Reading {
  if (!source) return { locate: ({ file }) => ({ file, start: 0, end: 1 }) }
  const places: Places = new Map()
  const data = readEverydayYaml(source.text, places)
  if (typeof data !== 'object' || data === null) return { locate: locateWhole(source) }
  return { data, places, start: source.text.search(/^ *[^\s#]/m) }
}

function locateEntry({ data, places, start }: EverydayReading, { file, path, part }: Place): Span {
  let holder: unknown = data
  let found: EntryPlace = { key: undefined, value: [start, start + 1] }
  let complete = true
  for (const step of path) {
    const next = childOf(places, holder, step)
    if (!next) {
      complete = false
      break
    }
    found = next
    holder = (holder as Readonly<Record<string | number, unknown>>)[step]
  }
  const value = complete && part !== 'key' ? found.value : undefined
  const range = value ?? found.key ?? firstKey(places, holder) ?? found.value ?? [0, 1]
  return { file, start: range[0], end: Math.max(range[0] + 1, range[1]) }
}

function childOf(places: Places, holder: unknown, step: string | number): EntryPlace | undefined {
  if (typeof holder !== 'object' || holder === null) return undefined
  return places.get(holder)?.get(Array.isArray(holder) ? step : String(step))
}

/** The place that stands for a whole map: its id where it has one, else its first key. */
function firstKey(places: Places, holder: unknown): EntryPlace['key'] {
  if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return undefined
  const entries = places.get(holder)
  return entries?.get('id')?.value ?? entries?.values().next().value?.key
}

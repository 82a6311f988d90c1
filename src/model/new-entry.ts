/** An entry, or a section that holds one, as it is to be written: its keys in order. */
export type NewEntry = readonly NewKey[]

/** A key of it. */
export interface NewKey {
  readonly key: string
  /** What is to be filled in, for people: comment lines above the key. Nothing where the value is known. */
  readonly comment?: string
  readonly value: NewValue
}

/** A known text, an empty place to fill in, a map, or a list that begins with one entry. */
export type NewValue =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'blank' }
  | { readonly is: 'map'; readonly keys: NewEntry }
  | { readonly is: 'list'; readonly entry: NewValue }

/** Paths of the keys that are left to fill in, such as `period.from` or `develops[0].competency`. */
export function blanksOf(entry: NewEntry): readonly string[] {
  return entry.flatMap(({ key, value }) => blanksAt(key, value))
}

function blanksAt(path: string, value: NewValue): readonly string[] {
  switch (value.is) {
    case 'text':
      return []
    case 'blank':
      return [path]
    case 'map':
      return blanksOf(value.keys).map((key) => `${path}.${key}`)
    case 'list':
      return blanksAt(`${path}[0]`, value.entry)
  }
}

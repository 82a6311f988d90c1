/** A value in words: `text "abc"`, `number 3`, `a list`, `nothing`. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  switch (typeof value) {
    case 'string':
      return `text "${shorten(value)}"`
    case 'number':
      return `number ${value}`
    case 'boolean':
      return String(value)
    default:
      return 'a map'
  }
}

const names: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  null: 'nothing',
}

/** JSON Schema types in words: `text or a map`. */
export function describeTypes(types: string | readonly string[]): string {
  const list = typeof types === 'string' ? types.split(',') : types
  return list.map((type) => names[type] ?? type).join(' or ')
}

/** Allowed values in words; long lists are cut. */
export function describeChoices(values: readonly unknown[]): string {
  const quoted = values.map((value) => (typeof value === 'string' ? `"${value}"` : String(value)))
  return quoted.length > 12 ? `${quoted.slice(0, 12).join(', ')} ...` : quoted.join(', ')
}

/** At most 40 characters of a text, for messages. */
function shorten(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ')
  return flat.length > 40 ? `${flat.slice(0, 39)}…` : flat
}

/** What a helper takes and gives, for the checker of templates and for the list of helpers. */
export interface HelperSpec {
  /** Least and greatest number of values. */
  readonly values: readonly [number, number]
  /** Names of the named values (`caption=...`); `any` for those that take every name. */
  readonly named: readonly string[] | 'any'
  readonly block: boolean
  readonly result: 'text' | 'markdown' | 'boolean'
  readonly summary: string
}

/** All helpers that a template may call. */
export const helperSpecs: Readonly<Record<string, HelperSpec>> = {
  t: spec(
    [1, 1],
    'any',
    'text',
    'A phrase of the language by its key, with values for its places; `n` chooses the plural form',
  ),
  number: spec([1, 1], ['digits'], 'text', 'A number in the form of the language'),
  percent: spec([1, 1], [], 'text', 'A share as per cent'),
  money: spec([2, 2], [], 'text', 'An amount with its currency'),
  million: spec([2, 2], [], 'text', 'An amount in millions with its currency'),
  date: spec([1, 1], [], 'text', 'A date in the official form of the language'),
  period: spec([2, 2], [], 'text', 'A span of years'),
  list: spec([1, 1], [], 'text', 'A list of texts joined as running text'),
  quote: spec([1, 1], [], 'text', 'A text in the quotation marks of the language'),
  link: spec([2, 2], [], 'markdown', 'A link: text and address (http, https, mailto or #anchor)'),
  mention: spec([1, 1], ['short'], 'markdown', 'The name of an entity, linked to its place, with its notes'),
  mentions: spec([1, 1], ['separator'], 'markdown', 'Several names, with semicolons between them'),
  code: spec([1, 1], [], 'markdown', 'A code or an id in the typewriter face'),
  bold: spec([1, 1], [], 'markdown', 'A text in bold'),
  emphasis: spec([1, 1], [], 'markdown', 'A text in italics'),
  figure: spec([1, 1], [], 'markdown', 'A figure in its form; its status is said below the table that holds it'),
  notes: spec([1, 1], [], 'markdown', 'Footnote marks for a list of notes'),
  note: spec([1, 1], [], 'markdown', 'A footnote mark for one note'),
  inline: spec([1, 1], [], 'markdown', 'A Markdown field as one line, for table cells and sentences'),
  blocks: spec([1, 1], ['notes'], 'markdown', 'A Markdown field as blocks, with footnote marks at its end'),
  heading: spec([2, 2], ['anchor', 'numbered'], 'markdown', 'A heading of depth 3 to 6 below the section, numbered'),
  anchor: spec([1, 1], [], 'markdown', 'A target of links'),
  ref: spec([1, 1], [], 'markdown', 'A reference by number: "table:ID", "figure:ID" or "section:ID"'),
  drawing: spec([1, 1], ['caption', 'id'], 'markdown', 'A computed figure with its caption'),
  has: spec([1, 1], [], 'boolean', 'Whether the document has a section'),
  eq: spec([2, 2], [], 'boolean', 'Whether two values are the same'),
  and: spec([2, 8], [], 'boolean', 'Whether all values are true'),
  or: spec([2, 8], [], 'boolean', 'Whether a value is true'),
  not: spec([1, 1], [], 'boolean', 'Whether a value is false'),
  many: spec([1, 1], [], 'boolean', 'Whether a list is too long for a sentence'),
  concat: spec([2, 8], [], 'text', 'Texts put together'),
  table: block(
    [1, 1],
    ['caption', 'variant', 'statuses', 'source'],
    'A table with its id; with a caption it is numbered. Without a variant (matrix, plain) an empty cell shows a dash',
  ),
  landscape: block([0, 1], [], 'Pages in landscape format; with a value only when it is true'),
  signpost: block([1, 1], [], 'Lines that stand only where the document has the section to which they lead'),
  foreign: block([1, 1], [], 'Text in another language'),
  if: block([1, 1], [], 'Text when a value is true'),
  unless: block([1, 1], [], 'Text when a value is false'),
  each: block([1, 1], [], 'Text for each item of a list'),
  with: block([1, 1], [], 'Text with another object as context'),
}

function spec(
  values: readonly [number, number],
  named: HelperSpec['named'],
  result: HelperSpec['result'],
  summary: string,
): HelperSpec {
  return { values, named, block: false, result, summary }
}

function block(values: readonly [number, number], named: readonly string[], summary: string): HelperSpec {
  return { values, named, block: true, result: 'markdown', summary }
}

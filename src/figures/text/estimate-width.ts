/** Width of a line of text in the unit of `size`. */
export type Measure = (text: string, size: number, bold: boolean) => number

/**
 * Estimates the width of text in an unknown proportional sans serif: each character counts as wide as in the wider one
 * of two common faces (the metrics of Liberation Sans, which are Arial's, and Source Sans 3), Latin and Cyrillic with
 * the Kazakh letters.
 */
export function estimateWidth(text: string, size: number, bold: boolean): number {
  let thousandths = 0
  for (const character of text) thousandths += widths.get(character) ?? fallbackWidth(character)
  return (thousandths * size * (bold ? boldFactor : 1)) / 1000
}

/** Bold letters of these faces are wider by a tenth at most on average. */
const boldFactor = 1.1

/** Letters outside the table: ideographs and symbols are as wide as high, accented letters are not. */
function fallbackWidth(character: string): number {
  return (character.codePointAt(0) ?? 0) < 0x500 ? 725 : 1000
}

/** Thousandths of the size, and the characters of that width. */
const groups: readonly (readonly [number, string])[] = [
  [250, "'ijі‘’\u202f\u2009"],
  [275, ' \u00a0,.:;Il|ІЇї·'],
  [300, '![]f'],
  [350, '()-/\\rt{}•\u2010\u2011'],
  [400, '°'],
  [425, '"*гґ“”'],
  [450, 'ғ'],
  [475, 'зтҰұҮүӯ'],
  [500, 'J^cksvxyzксухәўҳҐ₸'],
  [525, 'чьэҒҷӮє'],
  [550, '`ГвпяқөһҲ≥≤±'],
  [575, '#$0123456789?L_abdeghnopquабеийнорцёңӣ–«»€§'],
  [600, '+<=>~КдлҺ×−'],
  [625, 'FTZЗТъҚҶ'],
  [650, 'УӘЎ'],
  [675, '&ABEKPSVXYАБВДЕЛРХЧЬЁҢӨӢ'],
  [700, 'жм'],
  [725, 'CDHNRUwИЙНПСЭЯыЄ'],
  [750, 'Цю'],
  [775, 'GOQОФ'],
  [800, 'Ъш'],
  [825, 'фщ'],
  [850, 'MmМ'],
  [900, '%Ы'],
  [925, 'ЖШ'],
  [950, 'WЩ'],
  [1000, '—…→'],
  [1025, '@Ю'],
  [1075, '№'],
]

const widths: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
)

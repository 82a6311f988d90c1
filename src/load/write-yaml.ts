import { Document, Pair as YamlPair, Scalar, YAMLMap } from 'yaml'

/** How a text is written; undefined leaves it to the text. */
export type Style = 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE' | 'BLOCK_FOLDED' | 'BLOCK_LITERAL' | undefined

/** A key with a text, or with pairs of its own. */
export interface Pair {
  readonly key: string
  readonly value: string | readonly Pair[]
  readonly style?: Style
}

/** Longest line of a text that is folded. */
const lineWidth = 110

/** Texts in quotes are not broken. */
const oneLine = { lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity } as const

/** A pair in a block map whose keys stand in `column`; the first line has no indentation, the last no line end. */
export function pairText(pair: Pair, column: number): string {
  const isFolded = JSON.stringify(pair).includes('"BLOCK_FOLDED"')
  const text = new Document(mapOf([pair])).toString(isFolded ? { ...oneLine, lineWidth: lineWidth - column } : oneLine)
  return text.replace(/\n$/, '').replace(/\n(?=.)/g, `\n${' '.repeat(column)}`)
}

/** `{ en: Foo, ru: Bar }` on one line. */
export function flowText(pairs: readonly Pair[]): string {
  const map = mapOf(pairs)
  map.flow = true
  return new Document(map).toString(oneLine).trimEnd()
}

/** A text as it can stand inside braces. */
export function scalarText(text: string, style: Style): string {
  return flowText([{ key: 'k', value: text, style: text.includes('\n') ? 'QUOTE_DOUBLE' : style }]).slice(
    '{ k: '.length,
    -' }'.length,
  )
}

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

/** A map of short texts inside another stands on one line, as people write it. */
function mapOf(pairs: readonly Pair[]): YAMLMap {
  const map = new YAMLMap()
  for (const { key, value, style } of pairs)
    map.items.push(new YamlPair(new Scalar(key), typeof value === 'string' ? scalarOf(value, style) : nested(value)))
  return map
}

function nested(pairs: readonly Pair[]): YAMLMap {
  const map = mapOf(pairs)
  map.flow = pairs.every(({ value, style }) => isShort(value) && !style?.startsWith('BLOCK'))
  return map
}

function isShort(value: Pair['value']): boolean {
  return typeof value === 'string' && value.length < lineWidth - 40 && !value.includes('\n')
}

function scalarOf(text: string, style: Style): Scalar<string> {
  const scalar = new Scalar(text)
  const type = style ?? (text.includes('\n') ? 'BLOCK_LITERAL' : undefined)
  if (type) scalar.type = type
  return scalar
}

import { isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml'
import type { TextEdit } from '../model/translation.ts'
import type { SourceFile } from '../source/span.ts'
import type { SpanEdit } from '../source/apply-edits.ts'
import { invariant } from '../std/invariant.ts'
import { readNode, childOf } from './locate-node.ts'
import { columnOf, flowText, type Pair, pairText, scalarText, type Style } from './write-yaml.ts'

/**
 * The edits that put translations into a YAML file: only what changes is written, comments, order and quotes stay. A text
 * that stood alone in the base language becomes a map by language. The paths have to lead to texts of the file.
 */
export function editTexts(source: SourceFile, edits: readonly TextEdit[]): readonly SpanEdit[] {
  const root = readNode(source)
  return edits.flatMap((edit) => editText({ text: source.text, ...fieldAt(root, edit) }, edit))
}

/** A field with what surrounds it. */
interface Field {
  readonly text: string
  readonly node: ParsedNode
  /** The field stands inside brackets or braces. */
  readonly inFlow: boolean
  /** The field is the value of a key, not an entry of a list; column of the key. */
  readonly keyColumn: number | undefined
}

function fieldAt(root: ParsedNode | null, { path }: TextEdit): Pick<Field, 'node' | 'inFlow' | 'keyColumn'> {
  let node: ParsedNode | null = root
  let inFlow = false
  let keyColumn: number | undefined
  for (const step of path) {
    inFlow ||= (isMap(node) || isSeq(node)) && node.flow === true
    const next = childOf(node, step)
    keyColumn = next?.key?.range?.[0]
    node = (next?.value ?? null) as ParsedNode | null // values of a parsed map are parsed
  }
  invariant(node !== null, `no text at ${path.join('.')}`)
  return { node, inFlow, keyColumn }
}

function editText(field: Field, edit: TextEdit): readonly SpanEdit[] {
  const { node } = field
  if (isScalar(node)) return [splitByLanguage({ ...field, node }, edit)]
  invariant(isMap(node), `a text is a string or a map at ${edit.path.join('.')}`)
  const version = childOf(node, edit.language)?.value
  if (version === undefined)
    return [addPair(field.text, node, languagePair(edit, styleOf(childOf(node, edit.base)?.value)))]
  if (isMap(version)) return recordPairs(edit).flatMap((pair) => setPair(field.text, version as YAMLMap.Parsed, pair))
  invariant(isScalar(version), `a translation is a string or a map at ${edit.path.join('.')}`)
  return replaceScalar({ ...field, node }, version as Scalar.Parsed, edit)
}

type TextPair = Pair & { readonly value: string }

/** What is recorded of a translation, each only where it changes. */
function recordPairs({ text, of, state }: TextEdit): readonly TextPair[] {
  return [
    ...(text === undefined ? [] : [{ key: 'text', value: text }]),
    ...(of === undefined ? [] : [{ key: 'of', value: of, style: 'QUOTE_DOUBLE' as const }]),
    ...(state === undefined ? [] : [{ key: 'state', value: state }]),
  ]
}

function languagePair(edit: TextEdit, style: Style): Pair {
  const pairs = recordPairs(edit).map((pair) => (pair.key === 'text' ? { ...pair, style } : pair))
  const [only] = pairs
  return pairs.length === 1 && only ? { ...only, key: edit.language } : { key: edit.language, value: pairs }
}

/** `title: Foo` becomes `title: { en: Foo, ru: ... }`, over several lines where the text stood in lines. */
function splitByLanguage({ text, node, inFlow, keyColumn }: Field & { node: Scalar.Parsed }, edit: TextEdit): SpanEdit {
  const style = styleOf(node)
  const pairs = [{ key: edit.base, value: String(node.value), style }, languagePair(edit, style)]
  const [start, end] = node.range
  if (inFlow) return { start, end, text: flowText(pairs) }
  const column = columnOf(text, keyColumn ?? start) + (keyColumn === undefined ? 0 : 2)
  const lines = pairs.map((pair) => pairText(pair, column)).join(`\n${' '.repeat(column)}`)
  const ending = text[end - 1] === '\n' ? '\n' : ''
  if (keyColumn === undefined) return { start, end, text: lines + ending }
  return { start: blanksBefore(text, start), end, text: `\n${' '.repeat(column)}${lines}${ending}` }
}

/** A translation that was a string keeps this form where nothing is recorded of it. */
function replaceScalar(
  { text, node }: Field & { node: YAMLMap.Parsed },
  version: Scalar.Parsed,
  edit: TextEdit,
): readonly SpanEdit[] {
  const style = styleOf(version)
  const words = edit.text ?? String(version.value)
  const pair = languagePair({ ...edit, text: words }, style)
  const [start, end] = version.range
  const ending = text[end - 1] === '\n' ? '\n' : ''
  if (node.flow)
    return [{ start, end, text: typeof pair.value === 'string' ? scalarText(words, style) : flowText(pair.value) }]
  const column = columnOf(text, node.range[0])
  const written = pairText(pair, column).slice(pair.key.length + 1)
  return [{ start: blanksBefore(text, start), end, text: written + ending }]
}

function setPair(text: string, map: YAMLMap.Parsed, pair: TextPair): readonly SpanEdit[] {
  const value = childOf(map, pair.key)?.value
  if (value === undefined) return [addPair(text, map, pair)]
  invariant(isScalar(value) && value.range, `"${pair.key}" is a text`)
  const [start, end] = value.range
  if (value.value === pair.value) return []
  const style = styleOf(value)
  if (map.flow) return [{ start, end, text: scalarText(pair.value, style) }]
  const written = pairText({ ...pair, style }, columnOf(text, map.range[0])).slice(pair.key.length + 1)
  return [{ start: blanksBefore(text, start), end, text: written + (text[end - 1] === '\n' ? '\n' : '') }]
}

/** A pair at the end of a map, behind what else stands on its last line. */
function addPair(text: string, map: YAMLMap.Parsed, pair: Pair): SpanEdit {
  const last = map.items.at(-1)
  const end = last?.value?.range[1] ?? last?.key.range[1] ?? map.range[0]
  if (map.flow) return { start: end, end, text: `, ${flowText([pair]).slice(2, -2)}` }
  const column = columnOf(text, map.range[0])
  const written = pairText(pair, column)
  if (text[end - 1] === '\n') return { start: end, end, text: `${' '.repeat(column)}${written}\n` }
  const rest = /^[ \t]*(#.*)?$/m.exec(text.slice(end))
  const place = end + (rest?.index === 0 ? rest[0].length : 0)
  return { start: place, end: place, text: `\n${' '.repeat(column)}${written}` }
}

function styleOf(node: unknown): Style {
  return isScalar(node) ? (node.type as Style) : undefined // a parsed scalar has one of these types
}

function blanksBefore(text: string, offset: number): number {
  let start = offset
  while (text[start - 1] === ' ') start--
  return start
}

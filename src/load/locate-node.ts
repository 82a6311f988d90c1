import { isMap, isScalar, isSeq, type Node, type ParsedNode, type Pair, type YAMLMap } from 'yaml'
import type { Path, Place, ProjectPath, SourceFile, Span } from '../source/span.ts'
import { parseYaml } from './parse-yaml.ts'

/** A text as the whole reader understands it; null where it cannot be read. */
export type ReadNode = ParsedNode | null

/** Reads a text with the whole reader, for `locateNode`. */
export function readNode(source: SourceFile): ReadNode {
  return parseYaml(source).document?.contents ?? null
}

/** The text of a place, as `createLocator` says. */
export function locateNode(root: ReadNode, place: Place): Span {
  let found: { key: Node | undefined; value: Node | null } = { key: undefined, value: root }
  let complete = true
  for (const step of place.path) {
    const next = childOf(found.value, step)
    if (!next) {
      complete = false
      break
    }
    found = next
  }
  const node =
    complete && place.part !== 'key' && !isEmpty(found.value)
      ? (found.value ?? found.key)
      : (found.key ?? firstKey(found.value))
  return toSpan(place.file, node ?? found.value)
}

/** The entry of a map or a list at one step of a path. */
export function childOf(
  node: Node | null,
  step: Path[number],
): { key: Node | undefined; value: Node | null } | undefined {
  if (isMap(node)) {
    const pair = pairsOf(node).get(String(step))
    return pair && { key: pair.key as Node, value: pair.value as Node | null } // keys and values of a parsed map are nodes
  }
  if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
    return { key: undefined, value: node.items[step] as Node | null }
  }
  return undefined
}

/** The pairs of a map by key, the first of each: large maps are asked many times. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = indexes.get(map)
  if (known) return known
  const named = map.items.flatMap((pair): [string, Pair][] =>
    isScalar(pair.key) ? [[(pair.key.source ?? String(pair.key.value)).normalize('NFC'), pair]] : [],
  )
  const index = new Map(named.toReversed())
  indexes.set(map, index)
  return index
}

const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

/** Nothing stands after the colon. */
function isEmpty(node: Node | null): boolean {
  return isScalar(node) && node.range !== undefined && node.range !== null && node.range[0] === node.range[1]
}

/** The place that stands for a whole map: its id where it has one, else its first key. */
function firstKey(node: Node | null): Node | null {
  if (!isMap(node)) return node
  const id = node.items.find(({ key }) => isScalar(key) && key.value === 'id')
  return (id?.value ?? node.items[0]?.key ?? node) as Node
}

function toSpan(file: ProjectPath, node: Node | null | undefined): Span {
  if (!node?.range) return { file, start: 0, end: 1 }
  const [start, end] = isScalar(node) ? node.range : [node.range[0], node.range[0] + 1]
  return { file, start, end: Math.max(start + 1, end) }
}

import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import type { Place, SourceFile, Span } from '../source/span.ts'
import { convertNode, type PlainData } from './convert-node.ts'
import { locateNode, readNode } from './locate-node.ts'
import { parseYaml } from './parse-yaml.ts'

// The way to the whole reader. The build keeps it in a file of its own, which is read when one of these is first called.

/** The data of a text, read by the reader that has the say; undefined where it cannot be read. */
export function readWholeYaml(source: SourceFile): Outcome<PlainData | undefined> {
  const { document, findings } = parseYaml(source)
  const collected: Finding[] = [...findings]
  return { value: document ? convertNode(source, document.contents, collected) : undefined, findings: collected }
}

/** Finds the text of places in a file that only this reader understands. */
export function locateWhole(source: SourceFile): (place: Place) => Span {
  const root = readNode(source)
  return (place) => locateNode(root, place)
}

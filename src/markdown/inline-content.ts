import type { Inline } from '../model/document-tree.ts'
import { convertInline } from './convert-inline.ts'
import type { Reader } from './reader.ts'

/** The inline content between an opening token, already read, and its closing token. */
export function inlineContent(reader: Reader): readonly Inline[] {
  const content = reader.next()
  reader.next()
  return content === undefined ? [] : convertInline(content, reader)
}

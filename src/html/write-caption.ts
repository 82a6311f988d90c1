import type { IndexedCaption } from '../model/document-index.ts'
import { element, type Html } from './element.ts'

/** Writes a caption, its number with its full stop bold. */
export function writeCaption(
  name: 'caption' | 'figcaption',
  { name: number, text }: IndexedCaption,
  id: string | undefined,
): Html {
  if (!text.startsWith(number)) return element(name, { id }, text)
  const rest = text.slice(number.length)
  const mark = /^[.:]/.exec(rest)?.[0] ?? ''
  return element(name, { id }, element('strong', {}, number + mark), rest.slice(mark.length))
}

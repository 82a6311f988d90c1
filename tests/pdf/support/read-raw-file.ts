import { inflateSync } from 'node:zlib'
import { pdfTokens } from './pdf-tokens.ts'

/** An object of a file as it is written there; one character a byte, offsets in bytes. */
export interface RawObject {
  readonly number: number
  readonly start: number
  /** From the object number up to and with the byte after `obj`. */
  readonly opening: string
  /** What stands before `endobj`, or before `stream`. */
  readonly body: string
  readonly stream: RawStream | undefined
  /** From the byte before `endobj` to the byte after it. */
  readonly closing: string
}

/** The data of a stream and the keywords around it. */
export interface RawStream {
  /** `Length` as the dictionary says it; not a number when it is an indirect object. */
  readonly length: number
  /** `stream` with the two bytes after it. */
  readonly opening: string
  readonly data: string
  /** What stands between the data and `endobj`. */
  readonly closing: string
}

/** The objects of a file in their order, without the help of its cross-references. */
export function readRawObjects(text: string): readonly RawObject[] {
  const objects: RawObject[] = []
  const opening = /(?<=[\r\n])(\d+)\s+\d+\s+obj[^]/g
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const { object, end } = readObject(text, match)
    objects.push(object)
    opening.lastIndex = end
  }
  return objects
}

function readObject(text: string, match: RegExpExecArray): { readonly object: RawObject; readonly end: number } {
  const [opening, number] = match
  const from = match.index + opening.length
  const keyword = /\bstream(?=[\r\n ])|\bendobj/g
  keyword.lastIndex = from
  const at = keyword.exec(text)?.index ?? text.length
  const body = text.slice(from, at)
  const stream = text.startsWith('stream', at) ? readStream(text, at, body) : undefined
  const end = stream ? text.indexOf('endobj', at + 6 + stream.data.length) : at
  const closing = text.slice(end - 1, end + 7)
  return { object: { number: Number(number), start: match.index, opening, body, stream, closing }, end: end + 6 }
}

function readStream(text: string, at: number, body: string): RawStream {
  const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(body)?.[1])
  const start = at + (text.startsWith('stream\r\n', at) ? 8 : 7)
  const end = Number.isNaN(length) ? text.indexOf('endstream', start) : start + length
  const closing = text.slice(end, text.indexOf('endobj', end))
  return { length, opening: text.slice(at, at + 8), data: text.slice(start, end), closing }
}

/** The objects inside of an object stream as they are written; empty for other objects. */
export function packedObjects({ body, stream }: RawObject): string {
  if (!stream || !/\/Type\s*\/ObjStm\b/.test(body)) return ''
  return inflateSync(Buffer.from(stream.data, 'latin1')).toString('latin1')
}

/** The entries of the trailer: those of the cross-reference stream, or what follows the word `trailer`. */
export function trailerOf(text: string, objects: readonly RawObject[]): string {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  const stream = objects.find((object) => object.start === start)
  return stream?.body ?? /\btrailer\s*(<<[^]*>>)\s*startxref/.exec(text.slice(start))?.[1] ?? ''
}

/** The values that follow a key in a dictionary, up to the end of its value. */
export function tokensAfter(dictionary: string, key: string): readonly string[] {
  const tokens = [...pdfTokens(dictionary)].map(({ text }) => text)
  const at = tokens.indexOf(key)
  if (at === -1) return []
  const rest = tokens.slice(at + 1)
  if (rest[0] !== '[') return rest.slice(0, 1)
  return rest.slice(1, rest.indexOf(']'))
}

import { inflateSync } from 'node:zlib'

/** The largest attachment that is read, in bytes: a small file could hold an endless one. */
const largest = 256 << 20

/**
 * The first file that is attached to a PDF of this tool; undefined where there is none. Only what this tool writes is
 * understood: the stream stands in the file as an object of its own, its length in its dictionary.
 */
export function readAttachment(pdf: Uint8Array): Uint8Array | undefined {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const start = bytes.indexOf('/Type/EmbeddedFile')
  const opening = start < 0 ? -1 : bytes.indexOf('stream\n', start)
  if (opening < 0) return undefined
  const dictionary = bytes.toString('latin1', start, opening)
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? Number.NaN)
  const from = opening + 'stream\n'.length
  if (!(from + length <= bytes.length)) return undefined
  const content = bytes.subarray(from, from + length)
  try {
    return dictionary.includes('/FlateDecode') ? inflateSync(content, { maxOutputLength: largest }) : content
  } catch {
    return undefined
  }
}

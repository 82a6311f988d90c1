import { readRawObjects, tokensAfter } from '../support/read-raw-file.ts'
import type { RawObject } from '../support/read-raw-file.ts'

const FILTERS = new Set(['/FlateDecode', '/DCTDecode'])
const OUTSIDE = ['/F', '/FFilter', '/FDecodeParms']

/**
 * Streams hold their data themselves (ISO 19005-2, 6.1.7.1), and in an encoding that archives allow (6.1.7.2); of those
 * this tool uses two. Metadata are not compressed, so that they can be read without knowing PDF.
 */
export function checkStreams(bytes: Uint8Array): readonly string[] {
  return readRawObjects(Buffer.from(bytes).toString('latin1')).flatMap(checkStream)
}

function checkStream({ number, body, stream }: RawObject): readonly string[] {
  if (!stream) return []
  const filters = tokensAfter(body, '/Filter')
  const problems = filters.filter((name) => !FILTERS.has(name)).map((name) => `Stream ${number} is in ${name}`)
  const isMetadata = tokensAfter(body, '/Type')[0] === '/Metadata'
  if (isMetadata && filters.length > 0) problems.push('The metadata are compressed')
  const outside = OUTSIDE.filter((key) => tokensAfter(body, key).length > 0)
  return [...problems, ...outside.map((key) => `Stream ${number} has ${key}, data in another file`)]
}

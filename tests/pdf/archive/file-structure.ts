import { readRawObjects, tokensAfter, trailerOf } from '../support/read-raw-file.ts'
import type { RawObject } from '../support/read-raw-file.ts'

const MOST_OBJECTS = 8_388_607

/**
 * How the bytes of a file are put together: header (ISO 19005-2, 6.1.2; ISO 14289-1, 6.1), trailer and end (6.1.3),
 * cross-references (6.1.4), streams (6.1.7.1), spaces around objects (6.1.9), number of objects (6.1.13).
 */
export function checkFileStructure(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes).toString('latin1')
  const objects = readRawObjects(text)
  return [
    ...checkEnds(text),
    ...checkTrailer(trailerOf(text, objects)),
    ...checkCrossReferences(text, objects),
    ...objects.flatMap(checkObject),
    ...(objects.length > MOST_OBJECTS ? ['The file has too many objects'] : []),
  ]
}

function checkEnds(text: string): readonly string[] {
  const problems: string[] = []
  if (!/^%PDF-1\.[0-7](?:\r\n|\r|\n)/.test(text))
    problems.push('The file does not begin with a header of PDF 1.0 to 1.7')
  if (!/^[^\r\n]*(?:\r\n|\r|\n)%[\x80-\xff]{4}/.test(text)) problems.push('The header has no binary comment')
  if (!/%%EOF(?:\r\n|\r|\n)?$/.test(text)) problems.push('Something follows the end of the file')
  return problems
}

function checkTrailer(trailer: string): readonly string[] {
  const identifiers = tokensAfter(trailer, '/ID')
  const problems: string[] = []
  if (identifiers.length !== 2 || identifiers.some((token) => !/^[(<][^]+[)>]$/.test(token))) {
    problems.push('The trailer has no file identifiers')
  }
  if (tokensAfter(trailer, '/Encrypt').length > 0) problems.push('The file is encrypted')
  if (tokensAfter(trailer, '/Root').length === 0) problems.push('The trailer names no catalog')
  return problems
}

/** Where the cross-references are a table, its keyword and its numbers stand on lines of their own. */
function checkCrossReferences(text: string, objects: readonly RawObject[]): readonly string[] {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  if (objects.some((object) => object.start === start && /\/Type\s*\/XRef\b/.test(object.body))) return []
  return /^xref(?:\r\n|\r|\n)\d+ \d+\s*[\r\n]/.test(text.slice(start))
    ? []
    : ['The cross-references are not where the end of the file says, or spaced otherwise']
}

function checkObject({ number, opening, stream, closing }: RawObject): readonly string[] {
  const problems: string[] = []
  if (!/^\d+[\s]\d+[\s]obj[\r\n]$/.test(opening)) problems.push(`Object ${number} begins with other spaces`)
  if (!/^[\r\n]endobj[\r\n]$/.test(closing)) problems.push(`Object ${number} does not end on a line of its own`)
  if (!stream) return problems
  if (!/^stream(?:\r\n|\n)/.test(stream.opening)) problems.push(`Stream ${number} does not begin on a new line`)
  if (!/^(?:\r\n|\r|\n)endstream\s+$/.test(stream.closing)) {
    problems.push(`Stream ${number} does not end where its length says, on a new line`)
  }
  return problems
}

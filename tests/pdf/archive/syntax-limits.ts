import { nameBytes, pdfTokens, stringBytes } from '../support/pdf-tokens.ts'
import type { PdfToken } from '../support/pdf-tokens.ts'
import { packedObjects, readRawObjects } from '../support/read-raw-file.ts'

const LARGEST_INTEGER = 2_147_483_647
const LARGEST_REAL = 3.403e38
const SMALLEST_REAL = 1.175e-38
const LONGEST_STRING = 32_767
const LONGEST_NAME = 127

/** How numbers, names and strings of a file are written, wherever they stand outside of content streams. */
export function checkSyntaxLimits(bytes: Uint8Array): readonly string[] {
  const objects = readRawObjects(Buffer.from(bytes).toString('latin1'))
  return objects.flatMap((object) =>
    [object.body, packedObjects(object)].flatMap((text) => checkTokens(text, `Object ${object.number}`)),
  )
}

/**
 * Numbers in their range, strings and names of a possible length (ISO 19005-2, 6.1.13), hexadecimal strings of whole
 * bytes (6.1.6), names in UTF-8 (6.1.8).
 */
export function checkTokens(text: string, where: string): readonly string[] {
  const problems: string[] = []
  for (const token of pdfTokens(text)) {
    const problem = checkToken(token)
    if (problem !== undefined) problems.push(`${where} has ${problem}`)
  }
  return problems
}

function checkToken(token: PdfToken): string | undefined {
  switch (token.kind) {
    case 'number':
      return checkNumber(token.text)
    case 'name':
      return checkName(nameBytes(token.text))
    case 'hexadecimal':
      if (!/^<(?:\s*[0-9A-Fa-f]\s*[0-9A-Fa-f])*\s*>$/.test(token.text)) return 'a hexadecimal string of other digits'
      return checkString(token)
    case 'literal':
      return checkString(token)
    default:
      return undefined
  }
}

function checkNumber(text: string): string | undefined {
  const value = Number(text)
  if (!text.includes('.')) {
    return value > LARGEST_INTEGER || value < -LARGEST_INTEGER - 1 ? `the integer ${text} out of range` : undefined
  }
  const size = Math.abs(value)
  return size > LARGEST_REAL || (size !== 0 && size < SMALLEST_REAL) ? `the number ${text} out of range` : undefined
}

function checkString(token: PdfToken): string | undefined {
  const { length } = stringBytes(token)
  return length > LONGEST_STRING ? `a string of ${length} bytes` : undefined
}

function checkName(name: string): string | undefined {
  if (name.length > LONGEST_NAME) return `a name of ${name.length} bytes`
  const bytes = Buffer.from(name, 'latin1')
  return bytes.equals(Buffer.from(bytes.toString('utf8'), 'utf8'))
    ? undefined
    : `the name "${name}", which is not UTF-8`
}

import { pdfTokens } from './pdf-tokens.ts'

/** An operator of a content stream with its operands as they are written. */
export interface Operation {
  readonly operator: string
  readonly operands: readonly string[]
}

const OPENING = new Set(['<<', '['])
const CLOSING = new Set(['>>', ']'])
const VALUES = new Set(['true', 'false', 'null'])

/** Splits a content stream into operators; dictionaries and arrays become one operand each. */
export function operationsOf(content: string): readonly Operation[] {
  const operations: Operation[] = []
  let operands: string[] = []
  let nested: string[] = []
  let depth = 0
  for (const { kind, text } of pdfTokens(content)) {
    if (OPENING.has(text)) depth++
    if (depth > 0) {
      nested.push(text)
      if (CLOSING.has(text) && --depth === 0) {
        operands.push(nested.join(' '))
        nested = []
      }
    } else if (kind === 'keyword' && !VALUES.has(text)) {
      operations.push({ operator: text, operands })
      operands = []
    } else operands.push(text)
  }
  return operations
}

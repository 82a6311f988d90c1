/** An operator of a content stream with its operands as they are written. */
export interface Operation {
  readonly operator: string
  readonly operands: readonly string[]
}

const TOKEN = /<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\((?:\\[^]|[^\\()])*\)|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/g

/** Splits a content stream into operators; dictionaries and arrays become one operand each. */
export function operationsOf(content: string): readonly Operation[] {
  const operations: Operation[] = []
  let operands: string[] = []
  let nested = ''
  let depth = 0
  for (const [token] of content.matchAll(TOKEN)) {
    if (token === '<<' || token === '[') depth++
    if (depth > 0) {
      nested += nested === '' || nested.endsWith('<<') ? token : ` ${token}`
      if (token === '>>' || token === ']') depth--
      if (depth === 0) {
        operands.push(nested)
        nested = ''
      }
    } else if (/^[A-Za-z'"*]+\d?$/.test(token)) {
      operations.push({ operator: token, operands })
      operands = []
    } else operands.push(token)
  }
  return operations
}

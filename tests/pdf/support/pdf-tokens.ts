/** A token of PDF syntax as it is written (ISO 32000-1, 7.2 and 7.3). */
export interface PdfToken {
  readonly kind: 'name' | 'literal' | 'hexadecimal' | 'number' | 'keyword' | 'bracket'
  readonly text: string
}

const BLANK = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)+/y
const NAME = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/y
const HEXADECIMAL = /<[^<>]*>/y
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/y
const KEYWORD = /[^\0\t\n\f\r ()<>[\]{}/%]+/y
const BRACKET = /<<|>>|[[\]{})>]/y

/** Splits objects or a content stream, one character a byte, into tokens. */
export function* pdfTokens(text: string): Generator<PdfToken> {
  for (let at = 0; at < text.length;) {
    at += matched(BLANK, text, at).length
    if (at >= text.length) return
    const token = tokenAt(text, at)
    yield token
    at += token.text.length
  }
}

function tokenAt(text: string, at: number): PdfToken {
  if (text[at] === '(') return { kind: 'literal', text: text.slice(at, endOfLiteral(text, at)) }
  if (text.startsWith('<<', at)) return { kind: 'bracket', text: '<<' }
  const kinds = [
    ['name', NAME],
    ['hexadecimal', HEXADECIMAL],
    ['number', NUMBER],
    ['bracket', BRACKET],
  ] as const
  for (const [kind, pattern] of kinds) {
    const found = matched(pattern, text, at)
    if (found !== '') return { kind, text: found }
  }
  return { kind: 'keyword', text: matched(KEYWORD, text, at) || text.slice(at, at + 1) }
}

function matched(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

function endOfLiteral(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at + 1
  }
  return text.length
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The bytes of a literal or hexadecimal string, one character a byte. */
export function stringBytes({ kind, text }: PdfToken): string {
  const inner = text.slice(1, -1)
  if (kind === 'hexadecimal') {
    const digits = inner.replaceAll(/\s/g, '')
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1')
  }
  return inner.replaceAll(/\\(?:([0-7]{1,3})|(\r\n|[^]))|\r\n?/g, (_, octal?: string, character?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
    if (character === undefined) return '\n'
    return /[\r\n]/.test(character) ? '' : (ESCAPES[character] ?? character)
  })
}

/** The bytes of a name after its escapes, one character a byte. */
export function nameBytes(token: string): string {
  return token
    .slice(1)
    .replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

import type { PageContent } from '../../model/pdf-page.ts'
import { append } from '../../std/append.ts'

/** Texts by the two bytes of a glyph number. */
export type CodeTable = ReadonlyMap<string, string>

/** A string of a dictionary or a content stream, in either form. */
export const stringPattern: string = String.raw`\((?:[^\\()]|\\[^])*\)|<[0-9A-Fa-f]*>`

/** The texts of a font by glyph number, from its ToUnicode map. */
export function readCodes(map: string): CodeTable {
  const codes = new Map<string, string>()
  for (const [, start = '', list = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    const first = Number.parseInt(start, 16)
    ;[...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex = ''], i) => codes.set(twoBytes(first + i), fromUtf16(hex)))
  }
  return codes
}

const token = new RegExp(String.raw`${stringPattern}|<<(?:(?!<<)[^])*?>>|/[^\s[\]()<>/]+|\[|\]|[^\s[\]()<>/]+`, 'g')

/** What operators draw; pieces of text on one height make one line, and what is an artifact is in none. */
export function readContent(operators: string, codesOf: (font: string) => CodeTable): PageContent {
  const drawn: string[] = []
  const lines: { readonly y: string; text: string }[] = []
  const marks: boolean[] = []
  let [font, y, operands]: [string, string, string[]] = ['', '', []]
  const show = (): void => {
    const codes = codesOf(font)
    operands = operands.map((operand) => (operand.startsWith('(') ? `(${glyphs(operand, codes)}` : operand))
    if (marks.includes(true)) return
    const text = operands.flatMap((operand) => (operand.startsWith('(') ? [operand.slice(1)] : [])).join('')
    const last = lines.at(-1)
    if (last?.y === y) last.text += text
    else lines.push({ y, text })
  }
  for (const [word] of operators.matchAll(token)) {
    if (!/^[A-Z][A-Za-z]*\*?$|^[a-z]+\*?$/.test(word)) {
      operands.push(word)
      continue
    }
    if (word === 'BMC' || word === 'BDC') marks.push(operands[0] === '/Artifact')
    else if (word === 'EMC') marks.pop()
    else if (word === 'Tf') font = operands.at(-2)?.slice(1) ?? ''
    else if (word === 'Tm') {
      const height = operands.at(-1) ?? ''
      if (height === y && lines.at(-1)?.y === y) appendSpace(lines)
      y = height
    } else if (word === 'TJ') show()
    append(drawn, [...operands, word])
    operands = []
  }
  return { lines: lines.map(({ text }) => text.trim()).filter((text) => text !== ''), drawn: drawn.join(' ') }
}

function appendSpace(lines: { text: string }[]): void {
  const last = lines.at(-1)
  if (last && !last.text.endsWith(' ')) last.text += ' '
}

/** The text of a string of a dictionary: ASCII, or UTF-16 with its mark. */
export function readString(written: string): string {
  if (written.startsWith('<')) return fromUtf16(written.slice(1, -1).replace(/^FEFF/i, ''))
  return unescape(written)
}

function glyphs(operand: string, codes: CodeTable): string {
  return (unescape(operand).match(/[^]{2}/g) ?? []).map((code) => codes.get(code) ?? '').join('')
}

function unescape(written: string): string {
  return written.slice(1, -1).replaceAll(/\\([^])/g, (_, character: string) => (character === 'r' ? '\r' : character))
}

function twoBytes(number: number): string {
  return String.fromCharCode(number >> 8, number & 0xff)
}

function fromUtf16(hex: string): string {
  const units = hex.replaceAll(' ', '').match(/.{4}/g) ?? []
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
}

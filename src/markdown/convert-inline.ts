import type { Token } from 'markdown-it'
import type { Inline } from '../model/document-tree.ts'
import { longestAddress, safeUrl } from './safe-url.ts'
import type { Reader } from './reader.ts'

/** Converts the content of an inline token. */
export function convertInline(content: Token, reader: Reader): readonly Inline[] {
  return convertInlineTokens(reader.inline(content), (content.map?.[0] ?? 0) + 1, reader)
}

/** Converts inline tokens that begin on a line. */
export function convertInlineTokens(tokens: readonly Token[], line: number, reader: Reader): readonly Inline[] {
  return convertSpan({ tokens, index: 0, line, reader }, '')
}

interface Cursor {
  readonly tokens: readonly Token[]
  index: number
  line: number
  readonly reader: Reader
}

function convertSpan(cursor: Cursor, end: string): readonly Inline[] {
  const nodes: Inline[] = []
  while (cursor.index < cursor.tokens.length) {
    const token = cursor.tokens[cursor.index++]
    if (token === undefined || token.type === end) break
    for (const node of convertToken(token, cursor)) append(nodes, node)
  }
  // A list that has grown keeps room for more, many times what most texts need.
  return nodes.length === 0 ? nothing : nodes.slice()
}

const nothing: readonly Inline[] = []

function append(nodes: Inline[], node: Inline): void {
  const last = nodes.at(-1)
  if (node.type !== 'text') nodes.push(node)
  else if (last?.type === 'text') nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value }
  else if (node.value !== '') nodes.push(node)
}

function convertToken(token: Token, cursor: Cursor): readonly Inline[] {
  switch (token.type) {
    case 'softbreak':
      cursor.line++
      return [{ type: 'text', value: ' ' }]
    case 'hardbreak':
      cursor.line++
      return [{ type: 'break' }]
    case 'code_inline':
      return [{ type: 'inlineCode', value: token.content }]
    case 'strong_open':
      return [{ type: 'strong', children: convertSpan(cursor, 'strong_close') }]
    case 'em_open':
      return [{ type: 'emphasis', children: convertSpan(cursor, 'em_close') }]
    case 's_open':
      return [{ type: 'delete', children: convertSpan(cursor, 's_close') }]
    case 'link_open':
      return convertLink(token, cursor)
    case 'image':
      return [convertImage(token)]
    case 'footnote_ref':
      return [noteReference(token)]
    case 'anchor':
      return [{ type: 'anchor', id: String(token.meta?.['id']) }]
    default:
      return [{ type: 'text', value: token.content }]
  }
}

function convertLink(token: Token, cursor: Cursor): readonly Inline[] {
  const children = convertSpan(cursor, 'link_close')
  const address = String(token.attrGet('href') ?? '')
  const url = safeUrl(address)
  if (url !== undefined) return [{ type: 'link', url, children }]
  const problem =
    address.length > longestAddress
      ? `Link of ${address.length} characters, expected at most ${longestAddress}`
      : `Link "${address}" goes nowhere: expected http, https, mailto or #anchor`
  cursor.reader.report('unsafe-link', problem, cursor.line)
  return children
}

function convertImage(token: Token): Inline {
  const url = decode(String(token.attrGet('src') ?? ''))
  return { type: 'image', url, alt: altText(token), title: String(token.attrGet('title') ?? '') }
}

function altText(token: Token): string {
  return (token.children ?? [])
    .map((child) => (child.children ? altText(child) : child.content || ' '))
    .join('')
    .trim()
}

function noteReference(token: Token): Inline {
  const number = Number(token.meta?.['id']) + 1
  return { type: 'footnoteReference', identifier: noteIdentifier(number), number }
}

/** The identifier of the footnote with a number. */
export function noteIdentifier(number: number): string {
  return `fn-${number}`
}

function decode(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

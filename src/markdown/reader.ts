import type { MarkdownIt, Token } from 'markdown-it'
import type { Finding, Severity } from '../diagnostics/diagnostic.ts'
import type { Block } from '../model/document-tree.ts'
import { readBlockTokens, type Environment } from './block-tokens.ts'
import { maxNesting } from './parser.ts'

/** A position in the token stream of one document, with the findings made on the way. */
export interface Reader {
  readonly findings: readonly Finding[]
  /** Footnotes by label, as they are defined. */
  readonly definitions: Map<string, readonly Block[]>
  /** The token at the position, without moving. */
  peek(): Token | undefined
  /** The token at the position; moves behind it. */
  next(): Token | undefined
  /** The tokens within an inline token, made now. */
  inline(content: Token): readonly Token[]
  /** The text of a source line, from 1. */
  sourceLine(line: number): string
  /** The line (from 1) where a text first stands; 1 when it does not. */
  lineOf(text: string): number
  report(name: string, message: string, line: number): void
}

const severities: Readonly<Record<string, Severity>> = { 'too-deep': 'error', 'extra-cells': 'error' }

/** Reads the tokens of a text from the beginning; references are looked up in `definitions`. */
export function createReader(parser: MarkdownIt, text: string, definitions: Environment): Reader {
  const findings: Finding[] = []
  const blocks = readBlockTokens(parser, text, {})
  let tokens: readonly Token[] = []
  let index = 0
  let isTooDeep = false

  function report(name: string, message: string, line: number): void {
    findings.push({ code: `markdown/${name}`, severity: severities[name] ?? 'warning', message, data: { line } })
  }

  /** The parser gives up inside a token of the last level; the first is told. */
  function checkDepth(made: readonly Token[], line: (token: Token) => number): void {
    const deep = isTooDeep ? undefined : made.find((token) => token.nesting === 1 && token.level >= maxNesting - 1)
    if (deep === undefined) return
    isTooDeep = true
    report('too-deep', `Text is nested more than ${maxNesting} levels deep`, line(deep))
  }

  function peek(): Token | undefined {
    while (index >= tokens.length) {
      const more = blocks.next()
      if (more === undefined) return undefined
      checkDepth(more, lineOf)
      tokens = more
      index = 0
    }
    return tokens[index]
  }

  return {
    findings,
    definitions: new Map(),
    peek,
    next() {
      const token = peek()
      index++
      return token
    },
    inline(content) {
      const made: Token[] = []
      parser.inline.parse(content.content, parser, definitions, made)
      checkDepth(made, () => lineOf(content))
      return made
    },
    sourceLine: blocks.sourceLine,
    lineOf: (part) => text.split('\n').findIndex((line) => line.includes(part)) + 1 || 1,
    report,
  }
}

/** The line on which a block token begins. */
function lineOf(token: Token): number {
  return (token.map?.[0] ?? 0) + 1
}

import type { Token } from 'markdown-it'
import type { Finding, Severity } from '../diagnostics/diagnostic.ts'
import type { Block } from '../model/document-tree.ts'

/** A position in the token stream of one document, with the findings made on the way. */
export interface Reader {
  readonly findings: readonly Finding[]
  /** Footnotes by label, as they are defined. */
  readonly definitions: Map<string, readonly Block[]>
  /** The token at the position, without moving. */
  peek(): Token | undefined
  /** The token at the position; moves behind it. */
  next(): Token | undefined
  /** The text of a source line, from 1. */
  sourceLine(line: number): string
  /** The line (from 1) where a text first stands; 1 when it does not. */
  lineOf(text: string): number
  report(name: string, message: string, line: number): void
}

const severities: Readonly<Record<string, Severity>> = { 'too-deep': 'error', 'extra-cells': 'error' }

/** Reads the tokens of a text from the beginning. */
export function createReader(tokens: readonly Token[], text: string): Reader {
  const findings: Finding[] = []
  let lines: readonly string[] | undefined
  let index = 0
  return {
    findings,
    definitions: new Map(),
    peek: () => tokens[index],
    next: () => tokens[index++],
    sourceLine: (line) => (lines ??= text.split('\n'))[line - 1] ?? '',
    lineOf: (part) => (lines ??= text.split('\n')).findIndex((line) => line.includes(part)) + 1 || 1,
    report(name, message, line) {
      findings.push({ code: `markdown/${name}`, severity: severities[name] ?? 'warning', message, data: { line } })
    },
  }
}

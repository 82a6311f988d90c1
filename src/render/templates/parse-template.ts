import Handlebars from 'handlebars'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { indexLines } from '../../source/line-index.ts'
import type { SourceFile, Span } from '../../source/span.ts'

/** A template whose syntax is right. */
export interface ParsedTemplate {
  readonly file: SourceFile
  readonly program: hbs.AST.Program
  /** The place of a node in the file. */
  span(node: hbs.AST.Node): Span
}

/** Parses a template; a syntax error is the finding `render/template-syntax` at its place. */
export function parseTemplate(file: SourceFile): ParsedTemplate | Finding {
  const starts = lineStarts(file.text)
  const offset = (at: hbs.AST.Position): number => Math.min((starts[at.line - 1] ?? 0) + at.column, file.text.length)
  const deep = findTooDeep(file.text)
  if (deep !== undefined) return tooDeep(file, deep)
  try {
    return {
      file,
      program: Handlebars.parse(file.text, { srcName: file.path }),
      span: (node) => ({ file: file.path, start: offset(node.loc.start), end: offset(node.loc.end) }),
    }
  } catch (error) {
    return syntaxFinding(file, error, offset)
  }
}

const deepestBlock = 100

/** The place of a block that lies too deep in others; each one more would cost the compiler more than the one before. */
function findTooDeep(text: string): number | undefined {
  const chains: number[] = [] // of each open block: itself, and each {{else if}} of it
  let depth = 0
  for (let at = text.indexOf('{{'); at !== -1; at = text.indexOf('{{', at + 2)) {
    if (text[at + 2] === '!') {
      at = text.indexOf(text.startsWith('--', at + 3) ? '--}}' : '}}', at)
      if (at === -1) return undefined
      continue
    }
    tagStart.lastIndex = at + 2
    const [, sign = '', next = ''] = tagStart.exec(text) ?? []
    const opens = sign === '#' || (sign === '^' && next !== '')
    if (opens) chains.push(0)
    if (sign === '/') depth -= chains.pop() ?? 0
    if ((opens || (sign === 'else' && next !== '')) && chains.length > 0) {
      chains[chains.length - 1] = (chains.at(-1) ?? 0) + 1
      depth++
    }
    if (depth > deepestBlock) return at
  }
  return undefined
}

const tagStart = /\{{0,2}~?\s*(#|\^|\/|else\b)?\s*([^\s}~]?)/y

function tooDeep({ path, text }: SourceFile, start: number): Finding {
  return {
    code: 'render/template-syntax',
    severity: 'error',
    message: `Template cannot be read: blocks lie more than ${deepestBlock} deep in each other`,
    at: { file: path, start, end: Math.min(start + 2, text.length) },
    help: 'Move inner blocks into partials',
  }
}

/** Whether parsing ended with a finding. */
export function isFinding(result: ParsedTemplate | Finding): result is Finding {
  return 'severity' in result
}

function syntaxFinding(file: SourceFile, error: unknown, offset: (at: hbs.AST.Position) => number): Finding {
  const message = error instanceof Error ? error.message : String(error)
  const position = exceptionPosition(error)
  const start = position === undefined ? parserOffset(message, file.text) : offset(position)
  return {
    code: 'render/template-syntax',
    severity: 'error',
    message: `Template cannot be read: ${describe(message)}`,
    at: { file: file.path, start, end: Math.min(start + 1, file.text.length) },
    help: 'Close every block ({{#if}} ... {{/if}}) and every pair of braces',
  }
}

/** Handlebars' own errors (a block closed by another name) carry their position. */
function exceptionPosition(error: unknown): hbs.AST.Position | undefined {
  const { lineNumber, column } = error as { readonly lineNumber?: unknown; readonly column?: unknown } // any thrown value has or lacks them
  return typeof lineNumber === 'number' && typeof column === 'number' ? { line: lineNumber, column } : undefined
}

/** Errors of the generated parser name the line and draw a caret below the last 20 signs before the place. */
function parserOffset(message: string, text: string): number {
  const [first = '', before = '', caret = ''] = message.split('\n')
  const line = Number(/error on line (\d+)/.exec(first)?.[1] ?? '1')
  const context = before.slice(0, Math.max(0, caret.indexOf('^'))).replace(/^\.\.\./, '')
  const start = lineStarts(text)[line - 1] ?? 0
  for (let offset = start; offset <= text.length; offset++) {
    if (text.slice(Math.max(0, offset - 20), offset).replaceAll('\n', '') === context) return offset
  }
  return start
}

function describe(message: string): string {
  const expected = /^Expecting ([^]*), got '([A-Z_]+)'/m.exec(message)?.[2]
  if (expected !== undefined) return expected === 'EOF' ? 'a block is not closed' : `unexpected ${tokenName(expected)}`
  const mismatch = /^(\S+) doesn't match (\S+)/.exec(message)
  if (mismatch) return `"${mismatch[1] ?? ''}" is closed by "${mismatch[2] ?? ''}"`
  return (message.split('\n')[0] ?? '').replace(/ on line \d+[.:]?.*$/, '').replace(/ - \d+:\d+$/, '')
}

function tokenName(token: string): string {
  return token.toLowerCase().replaceAll('_', ' ')
}

function lineStarts(text: string): readonly number[] {
  const starts: number[] = []
  const lines = indexLines(text)
  for (let number = 1, start = 0; number <= lines.lineCount; number++) {
    starts.push(start)
    const next = text.indexOf('\n', start)
    start = next === -1 ? text.length : next + 1
  }
  return starts
}

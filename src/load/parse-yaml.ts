import { Composer, CST, type Document, Lexer, Parser } from 'yaml'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { SourceFile } from '../source/span.ts'
import { explainYamlError } from './yaml-error.ts'

/** A composed YAML document, or undefined where its text cannot be read; findings say why. */
export interface ParsedYaml {
  readonly document: Document.Parsed | undefined
  readonly findings: readonly Finding[]
}

const maxDepth = 64

/**
 * Reads one YAML 1.2 text (core schema).
 *
 * The token tree is measured before anything recursive sees it. Reports load/too-deep, load/yaml-syntax,
 * load/yaml-directive and load/second-document; of several syntax errors only the first, the others follow from it.
 */
export function parseYaml(source: SourceFile): ParsedYaml {
  const known = parsed.get(source) ?? parseAnew(source)
  parsed.set(source, known)
  return known
}

/** A file with findings is asked again for their places. */
const parsed = new WeakMap<SourceFile, ParsedYaml>()

function parseAnew(source: SourceFile): ParsedYaml {
  const brackets = findTooDeepBracket(source.text)
  if (brackets !== undefined) return failed(tooDeep(source, brackets))
  const tokens = [...new Parser().parse(source.text)]
  const deep = findTooDeep(tokens)
  if (deep !== undefined) return failed(tooDeep(source, deep))
  const directive = tokens.find((token) => token.type === 'directive')
  if (directive) return failed(refusedDirective(source, directive.offset))
  const documents = [
    ...new Composer({ version: '1.2', uniqueKeys: false, merge: false }).compose(tokens, true, source.text.length),
  ]
  const [document, second] = documents
  const error = document?.errors[0]
  if (error) return failed(explainYamlError(source, error))
  if (second) return failed(secondDocument(source, second.range[0]))
  return { document, findings: [] }
}

function failed(finding: Finding): ParsedYaml {
  return { document: undefined, findings: [finding] }
}

/** Offset of the first bracket that opens a list or map too deep: found among the lexemes, which cost little. */
function findTooDeepBracket(text: string): number | undefined {
  if ((text.match(/[[{]/g)?.length ?? 0) <= maxDepth) return undefined
  let depth = 0
  let offset = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (marks.has(lexeme)) continue
    if (lexeme === '[' || lexeme === '{') depth++
    else if (lexeme === ']' || lexeme === '}') depth--
    if (depth > maxDepth) return offset
    offset += lexeme.length
  }
  return undefined
}

/** Lexemes that stand for nothing in the text: start of a document, end of an unclosed bracket, start of a scalar. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f'])

/** Offset of the first token that lies deeper than the limit. Iterative: the input may be built to exhaust the stack. */
function findTooDeep(tokens: readonly CST.Token[]): number | undefined {
  const stack: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }))
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { token, depth } = entry
    if (depth > maxDepth) return token.offset
    if (token.type === 'document' && token.value) stack.push({ token: token.value, depth })
    if (!CST.isCollection(token)) continue
    for (const item of token.items) {
      if (item.key) stack.push({ token: item.key, depth: depth + 1 })
      if (item.value) stack.push({ token: item.value, depth: depth + 1 })
    }
  }
  return undefined
}

function tooDeep(source: SourceFile, offset: number): Finding {
  return {
    code: 'load/too-deep',
    severity: 'error',
    message: `Lists and maps are nested more than ${maxDepth} levels deep`,
    at: { file: source.path, start: offset, end: offset + 1 },
    help: 'Check the brackets and the indentation: no definition needs more than ten levels',
  }
}

function refusedDirective(source: SourceFile, offset: number): Finding {
  return {
    code: 'load/yaml-directive',
    severity: 'error',
    message: 'Unexpected YAML directive',
    at: { file: source.path, start: offset, end: endOfLine(source.text, offset) },
    help: 'Delete the line that starts with "%": files are always read as YAML 1.2',
  }
}

function secondDocument(source: SourceFile, offset: number): Finding {
  return {
    code: 'load/second-document',
    severity: 'error',
    message: 'Unexpected second document in one file',
    at: { file: source.path, start: offset, end: endOfLine(source.text, offset) },
    help: 'Delete the line "---" or move what follows it to a file of its own',
  }
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return Math.max(offset + 1, end === -1 ? text.length : end)
}

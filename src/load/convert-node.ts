import { append } from '../std/append.ts'
import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml'
import type { Finding, Severity } from '../diagnostics/diagnostic.ts'
import type { SourceFile, Span } from '../source/span.ts'
import { checkEscaped } from './check-characters.ts'
import { typographic } from './everyday-scalars.ts'
import { explainKey } from './yaml-error.ts'

/** Plain data of a YAML file: texts in NFC, keys as written, no prototypes touched. */
export type PlainData = string | number | boolean | null | readonly PlainData[] | { readonly [key: string]: PlainData }

/**
 * Turns a composed node into plain data.
 *
 * Refuses load/alias, load/anchor, load/tag, load/merge-key, load/forbidden-key, load/duplicate-key and load/key;
 * warns of load/lossy-number and load/cut-by-comment. What is refused is left out of the data.
 */
export function convertNode(source: SourceFile, node: ParsedNode | null, findings: Finding[]): PlainData {
  return convert({ source, findings }, node)
}

interface Context {
  readonly source: SourceFile
  readonly findings: Finding[]
}

function convert(context: Context, node: ParsedNode | null): PlainData {
  if (node === null) return null
  if (isAlias(node)) {
    report(context, {
      code: 'load/alias',
      node,
      message: 'Unexpected alias',
      help: 'Repeat the text: files are read without "*name"',
    })
    return null
  }
  if (node.anchor) reportAnchor(context, node, node.anchor)
  if (node.tag) {
    report(context, {
      code: 'load/tag',
      node,
      message: `Unexpected tag "${node.tag}"`,
      help: 'Delete the tag that starts with "!"',
    })
  }
  if (isMap(node)) return convertMap(context, node)
  if (isSeq(node)) return node.items.map((item) => convert(context, item as ParsedNode | null)) // items of a parsed node are parsed
  return convertScalar(context, node)
}

function convertMap(context: Context, map: YAMLMap.Parsed): PlainData {
  const data: Record<string, PlainData> = {}
  const seen = new Map<string, Span>()
  for (const { key, value } of map.items) {
    const name = keyName(context, key)
    if (name === undefined) continue
    const span = spanOf(context, key)
    const first = seen.get(name)
    if (first) duplicateKey(context, { name, span, first })
    else data[name] = convert(context, value)
    seen.set(name, first ?? span)
  }
  return data
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

function keyName(context: Context, key: ParsedNode): string | undefined {
  if (!isScalar(key)) {
    report(context, {
      code: 'load/key',
      node: key,
      message: 'Unexpected list or map as a key',
      help: 'Write a word before the colon',
    })
    return undefined
  }
  const name = (key.source ?? String(key.value)).normalize('NFC')
  if (key.anchor) reportAnchor(context, key, key.anchor)
  if (name === '<<') {
    report(context, {
      code: 'load/merge-key',
      node: key,
      message: 'Unexpected merge key "<<"',
      help: 'Repeat the keys: files are read without merging',
    })
    return undefined
  }
  const accident = explainKey(name)
  if (accident) {
    report(context, { code: 'load/yaml-syntax', node: key, ...accident })
    return undefined
  }
  if (forbidden.has(name)) {
    report(context, {
      code: 'load/forbidden-key',
      node: key,
      message: `Unexpected key "${name}"`,
      help: 'Choose another name',
    })
    return undefined
  }
  return name
}

function convertScalar(context: Context, scalar: Scalar.Parsed): PlainData {
  const { value } = scalar
  if (typeof value === 'string') {
    if (scalar.type === 'PLAIN') {
      warnOfCut(context, scalar)
      if (typographic.test(value)) warnOfQuotes(context, scalar)
    }
    if (scalar.type === 'QUOTE_DOUBLE') reportEscaped(context, scalar, value)
    return value.normalize('NFC')
  }
  if (typeof value === 'number') {
    warnOfLoss(context, scalar, value)
    return value
  }
  return typeof value === 'boolean' ? value : null
}

/** What must not stand in a file must not come out of an escape either. */
function reportEscaped(context: Context, scalar: Scalar.Parsed, value: string): void {
  const at = spanOf(context, scalar)
  if (!context.source.text.slice(at.start, at.end).includes('\\')) return
  append(
    context.findings,
    checkEscaped(value).map((finding) => ({ ...finding, at })),
  )
}

/** `1.10`, `012`, `1e400` or a number of more digits than a double holds would not come back as it was written. */
function warnOfLoss(context: Context, scalar: Scalar.Parsed, value: number): void {
  const written = (scalar.source ?? '').replace(/^\+/, '')
  if (String(value) === written || `${value}.0` === written) return
  const help = `Write "${written}" in quotes if it is a code or a version, else ${value}`
  report(context, {
    code: 'load/lossy-number',
    node: scalar,
    message: `Number ${written} is read as ${value}`,
    help,
    severity: 'warning',
  })
}

/** Quotation marks of a word processor become part of the text. */
function warnOfQuotes(context: Context, scalar: Scalar.Parsed): void {
  report(context, {
    code: 'load/smart-quotes',
    node: scalar,
    message: 'Typographic quotation marks around a text are part of it',
    help: 'Delete them, or replace them with straight ones',
    severity: 'warning',
  })
}

/** In `title: Course #3` all from " #" on is a comment; authors' comments have a space after the sign. */
function warnOfCut(context: Context, scalar: Scalar.Parsed): void {
  const rest = /^ +#[^\s#]+/.exec(context.source.text.slice(scalar.range[1], scalar.range[1] + 80))
  if (!rest) return
  report(context, {
    code: 'load/cut-by-comment',
    node: scalar,
    message: `Text ends before "${rest[0].trim()}", which is read as a comment`,
    help: 'Put the whole text in double quotes',
    severity: 'warning',
  })
}

function duplicateKey(context: Context, { name, span, first }: { name: string; span: Span; first: Span }): void {
  context.findings.push({
    code: 'load/duplicate-key',
    severity: 'error',
    message: `Key "${name}" stands twice in one map`,
    at: span,
    related: [{ message: 'First written here', at: first }],
    help: 'Keep one of the two',
  })
}

function spanOf({ source }: Context, node: ParsedNode): Span {
  return { file: source.path, start: node.range[0], end: Math.max(node.range[0] + 1, node.range[1]) }
}

function reportAnchor(context: Context, node: ParsedNode, name: string): void {
  const help = 'Delete the anchor and repeat the text where it is used: files are read without "&name"'
  report(context, { code: 'load/anchor', node, message: `Unexpected anchor "&${name}"`, help })
}

interface Refusal {
  readonly code: string
  readonly node: ParsedNode
  readonly message: string
  readonly help: string
  readonly severity?: Severity
}

function report(context: Context, { code, node, message, help, severity = 'error' }: Refusal): void {
  context.findings.push({ code, severity, message, at: spanOf(context, node), help })
}

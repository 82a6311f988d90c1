import { SaxesParser } from 'saxes'
import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import type { ProjectPath, SourceFile } from '../source/span.ts'
import type { ReturnedText } from './returned.ts'

/**
 * The texts of an XLIFF 1.2 file. Elements inside a source or a target (marks of translation programs) give their text.
 * A document type is refused, so that no entity is ever resolved. Codes translations/xliff-syntax, translations/not-xliff.
 */
export function readXliff(file: SourceFile): Outcome<readonly ReturnedText[]> {
  const reading: Reading = {
    file,
    value: [],
    findings: [],
    language: '',
    unit: undefined,
    into: undefined,
    isProposal: false,
    root: '',
    depth: 0,
  }
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true })
  parser.on('opentag', ({ name, attributes }) => {
    if (++reading.depth > deepest)
      fail(reading, syntax(file.path, parser.position, `elements lie more than ${deepest} deep`))
    open(reading, { name: localName(name), attributes, offset: parser.position })
  })
  parser.on('closetag', ({ name }) => {
    reading.depth--
    close(reading, localName(name), parser.position)
  })
  parser.on('text', (text) => addText(reading, text))
  parser.on('cdata', (text) => addText(reading, text))
  parser.on('doctype', () => fail(reading, syntax(file.path, parser.position, 'a document type is not read')))
  parser.on('error', (error) => fail(reading, syntax(file.path, parser.position, describe(error))))
  for (let at = 0; at < file.text.length && reading.findings.length === 0; at += piece)
    parser.write(file.text.slice(at, at + piece))
  if (reading.findings.length === 0) parser.close()
  const [failure] = reading.findings
  if (failure) return { value: [], findings: [failure] } // what follows the first error follows from it
  return reading.root === 'xliff'
    ? { value: reading.value, findings: [] }
    : { value: [], findings: [notXliff(file.path, reading.root)] }
}

/** XLIFF lies less than ten deep, with marks of translation programs in its texts. */
const deepest = 100

/** The parser cannot be stopped; so much is read after a mistake. */
const piece = 10_000

interface Reading {
  readonly file: SourceFile
  readonly value: ReturnedText[]
  readonly findings: Finding[]
  root: string
  depth: number
  language: string
  unit: OpenUnit | undefined
  /** The element whose text is being read. */
  into: 'source' | 'target' | undefined
  /** Inside proposals of a translation program, which have sources and targets of their own. */
  isProposal: boolean
}

interface OpenUnit {
  readonly id: string
  readonly start: number
  source: string
  target: string
  state: ReturnedText['state']
  at: readonly [number, number] | undefined
}

interface OpenTag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Where the tag ends. */
  readonly offset: number
}

function open(reading: Reading, { name, attributes, offset }: OpenTag): void {
  if (reading.root === '') reading.root = name
  if (name === 'file') reading.language = attributes['target-language'] ?? ''
  if (name === 'trans-unit') {
    reading.unit = {
      id: attributes['id'] ?? '',
      start: offset,
      source: '',
      target: '',
      state: undefined,
      at: undefined,
    }
  }
  if (name === 'alt-trans') reading.isProposal = true
  const { unit } = reading
  if (!unit || reading.into !== undefined || reading.isProposal) return
  if (name === 'source' || name === 'target') reading.into = name
  if (name === 'target') {
    unit.state = stateOf(attributes['state'])
    unit.at = [offset, offset + 1]
  }
}

function close(reading: Reading, name: string, offset: number): void {
  const { unit, file } = reading
  if (name === reading.into) {
    if (name === 'target' && unit?.at) unit.at = [unit.at[0], Math.max(unit.at[0] + 1, offset - '</target>'.length)]
    reading.into = undefined
  }
  if (name === 'alt-trans') reading.isProposal = false
  if (name !== 'trans-unit' || !unit) return
  const [start, end] = unit.at ?? [unit.start - 1, unit.start]
  const { id, source, target, state } = unit
  reading.value.push({ id, language: reading.language, source, target, state, at: { file: file.path, start, end } })
  reading.unit = undefined
}

function addText({ unit, into }: Reading, text: string): void {
  if (unit && into) unit[into] += text
}

/** `signed-off` and `final` are what a reviewer says; other states without `needs` or `new` say that it is done. */
function stateOf(name = 'translated'): ReturnedText['state'] {
  if (name === 'signed-off') return 'reviewed'
  if (name === 'final') return 'approved'
  return name.startsWith('needs') || name === 'new' ? undefined : 'confirmed'
}

function fail(reading: Reading, finding: Finding): void {
  reading.findings.push(finding)
}

/** A name without the prefix of its namespace. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Messages of the parser begin with its own count of lines. */
function describe({ message }: Error): string {
  return message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '')
}

function syntax(file: ProjectPath, position: number, what: string): Finding {
  const start = Math.max(0, position - 1)
  return {
    code: 'translations/xliff-syntax',
    severity: 'error',
    message: `XLIFF cannot be read: ${what}`,
    at: { file, start, end: start + 1 },
    help: 'Save the file again from the translation program as XLIFF 1.2',
  }
}

function notXliff(file: ProjectPath, root: string): Finding {
  return {
    code: 'translations/not-xliff',
    severity: 'error',
    message: `Unexpected element "${root}", expected "xliff"`,
    at: { file, start: 0, end: 1 },
    help: 'Export the texts with strategy translations export, and give that file to the translator',
  }
}

import { appendEntry } from '../load/append-entry.ts'
import { loadProject } from '../load/load-project.ts'
import { createLocator } from '../load/locate.ts'
import type { Definition } from '../model/definition.ts'
import type { Inputs } from '../model/inputs.ts'
import type { KindRow } from '../model/kinds.ts'
import { blanksOf } from '../model/new-entry.ts'
import { applyEdits, type SpanEdit } from '../source/apply-edits.ts'
import { indexLines } from '../source/line-index.ts'
import type { ProjectPath, SourceFile } from '../source/span.ts'
import { blankEntry, furtherKeys } from '../validate/blank-entry.ts'
import type { CheckResult } from './check-project.ts'
import { idOf, nextId } from './next-id.ts'
import { locateFindings } from './locate-findings.ts'
import { printSources } from './print-sources.ts'
import { readSchemas } from './read-schemas.ts'

/** What is asked for. */
export interface NewEntryRequest {
  readonly row: KindRow
  /** Undefined takes the next free one. */
  readonly id: string | undefined
  /** Its name in the base language. */
  readonly title: string | undefined
  /** Undefined takes the file that holds most entries of the kind. */
  readonly file: ProjectPath | undefined
  /** What a file that is not there yet begins with. */
  readonly startOf: (file: ProjectPath) => string
}

/** The entry as it can be written. */
export interface WrittenEntry {
  readonly id: string
  readonly file: ProjectPath
  readonly edit: SpanEdit
  /** From 1. */
  readonly line: number
  /** Keys to fill in. */
  readonly blanks: readonly string[]
  /** What the entry may hold beside. */
  readonly further: readonly string[]
}

/** The new entry, or why there is none: files that cannot be read, the place of the one
 * that bears its id already, a kind without titles, a file that takes no entry. */
export type NewEntryResult =
  | ({ readonly is: 'unreadable' } & CheckResult)
  | { readonly is: 'taken'; readonly id: string; readonly file: ProjectPath; readonly line: number }
  | { readonly is: 'without-title' }
  | { readonly is: 'no-room'; readonly file: ProjectPath }
  | ({ readonly is: 'written' } & WrittenEntry)

/** Writes the required keys of a new entry at the end of its section. Only bytes are added; the data of all else stay. */
export function newEntry(inputs: Inputs, request: NewEntryRequest): NewEntryResult {
  const { value: definitions, findings } = loadProject(inputs.sources)
  const all = [...inputs.findings, ...findings]
  if (all.some(({ severity }) => severity === 'error')) {
    const sources = printSources(inputs)
    return { is: 'unreadable', sources, diagnostics: locateFindings(all, sources) }
  }
  const { row, title } = request
  const id = request.id ?? nextId(row, title, definitions)
  const bears = ({ kind, data }: Definition): boolean =>
    kind === row.kind && (row.single || (id !== '' && idOf(row, data) === id))
  const taken = definitions.find(bears)
  if (taken) return { is: 'taken', id, file: taken.file, line: lineOf(inputs.sources, taken) }
  return writeEntry({ inputs, definitions, request, id })
}

interface Setting {
  readonly inputs: Inputs
  readonly definitions: readonly Definition[]
  readonly request: NewEntryRequest
  readonly id: string
}

function writeEntry({ inputs, definitions, request, id }: Setting): NewEntryResult {
  const { row, title, startOf } = request
  const schemas = readSchemas(inputs)
  const titleKey = ['title', 'term'].find((key) => schemas.get(row.schema)?.properties?.[key] !== undefined)
  if (title !== undefined && titleKey === undefined) return { is: 'without-title' }
  const named = title !== undefined && titleKey ? { [titleKey]: title } : {}
  const idsOf = (kind: string): readonly string[] => idsOfKind(definitions, kind)
  const entry = blankEntry({ schemas, idsOf }, row.schema, { ...identityOf(row, id), ...named })
  const file = request.file ?? fileFor(row, definitions, inputs.sources)
  const source = inputs.sources.find(({ path }) => path === file) ?? { path: file, text: '' }
  const found =
    entry.length === 0 ? undefined : appendEntry(source, { section: row.section, isList: !row.single, entry })
  const edit = found && source.text === '' ? { ...found, text: startOf(file) + found.text } : found
  const line = edit && lineAfter(inputs.sources, definitions, { source, edit, row })
  if (edit === undefined || line === undefined) return { is: 'no-room', file }
  return { is: 'written', id, file, edit, line, blanks: blanksOf(entry), further: furtherKeys(schemas, row.schema) }
}

/** An id such as `police/officer/seizure/2026-06-30` gives the fields that it is made of. */
function identityOf({ identity }: KindRow, id: string): Readonly<Record<string, string>> {
  const [only, ...more] = identity
  if (only !== undefined && more.length === 0) return { [only]: id }
  const parts = id.split('/')
  return Object.fromEntries(identity.flatMap((key, i) => (parts[i] ? [[key, parts[i]]] : [])))
}

function idsOfKind(definitions: readonly Definition[], kind: string): readonly string[] {
  const ofKind = definitions.filter((entry) => entry.kind === kind)
  return ofKind.flatMap(({ data }) => {
    const { id } = (data ?? {}) as { readonly id?: unknown } // any value may be asked for a key
    return typeof id === 'string' ? [id] : []
  })
}

/** Where most entries of the kind stand; else the only file, or a file named after the section. */
function fileFor(
  { kind, section }: KindRow,
  definitions: readonly Definition[],
  sources: readonly SourceFile[],
): ProjectPath {
  const counts = new Map<ProjectPath, number>()
  for (const entry of definitions) if (entry.kind === kind) counts.set(entry.file, (counts.get(entry.file) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  const [only, ...more] = sources
  return most?.[0] ?? (only && more.length === 0 ? only.path : `${section}.yaml`)
}

interface Change {
  readonly source: SourceFile
  readonly edit: SpanEdit
  readonly row: KindRow
}

/** The line of the new entry; undefined where the file would not hold it, or would hold anything else otherwise. */
function lineAfter(
  sources: readonly SourceFile[],
  definitions: readonly Definition[],
  { source, edit, row }: Change,
): number | undefined {
  const after = { path: source.path, text: applyEdits(source.text, [edit]) }
  const others = sources.filter(({ path }) => path !== source.path)
  const { value, findings } = loadProject([...others, after])
  if (findings.some(({ severity }) => severity === 'error')) return undefined
  const known = new Set(definitions.map(printed))
  const [added, ...more] = value.filter((entry) => !known.has(printed(entry)))
  const isWhole = value.length === definitions.length + 1 && more.length === 0
  return isWhole && added?.kind === row.kind ? lineOf([after], added) : undefined
}

function printed({ kind, data, file, path }: Definition): string {
  return JSON.stringify([kind, file, path, data])
}

function lineOf(sources: readonly SourceFile[], { file, path }: Definition): number {
  const { start } = createLocator(sources)({ file, path, part: 'key' })
  const text = sources.find((source) => source.path === file)?.text ?? ''
  return indexLines(text).position(start).line
}

import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Entity, Id } from '../model/definition.ts'
import { documentTemplates } from '../model/document-templates.ts'
import type { Project } from '../model/project.ts'
import type { Reader, ReaderKind } from '../model/reader.ts'
import { outputOf } from '../render/output-of.ts'
import { documentViews } from '../render/views/documents.ts'
import type { Path } from '../source/span.ts'
import { isReservedName } from '../std/file-names.ts'
import type { BuildRequest } from './build-request.ts'
import { builtinDocument, defaultDocuments } from './default-documents.ts'

/** A file to make in each of its languages: a document, and who it is for. */
export interface WantedDocument {
  readonly document: Entity<'document'>
  readonly reader: Reader | undefined
}

/** What of a request decides which files are made. */
export type Selection = Pick<BuildRequest, 'documents' | 'languages' | 'readers'>

/**
 * The files of a project: a document each, one a role or institution of those that are series. With readers asked for, their
 * files of the series and their extracts of all other documents.
 */
export function wantedDocuments(project: Project, request: Selection): readonly WantedDocument[] {
  return askedDocuments(project, request).flatMap((document) =>
    readersOf(document, project, request.readers).map((reader) => ({ document, reader })),
  )
}

/** The documents of the project; a project that names none gets the framework and the strategy. Templates can be asked for by name. */
function askedDocuments({ entities }: Project, { documents }: Selection): readonly Entity<'document'>[] {
  const named = [...entities.document.values()]
  const all = named.length > 0 ? named : defaultDocuments
  if (documents === undefined) return all
  const others = documentTemplates.filter((id) => documents.includes(id) && !all.some((document) => document.id === id))
  return [...all.filter(({ id }) => documents.includes(id)), ...others.map(builtinDocument)]
}

function readersOf(
  { data }: Entity<'document'>,
  project: Project,
  asked: readonly Reader[] | undefined,
): readonly (Reader | undefined)[] {
  const own = data.for === undefined ? undefined : readerOf(data.for)
  if (own !== undefined) return asked === undefined || asked.some((reader) => isSame(reader, own)) ? [own] : []
  const per = documentViews.get(data.template)?.per
  if (per === undefined) return asked ?? [undefined]
  return asked === undefined ? allOf(per, project) : asked.filter(({ kind }) => kind === per)
}

function readerOf({ role, institution }: { readonly role?: Id; readonly institution?: Id }): Reader {
  return role === undefined ? { kind: 'institution', id: institution ?? '' } : { kind: 'role', id: role }
}

function isSame(a: Reader, b: Reader): boolean {
  return a.kind === b.kind && a.id === b.id
}

function allOf(kind: ReaderKind, { entities }: Project): readonly Reader[] {
  return [...entities[kind].keys()].map((id) => ({ kind, id }))
}

/** Documents that would be written to the same file: the later ones. Code build/duplicate-output. */
export function duplicateOutputs(wanted: readonly WantedDocument[], languages: readonly string[]): readonly Finding[] {
  const first = new Map<string, Entity<'document'>>()
  const refused = new Set<Entity<'document'>>()
  return wanted.flatMap(({ document, reader }): readonly Finding[] => {
    const output = outputOf({ document, reader })
    const keys = languages
      .filter((language) => document.data.languages?.includes(language) ?? true)
      .map((language) => `${language}/${output}`)
    const other = keys.map((key) => first.get(key)).find((entry) => entry !== undefined)
    for (const key of keys) first.set(key, first.get(key) ?? document)
    if (other === undefined || refused.has(document)) return []
    refused.add(document)
    return [duplicate(document, other, output)]
  })
}

function duplicate(document: Entity<'document'>, other: Entity<'document'>, output: string): Finding {
  return {
    code: 'build/duplicate-output',
    severity: 'error',
    message: `Document "${document.id}" has the output "${output}" of document "${other.id}"`,
    at: placeOfOutput(document),
    related: [{ message: 'The other document', at: placeOfOutput(other) }],
    help: 'Give one of them another "output"',
  }
}

function placeOfOutput({ data, file, path }: Entity<'document'>): { readonly file: string; readonly path: Path } {
  return { file, path: data.output === undefined ? path : [...path, 'output'] }
}

/** Documents whose file could not be made everywhere. Code build/reserved-output. */
export function reservedOutputs(wanted: readonly WantedDocument[]): readonly Finding[] {
  return wanted
    .map(({ document, reader }) => ({ document, output: outputOf({ document, reader }) }))
    .filter(({ output }) => isReservedName(output))
    .map(({ document, output }) => ({
      code: 'build/reserved-output',
      severity: 'error',
      message: `Document "${document.id}" has the output "${output}", a name that file systems refuse`,
      at: placeOfOutput(document),
      help: 'Give it another "output"',
    }))
}

/** A series of roles that is asked for an institution, or the other way round. Code build/wrong-reader. */
export function wrongReader({ data, file, path }: Entity<'document'>): Finding | undefined {
  const per = documentViews.get(data.template)?.per
  if (per === undefined || data.for === undefined || readerOf(data.for).kind === per) return undefined
  return {
    code: 'build/wrong-reader',
    severity: 'error',
    message: `Template "${data.template}" of document "${data.id}" is about one ${per}, not about one ${readerOf(data.for).kind}`,
    at: { file, path: [...path, 'for'] },
    help: `Write for: { ${per}: ID }, or leave "for" out to get a document for each ${per}`,
  }
}

import type { Analysis } from '../../model/analysis.ts'
import type { Entity, Id } from '../../model/definition.ts'
import type { DataOf, Kind } from '../../model/kinds.ts'
import type { Project } from '../../model/project.ts'
import type { Figured, Reader, ReaderKind } from '../../model/reader.ts'
import type { RuleRecord } from '../../model/rule-record.ts'
import type { Path } from '../../source/span.ts'
import { codePointOrder } from '../../std/natural-order.ts'
import type { FigureRequest } from '../figure-request.ts'
import type { Language } from '../language/language.ts'
import { pick, pickLine, pickMarkdown, readMarkdown, type LocalText, type TextContext } from '../text.ts'

/** What views are built from. `project` and `analysis` hold what concerns the reader of the document. */
export interface ViewContext {
  readonly project: Project
  readonly analysis: Analysis
  /** The role or institution that the document is for; undefined: it is for everybody. */
  readonly reader: Reader | undefined
  /** The project before it was cut for the reader: names, numbers of the plan, and figures to compare with. */
  readonly whole: Figured
  /** The figures of the whole project under a scenario, or as it stands. */
  readonly analyze: (scenario: Id | undefined) => Analysis
  /** What the rules say of the whole project. */
  readonly record: RuleRecord
  readonly language: Language
  readonly texts: TextContext
  /** Values computed once for all sections. */
  readonly memo: Map<string, unknown>
  /** Id of the document in strategy.yaml. */
  readonly document: Id
  /** Titles of the sections that have no data; known to the sections that are built last. */
  readonly leftOut: readonly string[]
  /** Markdown of the sections before; known to the sections that are built last. */
  readonly written: string
}

/** Builds the view of one section; undefined when there is nothing to show. */
export type SectionBuilder<V> = (context: ViewContext) => V | undefined

/** The builders of all sections of a document template. */
export interface DocumentViews<V> {
  readonly sections: { readonly [S in keyof V]-?: SectionBuilder<NonNullable<V[S]>> }
  /** The figure of a name that templates ask for with the helper drawing; undefined when there is nothing to draw. */
  readonly figure?: (context: ViewContext, name: string) => FigureRequest | undefined
  /** The document is built once for each role or institution, and has a reader always. */
  readonly per?: ReaderKind
  /** `sheet`: no cover and no contents, the title stands at the head of the first page. */
  readonly form?: 'sheet'
  /** Sections that an extract for a reader can show; without this key all that have data. */
  readonly extracts?: { readonly [R in ReaderKind]: readonly (keyof V & string)[] }
  /** Sections that are built from the text of the others, in this order. */
  readonly last: readonly (keyof V & string)[]
}

/** The one entity of a kind that a project has once: the project itself, planning, the scale. */
export function single<K extends Kind>(context: ViewContext, kind: K): DataOf<K> | undefined {
  return [...context.project.entities[kind].values()][0]?.data
}

/** Entities as the project lists them: by file, then by place. The same in every language, so numbering may follow it. */
export function listed<K extends Kind>(context: ViewContext, kind: K): readonly Entity<K>[] {
  return once(context, `listed ${kind}`, () =>
    [...context.project.entities[kind].values()].toSorted(
      (a, b) => codePointOrder(a.file, b.file) || comparePaths(a.path, b.path),
    ),
  )
}

/** A value that is computed at its first use and kept for the document; the key names it among all. */
export function once<T>({ memo }: ViewContext, key: string, compute: () => T): T {
  if (!memo.has(key)) memo.set(key, compute())
  return memo.get(key) as T // stored under this key by this function only
}

/** The same document with all that the project holds. */
export function wholeOf(context: ViewContext): ViewContext {
  if (context.reader === undefined) return context
  return once(context, 'whole', () => ({
    ...context,
    ...context.whole,
    reader: undefined,
    memo: new Map<string, unknown>(),
  }))
}

/** An entity by its id, whether or not it concerns the reader: documents name what lies outside them. */
export function find<K extends Kind>(context: ViewContext, kind: K, id: Id | undefined): Entity<K> | undefined {
  return id === undefined ? undefined : context.whole.project.entities[kind].get(id)
}

/** A text of an entity on one line, in the language of the document. */
export function line(context: ViewContext, value: LocalText | undefined, entity: Entity, ...path: Path): string {
  return pickLine(value, context.texts, { file: entity.file, path: [...entity.path, ...path] })
}

/** A Markdown text of an entity, in the language of the document: for fields that the view schema marks as Markdown. */
export function markdown(context: ViewContext, value: LocalText | undefined, entity: Entity, ...path: Path): string {
  return pickMarkdown(value, context.texts, { file: entity.file, path: [...entity.path, ...path] })
}

/** Texts of an entity, one line each. */
export function lines(
  context: ViewContext,
  values: readonly LocalText[] | undefined,
  entity: Entity,
  ...path: Path
): readonly string[] {
  return (values ?? [])
    .map((value, index) => line(context, value, entity, ...path, index))
    .filter((text) => text !== '')
}

/** Running text of the project as Markdown; in another language it says so at its head. */
export function prose(context: ViewContext, key: string): string {
  const entity = listed(context, 'project')[0]
  const value = entity === undefined ? undefined : (entity.data as unknown as Readonly<Record<string, unknown>>)[key]
  if (entity === undefined || value === undefined) return ''
  const texts = (isFile(value) ? { [context.texts.languages[0] ?? '']: value } : value) as LocalText // the schema says so
  const place = { file: entity.file, path: [...entity.path, key] }
  const picked = pick(texts, context.texts, place)
  readMarkdown(picked, isFile(value) ? '' : texts, context.texts, place)
  const isForeign = picked.text !== '' && picked.language !== context.language.tag
  return isForeign ? foreignProse(context, picked.text, picked.language) : picked.text
}

function foreignProse({ language }: ViewContext, text: string, tag: string): string {
  const name = language.phrases.has(`languages.in.${tag}`) ? language.phrases.text(`languages.in.${tag}`) : tag
  return `*${language.phrases.text('text.foreign', { language: name })}*\n\n<!-- lang ${tag} -->\n\n${text.trim()}\n\n<!-- /lang -->`
}

function isFile(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'file' in value
}

function comparePaths(a: Path, b: Path): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]]
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : codePointOrder(String(x), String(y))
    if (order !== 0) return order
  }
  return a.length - b.length
}

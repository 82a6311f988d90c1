import { append } from '../std/append.ts'
import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Entity, Id } from '../model/definition.ts'
import type { Figure } from '../model/figure.ts'
import type { FrontMatter } from '../model/front-matter.ts'
import type { LocaleData } from '../model/locale.ts'
import type { Figured, Reader } from '../model/reader.ts'
import { noRecord, type RuleRecord } from '../model/rule-record.ts'
import type { ProjectPath } from '../source/span.ts'
import { checkLinks } from './check-links.ts'
import { createState, noLimits, type DocumentState, type DrawnFigures, type RenderLimits } from './document-state.ts'
import type { DrawFigure } from './figure-request.ts'
import { documentTitle, frontMatter, readerName } from './front-matter.ts'
import { createLanguage } from './language/language.ts'
import { numberDocument } from './number-document.ts'
import { numberParagraphs } from './number-paragraphs.ts'
import { renderHead } from './render-head.ts'
import { escapeText } from './markdown/escape-text.ts'
import { anchor } from './markdown/markdown.ts'
import { mermaidGraph } from './markdown/mermaid.ts'
import { outputOf } from './output-of.ts'
import { planDocument, sectionTitle } from './plan-document.ts'
import { renderSections } from './render-sections.ts'
import { numberSections, type NumberedSection, type PlannedSection, type Profile } from './section-plan.ts'
import type { TemplateSet } from './templates/template-set.ts'
import { documentViews, type AnyDocumentViews } from './views/documents.ts'
import type { MarkdownSource } from './text.ts'
import type { ViewContext } from './views/view-context.ts'

/** What one document in one language is made from. */
export interface RenderRequest extends Figured {
  /** The role or institution that the document is for; `project` and `analysis` are then cut for it out of `whole`. */
  readonly reader?: Reader | undefined
  readonly whole?: Figured
  /** The figures of the whole project under a scenario, for documents that compare several. */
  readonly analyze?: ((scenario: Id | undefined) => Analysis) | undefined
  /** What the rules say of the whole project. */
  readonly record?: RuleRecord
  readonly document: Entity<'document'>
  readonly locale: LocaleData
  readonly profile: Profile
  readonly templates: TemplateSet
  /** Markdown files of the project. */
  readonly prose: ReadonlyMap<ProjectPath, string>
  /** Draws the figures that views ask for; without it documents have none. */
  readonly draw?: DrawFigure
  /** What rendering may cost; without it there is no limit, as for built-in templates. */
  readonly limits?: RenderLimits
}

/** A document as text: its front matter as data, and its Markdown with and without the title block. */
export interface RenderedDocument {
  readonly id: string
  readonly language: string
  readonly title: string
  /** The title without the name of the reader, and that name; "" where the document is for everybody. */
  readonly name: string
  readonly reader: string
  readonly front: FrontMatter
  /** Path below the language folder, without ending. */
  readonly output: ProjectPath
  /** The whole file, title block and contents first. */
  readonly markdown: string
  /** The sections and notes alone, captions in directives: what layout sets behind the cover. */
  readonly body: string
  /** How many numbered paragraphs each section has, by its id; empty where paragraphs have no numbers. */
  readonly paragraphs: ReadonlyMap<Id, number>
  /** Figures that the Markdown shows, by their path in it. */
  readonly figures: ReadonlyMap<ProjectPath, Figure>
}

/**
 * Renders one document in one language.
 *
 * Reports `render/missing-translation`, `render/missing-file`, `render/unknown-section`, `render/duplicate-section`,
 * `render/unknown-partial`, `render/empty-section`,
 * `render/unsafe-link`, `render/unknown-anchor`, `render/limit` and
 * `render/template-failed`. Templates have been checked before (`compileTemplates`).
 */
export function renderDocument(request: RenderRequest): Outcome<RenderedDocument> {
  const findings: Finding[] = []
  const sources: MarkdownSource[] = []
  const context = createContext(request, findings, sources)
  const state = createState({
    language: context.language,
    limits: request.limits ?? noLimits,
    draw: (name) => drawFigures(name, request, context),
    figurePath: (name) => figurePath(request, name),
    sections: new Set(),
  })
  const { sections, written, paragraphs } = writeSections(request, context, state)
  const front = frontMatter(context, request, { statuses: state.statuses, sections })
  const numbering = { sections, language: context.language }
  const file = numberDocument(written, { ...numbering, reader: 'file' })
  append(findings, checkLinks(sources, file, context))
  const value: RenderedDocument = {
    id: request.document.data.id,
    language: context.language.tag,
    title: front.title,
    ...namesOf(context, request),
    front,
    output: outputOf(request),
    markdown: `${renderHead(front, sections, request.templates, state)}\n\n${file}`,
    body: numberDocument(written, { ...numbering, reader: 'layout' }),
    paragraphs,
    figures: state.drawn,
  }
  return { value, findings: withoutRepetitions(findings) }
}

function namesOf(context: ViewContext, { document, reader }: RenderRequest): Pick<RenderedDocument, 'name' | 'reader'> {
  return { name: documentTitle(context, document), reader: reader === undefined ? '' : readerName(context, reader) }
}

function drawFigures(name: string, request: RenderRequest, context: ViewContext): DrawnFigures {
  const wanted = documentViews.get(request.document.data.template)?.figure?.(context, name)
  if (wanted === undefined || request.draw === undefined) return { figures: [], statuses: [], graph: '' }
  return { figures: request.draw(wanted.drawing), statuses: wanted.statuses, graph: mermaidGraph(wanted.drawing) }
}

/** `figures/<document>-<name>.svg` below the language folder, seen from the folder of the document. */
function figurePath(request: RenderRequest, name: string): ProjectPath {
  const output = outputOf(request)
  const up = '../'.repeat(output.split('/').length - 1)
  const own = request.reader === undefined ? request.document.data.id : output.replaceAll('/', '-')
  return `${up}figures/${own}-${name}.svg`
}

interface Written {
  readonly sections: readonly NumberedSection[]
  readonly written: string
  readonly paragraphs: RenderedDocument['paragraphs']
}

/** Sections with data under their numbered headings. */
function writeSections(request: RenderRequest, context: ViewContext, state: DocumentState): Written {
  const { template } = request.document.data
  const views = documentViews.get(template)
  if (views === undefined) return { sections: [], written: '', paragraphs: new Map() }
  const plan = planDocument(request.document, request.profile, context).filter(isShown(views, request.reader))
  const title = (section: PlannedSection): string => sectionTitle(section, template, context)
  const texts = renderSections({ template, plan, views, context, state, templates: request.templates, title })
  const sections = numberSections(
    plan.filter((section) => texts.has(section.id)),
    title,
    context.language,
  )
  if (sections.length === 0 && request.reader === undefined)
    return { sections, written: emptyText(plan, title, context), paragraphs: new Map() }
  const { numbered, paragraphs } = withParagraphs(sections, texts, request)
  const written = sections.map(
    (section) =>
      `${anchor(`section-${section.id}`)}\n\n## ${escapeText(section.heading)}\n\n${numbered.get(section.id) ?? ''}`,
  )
  return { sections, written: written.join('\n\n'), paragraphs }
}

/** An extract has no numbers of paragraphs: they would not be those of the whole document. */
function withParagraphs(
  sections: readonly NumberedSection[],
  texts: ReadonlyMap<Id, string>,
  { document, reader }: RenderRequest,
): { readonly numbered: ReadonlyMap<Id, string>; readonly paragraphs: ReadonlyMap<Id, number> } {
  if (document.data.paragraphs !== 'numbered' || reader !== undefined) return { numbered: texts, paragraphs: new Map() }
  const ids = sections.filter(({ part }) => part === 'body').map(({ id }) => id)
  const result = numberParagraphs(ids.map((id) => texts.get(id) ?? ''))
  const numbered = ids.map((id, index) => [id, result.texts[index] ?? ''] as const)
  return {
    numbered: new Map([...texts, ...numbered]),
    paragraphs: new Map(ids.map((id, index) => [id, result.counts[index] ?? 0])),
  }
}

/** What a document says that has no section with data: what it is going to hold. */
function emptyText(
  plan: readonly PlannedSection[],
  title: (section: PlannedSection) => string,
  { language }: ViewContext,
): string {
  const items = plan.map((section) => `- ${escapeText(title(section))}`)
  return [escapeText(language.phrases.text('document.empty')), items.join('\n')].join('\n\n')
}

/** An extract leaves out what cannot be told for one reader; sections of the project's own are always told. */
function isShown(views: AnyDocumentViews, reader: Reader | undefined): (section: PlannedSection) => boolean {
  const shown = reader === undefined || views.per !== undefined ? undefined : views.extracts?.[reader.kind]
  return ({ id }) => shown === undefined || !(id in views.sections) || shown.includes(id)
}

function createContext(request: RenderRequest, findings: Finding[], sources: MarkdownSource[]): ViewContext {
  const language = createLanguage(request.locale)
  const project = [...request.project.entities.project.values()][0]?.data
  return {
    project: request.project,
    analysis: request.analysis,
    reader: request.reader,
    whole: request.whole ?? request,
    analyze: request.analyze ?? (() => (request.whole ?? request).analysis),
    record: request.record ?? noRecord,
    language,
    texts: {
      language,
      languages: project?.languages ?? [language.tag],
      missing: project?.missing_translation ?? (project?.status === 'approved' ? 'error' : 'fallback'),
      prose: request.prose,
      report: (finding) => findings.push(finding),
      read: (source) => sources.push(source),
    },
    document: request.document.id,
    memo: new Map(),
    leftOut: [],
    written: '',
  }
}

function withoutRepetitions(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}

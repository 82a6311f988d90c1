import type { Finding } from '../diagnostics/diagnostic.ts'
import { didYouMean } from '../std/did-you-mean.ts'
import { LimitExceeded, type DocumentState } from './document-state.ts'
import { createHelpers } from './helpers/create-helpers.ts'
import { cleanMarkdown, mark, settleSignposts } from './markdown/marks.ts'
import { projectMarkdown } from './markdown/project-markdown.ts'
import type { PlannedSection } from './section-plan.ts'
import type { TemplateSet } from './templates/template-set.ts'
import type { AnyDocumentViews } from './views/documents.ts'
import type { ViewContext } from './views/view-context.ts'

/** What sections are rendered with. */
export interface SectionRenderer {
  readonly template: string
  readonly plan: readonly PlannedSection[]
  readonly views: AnyDocumentViews
  readonly context: ViewContext
  readonly state: DocumentState
  readonly templates: TemplateSet
  readonly title: (section: PlannedSection) => string
}

/**
 * The Markdown of every planned section that has data, by its id, with marks for what is numbered at the end.
 *
 * The sections that the views name `last` are built when the others stand, since they speak of them.
 */
export function renderSections(renderer: SectionRenderer): ReadonlyMap<string, string> {
  const { plan, views } = renderer
  const texts = new Map<string, string>()
  const late = views.last.flatMap((id) => plan.filter((section) => section.id === id))
  const early = plan.filter((section) => !late.includes(section))
  const built = early.map((section) => ({ section, view: buildView(section, renderer.context, views) }))
  renderer.state.sections = new Set([
    ...built.filter(({ view }) => view !== undefined).map(({ section }) => section.id),
    ...late.map(({ id }) => id),
  ])
  for (const { section, view } of built) renderOne(section, view, renderer, texts)
  for (const section of late) {
    const leftOut = early.filter((other) => !texts.has(other.id)).map(renderer.title)
    const written = cleanMarkdown(settleSignposts([...texts.values()].join('\n\n'), () => true))
    renderOne(section, buildView(section, { ...renderer.context, leftOut, written }, views), renderer, texts)
  }
  return new Map([...texts].map(([id, text]) => [id, settleSignposts(text, (section) => texts.has(section))]))
}

/** The view of a section; running text of the project and its own partials need none. */
function buildView(section: PlannedSection, context: ViewContext, views: AnyDocumentViews): object | undefined {
  const isOwn = section.markdown !== undefined || section.partial !== undefined
  return views.sections[section.id]?.(context) ?? (isOwn ? {} : undefined)
}

function renderOne(
  section: PlannedSection,
  view: object | undefined,
  renderer: SectionRenderer,
  texts: Map<string, string>,
): void {
  const { state } = renderer
  if (view === undefined || state.isStopped) return
  state.sectionNumber = section.part === 'front' ? '' : mark('number', section.id)
  state.headings = []
  state.depth = 2
  const text =
    section.markdown === undefined ? fromTemplate(section, view, renderer) : projectMarkdown(section.markdown, state)
  if (text.trim() !== '') texts.set(section.id, text.trim())
  else if (section.partial !== undefined) reportPartial(section.partial, section, renderer)
}

function fromTemplate(section: PlannedSection, view: object, renderer: SectionRenderer): string {
  const own = `documents/${renderer.template}/${section.id}.hbs`
  const path = section.partial === undefined ? own : `partials/${section.partial}.hbs`
  try {
    const text = renderer.templates.render(path, view, createHelpers(renderer.state))
    const { output } = renderer.state.limits
    if (text.length > output) throw new LimitExceeded(`more than ${output} signs`)
    return text
  } catch (error) {
    renderer.context.texts.report(failure(path, error))
    renderer.state.isStopped = error instanceof LimitExceeded
    return ''
  }
}

/** Says why a section of the project's own that is made by a partial prints nothing. */
function reportPartial(partial: string, { id, at }: PlannedSection, { context, templates }: SectionRenderer): void {
  const near = didYouMean(partial, templates.partials)
  const place = at === undefined ? {} : { at }
  if (templates.partials.includes(partial)) {
    context.texts.report({
      code: 'render/empty-section',
      severity: 'warning',
      message: `Section "${id}" of document "${context.document}" prints nothing`,
      ...place,
      help: 'Write words into its partial, or give the section the id of the one whose fields the partial prints',
    })
    return
  }
  context.texts.report({
    code: 'render/unknown-partial',
    severity: 'error',
    message: `Unknown partial "${partial}" of section "${id}" in document "${context.document}"`,
    ...(at === undefined ? {} : { at: { ...at, path: [...at.path, 'partial'] } }),
    help: near === undefined ? `Write it to templates/partials/${partial}.hbs` : `Did you mean "${near}"?`,
  })
}

/** Templates have been checked; what still fails is a limit, or a partial of the project that expects another view. */
function failure(path: string, error: unknown): Finding {
  const at = { file: `templates/${path}`, start: 0, end: 1 }
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  if (error instanceof LimitExceeded) {
    return {
      code: 'render/limit',
      severity: 'error',
      message: `Document is too large: ${reason}`,
      at,
      help: 'Shorten the loops of the template, or split the document',
    }
  }
  return { code: 'render/template-failed', severity: 'error', message: `Template cannot be rendered: ${reason}`, at }
}

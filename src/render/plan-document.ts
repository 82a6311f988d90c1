import type { Entity } from '../model/definition.ts'
import { didYouMean } from '../std/did-you-mean.ts'
import { planSections, type PlannedSection, type Profile, type SectionRequest } from './section-plan.ts'
import { pick, pickLine, readMarkdown, type LocalText, type TextPlace } from './text.ts'
import { documentViews } from './views/documents.ts'
import type { ViewContext } from './views/view-context.ts'

/**
 * The sections of a document: those of the profile, or those that strategy.yaml asks for.
 *
 * Reports `render/unknown-section` for an id that neither the template nor the entry itself knows, and
 * `render/duplicate-section`; the second is left out.
 */
export function planDocument(
  document: Entity<'document'>,
  profile: Profile,
  context: ViewContext,
): readonly PlannedSection[] {
  const list = profile.documents[document.data.template] ?? { body: [] }
  const plan = planSections(list, sectionRequests(document, context), document.data.drop ?? [])
  const known = Object.keys(documentViews.get(document.data.template)?.sections ?? {})
  const report = (id: string, at: TextPlace): void => reportUnknown(id, known, { at, document, context })
  for (const { id, markdown, partial, at } of plan) {
    if (markdown === undefined && partial === undefined && at !== undefined) report(id, at)
  }
  document.data.drop?.forEach((id, index) => report(id, placeIn(document, 'drop', index)))
  reportDuplicates(document, context)
  return plan.filter(({ id }, index) => plan.findIndex((other) => other.id === id) === index)
}

function reportDuplicates(document: Entity<'document'>, context: ViewContext): void {
  const seen = new Map<string, number>()
  document.data.sections?.forEach((section, index) => {
    const id = typeof section === 'string' ? section : section.id
    const at = (place: number): TextPlace => placeIn(document, 'sections', place)
    const first = seen.get(id)
    if (first === undefined) return seen.set(id, index)
    return context.texts.report({
      code: 'render/duplicate-section',
      severity: 'error',
      message: `Section "${id}" stands twice in document "${document.id}"`,
      at: at(index),
      related: [{ message: 'First asked for here', at: at(first) }],
      help: 'Delete one of them',
    })
  })
}

function placeIn({ file, path }: Entity<'document'>, key: 'sections' | 'drop', index: number): TextPlace {
  return { file, path: [...path, key, index] }
}

interface Asked {
  readonly at: TextPlace
  readonly document: Entity<'document'>
  readonly context: ViewContext
}

function reportUnknown(id: string, known: readonly string[], { at, document, context }: Asked): void {
  if (known.includes(id)) return
  const near = didYouMean(id, known)
  context.texts.report({
    code: 'render/unknown-section',
    severity: 'error',
    message: `Unknown section "${id}" in document "${document.id}"`,
    at,
    help:
      near === undefined
        ? `Use one of: ${known.join(', ')}; or give it "from" or "partial"`
        : `Did you mean "${near}"?`,
  })
}

/** The title of a section: its own, else that of the template in the language. */
export function sectionTitle(section: PlannedSection, template: string, { language }: ViewContext): string {
  const key = `${template}.section.${section.id}`
  return section.title || (language.phrases.has(key) ? language.phrases.text(key) : section.id)
}

function sectionRequests(document: Entity<'document'>, context: ViewContext): readonly SectionRequest[] | undefined {
  return document.data.sections?.map((section, index) => {
    const place = placeIn(document, 'sections', index)
    if (typeof section === 'string') return { id: section, at: place }
    return {
      id: section.id,
      at: place,
      ...(section.title === undefined ? {} : { title: pickLine(section.title, context.texts, place) }),
      ...(section.from === undefined ? {} : { markdown: fileMarkdown(section.from, context, place) }),
      ...(section.partial === undefined ? {} : { partial: section.partial }),
    }
  })
}

function fileMarkdown(
  from: string | Readonly<Record<string, string>>,
  { texts }: ViewContext,
  place: TextPlace,
): string {
  const files = typeof from === 'string' ? { [texts.languages[0] ?? '']: from } : from
  const value: LocalText = Object.fromEntries(Object.entries(files).map(([tag, file]) => [tag, { file }]))
  const picked = pick(value, texts, place)
  readMarkdown(picked, value, texts, place)
  return picked.text
}

import type { Entity } from '../model/definition.ts'
import type { Approval, FrontMatter } from '../model/front-matter.ts'
import type { Reader } from '../model/reader.ts'
import type { Addressed } from './output-of.ts'
import type { Profile } from './section-plan.ts'
import { mention, titleOf } from './views/mention.ts'
import { find, line, listed, type ViewContext } from './views/view-context.ts'
import { documentViews } from './views/documents.ts'
import { languageTitle } from './views/language-title.ts'

/** The document, who it is for, and the profile that shapes its cover. */
export interface FrontRequest extends Addressed {
  readonly profile: Profile
}

/** What has been written: the statuses of the figures that the document prints, and its sections. */
interface Printed {
  readonly statuses: ReadonlySet<string>
  readonly sections: readonly { readonly id: string }[]
}

/** What belongs to a document as a whole: cover, running lines, watermark. */
export function frontMatter(
  context: ViewContext,
  { document, reader, profile }: FrontRequest,
  { statuses, sections }: Printed,
): FrontMatter {
  const { phrases, date, list } = context.language
  const project = listed(context, 'project')[0]
  const data = project?.data
  const isFictional = statuses.has('fictional')
  const built = context.texts.languages.filter((tag) => document.data.languages?.includes(tag) ?? true)
  const base = context.texts.languages[0] ?? ''
  const views = documentViews.get(document.data.template)
  const form = views?.form ?? 'cover'
  const extract = views?.per === undefined ? extractNotice(context, reader) : []
  const notice = sections.some(({ id }) => id === 'gaps') ? 'fictional-notice' : 'fictional-notice-without-annex'
  const scenario = scenarioNotice(context)
  return {
    form,
    ...titles(context, document, reader),
    issuers: issuers(context),
    number: numberLine(context, data?.document?.number),
    copy: data?.document?.copy === undefined ? '' : phrases.text('front.copy', { number: String(data.document.copy) }),
    date: data?.document?.date === undefined ? '' : date(data.document.date),
    place: project === undefined ? '' : line(context, data?.document?.place, project, 'document', 'place'),
    version: data?.version === undefined ? '' : phrases.text('front.version', { version: data.version }),
    status: data?.status === undefined ? '' : phrases.text(`front.status.${data.status}`),
    classification: project === undefined ? '' : line(context, data?.classification, project, 'classification'),
    languages:
      built.length < 2
        ? ''
        : phrases.text('front.languages', {
            languages: list(built.map((tag) => languageTitle(context, tag))),
          }),
    original:
      base === context.language.tag ? '' : phrases.text('front.original', { language: languageTitle(context, base) }),
    approvals: profile.approvals === 'block' && form === 'cover' && reader === undefined ? approvals(context) : [],
    watermark: data?.status === 'draft' || data?.status === 'consultation' ? phrases.text('front.watermark') : '',
    notices: [...extract, ...(isFictional && form === 'cover' ? [phrases.text(`front.${notice}`)] : []), ...scenario],
    footer: [...(isFictional ? [phrases.text('front.fictional-footer')] : []), ...scenario].join(' \u00b7 '),
  }
}

/** Figures of a scenario are never taken for those of the plan: its name stands on the cover and on every page. */
function scenarioNotice(context: ViewContext): readonly string[] {
  const scenario = find(context, 'scenario', context.analysis.scenario)
  if (scenario === undefined) return []
  return [context.language.phrases.text('front.scenario', { scenario: titleOf(context, scenario) })]
}

/** The number of the document; the sign before it is not set twice. */
function numberLine({ language }: ViewContext, number: string | undefined): string {
  if (number === undefined) return ''
  return /^(?:№|no\b|n[°º]|#)/i.test(number) ? number : language.phrases.text('front.number', { number })
}

/** The title of the document; below it the title of the project where the document has its own. */
function titles(
  context: ViewContext,
  document: Entity<'document'>,
  reader: Reader | undefined,
): Pick<FrontMatter, 'title' | 'subtitle'> {
  const { phrases } = context.language
  const project = listed(context, 'project')[0]
  const ofProject = project === undefined ? '' : line(context, project.data.title, project, 'title')
  const title = documentTitle(context, document)
  const subtitle = title === ofProject ? '' : ofProject
  if (reader === undefined) return { title, subtitle }
  const isSeries = documentViews.get(document.data.template)?.per !== undefined
  const key = isSeries ? 'front.title-of' : 'front.title-extract'
  return { title: phrases.text(key, { title, name: readerName(context, reader) }), subtitle }
}

/** The document's own title, else that of its template, else that of the project. */
export function documentTitle(context: ViewContext, document: Entity<'document'>): string {
  const key = `${document.data.template}.title`
  const ofTemplate = context.language.phrases.has(key) ? context.language.phrases.text(key) : ''
  const project = listed(context, 'project')[0]
  const ofProject = project === undefined ? '' : line(context, project.data.title, project, 'title')
  return line(context, document.data.title, document, 'title') || ofTemplate || ofProject
}

/** What a role or institution is called. */
export function readerName(context: ViewContext, { kind, id }: Reader): string {
  return mention(context, kind, id).label
}

/** An extract is never taken for the whole document. */
function extractNotice(context: ViewContext, reader: Reader | undefined): readonly string[] {
  if (reader === undefined) return []
  const name = readerName(context, reader)
  return [context.language.phrases.text(`front.extract.${reader.kind}`, { name })]
}

/** The owner, else the bodies that approve. */
function issuers(context: ViewContext): readonly string[] {
  const data = listed(context, 'project')[0]?.data
  const ids = data?.owner === undefined ? (data?.approvals ?? []).map((approval) => approval.body) : [data.owner]
  return [...new Set(ids)].flatMap((id) => {
    const body = find(context, 'institution', id)
    return body === undefined ? [] : [titleOf(context, body)]
  })
}

function approvals(context: ViewContext): readonly Approval[] {
  const project = listed(context, 'project')[0]
  if (project === undefined) return []
  return (project.data.approvals ?? []).map((approval, index) => ({
    marking: context.language.phrases.text('front.approved'),
    position: line(context, approval.position, project, 'approvals', index, 'position'),
    act: line(context, approval.act, project, 'approvals', index, 'act'),
    date: approval.date === undefined ? '' : context.language.date(approval.date),
  }))
}

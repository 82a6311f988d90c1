import type { Entity, Id } from '../../model/definition.ts'
import type { Kind } from '../../model/kinds.ts'
import { escapeText } from '../markdown/escape-text.ts'
import { link } from '../markdown/markdown.ts'
import { pick, pickLine, type LocalText } from '../text.ts'
import { articleRuns } from './article-runs.ts'
import type { Mention } from './generated/definitions.ts'
import { groupBy } from '../../std/group-by.ts'
import { find, listed, line, type ViewContext } from './view-context.ts'

/** Kinds whose entities have a title. */
export type TitledKind = Exclude<
  Kind,
  'project' | 'planning' | 'scale' | 'term' | 'assessment' | 'document' | 'funding' | 'rate' | 'pathway'
>

/** The anchor of the place of an entity in a document; the same in every language. */
export function anchorOf(kind: Kind, id: Id): string {
  return `${kind}-${id}`
}

/**
 * The name of an entity where it is mentioned, with the anchor of its place.
 *
 * The link is dropped later where the document has no such place. The name of an institution whose translation is a
 * draft carries a note that says so. An id that is not in the project stands for itself.
 */
export function mention(context: ViewContext, kind: TitledKind, id: Id): Mention {
  const entity = find(context, kind, id)
  if (entity === undefined) return { label: id, short: '', target: '', notes: [] }
  return {
    label: titleOf(context, entity),
    short: shortName(context, entity),
    target: anchorOf(kind, id),
    notes: kind === 'institution' && isDraft(context, entity) ? [unofficialNote(context)] : [],
  }
}

/** Mentions of several entities, in the order given. */
export function mentions(context: ViewContext, kind: TitledKind, ids: readonly Id[] | undefined): readonly Mention[] {
  return (ids ?? []).map((id) => mention(context, kind, id))
}

/** Mentions in the alphabetical order of the language. */
export function sortedMentions(context: ViewContext, kind: TitledKind, ids: Iterable<Id>): readonly Mention[] {
  return mentions(context, kind, [...new Set(ids)]).toSorted((a, b) => context.language.collate(a.label, b.label))
}

/** The title of an entity in the language of the document. */
export function titleOf(context: ViewContext, entity: Entity<TitledKind>): string {
  return line(context, entity.data.title as LocalText, entity, 'title')
}

/** The number of a provision ("ets-185/16"), linked to its place in the annex of legal acts. */
export function provisionMention(context: ViewContext, reference: string): Mention {
  const [act = '', no] = reference.split('/')
  const entity = find(context, 'legal-instrument', act)
  const base = mention(context, 'legal-instrument', act)
  const isListed = entity?.data.provisions?.some((provision) => provision.no === no) === true
  return no === undefined
    ? base
    : { ...base, label: no, short: '', target: isListed ? provisionAnchor(act, no) : base.target }
}

/** The anchor of a provision: "12 bis" and "12-bis" have their own. */
export function provisionAnchor(act: Id, no: string): string {
  const place = no.replace(/[^A-Za-z0-9.-]/g, (sign) => (sign === ' ' ? '_' : `_${sign.charCodeAt(0).toString(16)}`))
  return `provision-${act}-${place}`
}

/** A provision as it is called: an article where it begins with a number, else as it is written ("§ 5(1)"). */
export function provisionLabel({ language }: ViewContext, no: string): string {
  return isArticle(no) ? language.phrases.text('legal.article', { no }) : no
}

function isArticle(no: string): boolean {
  return /^\d/.test(no)
}

/**
 * Provisions by act, acts in the order of their first mention; an act named as a whole has no provisions. Those that do not
 * begin with a number are no articles and stand apart.
 */
export function legalGroups(
  context: ViewContext,
  references: readonly string[],
): readonly { readonly act: Mention; readonly provisions: readonly Mention[]; readonly others: readonly Mention[] }[] {
  const byAct = groupBy([...new Set(references)], (reference) => reference.split('/')[0] ?? '')
  const known = listed(context, 'legal-instrument').map(({ id }) => id)
  const unknown = [...byAct.keys()].filter((id) => !known.includes(id))
  return [...known.filter((id) => byAct.has(id)), ...unknown].map((act) => {
    const group = byAct.get(act) ?? []
    const { label, short, ...rest } = mention(context, 'legal-instrument', act)
    const provisions = group
      .filter((reference) => reference.includes('/'))
      .map((reference) => provisionMention(context, reference))
    return {
      act: { ...rest, label: short === '' ? label : short, short: '' },
      provisions: articleRuns(provisions.filter((provision) => isArticle(provision.label))),
      others: provisions.filter((provision) => !isArticle(provision.label)),
    }
  })
}

/** A source as the text of a footnote. */
export function sourceNote(context: ViewContext, id: Id): string {
  const entity = find(context, 'source', id)
  if (entity === undefined) return escapeText(id)
  const { url } = entity.data
  const { title, publisher, date } = sourceName(context, entity)
  const parts = [escapeText(publisher), url === undefined ? escapeText(title) : link(title, url), escapeText(date)]
  return parts.filter((part) => part !== '').join(', ')
}

export interface SourceName {
  readonly title: string
  /** Empty where the title names it already. */
  readonly publisher: string
  /** Empty where the title names it already, and where none is stated. */
  readonly date: string
  readonly licence: string
}

/** What names a source: no translation is asked of it, but a foreign title says so. */
export function sourceName(context: ViewContext, { data }: Entity<'source'>): SourceName {
  const silent = { ...context.texts, report: () => {} }
  const asPublished = { ...silent, missing: 'off' as const }
  const title = pickLine(data.title, silent)
  const publisher = pickLine(data.publisher, asPublished)
  const date = data.date === undefined ? '' : context.language.date(data.date)
  return {
    title,
    publisher: beginsWith(title, publisher) ? '' : publisher,
    date: title.includes(date) ? '' : date,
    licence: pickLine(data.licence, asPublished),
  }
}

/** The name stands at the beginning of the text, as whole words. */
function beginsWith(text: string, name: string): boolean {
  return text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length))
}

/** Notes for the sources of an entity or a figure. */
export function sourceNotes(context: ViewContext, ids: readonly Id[] | undefined): readonly string[] {
  return (ids ?? []).map((id) => sourceNote(context, id))
}

function shortName(context: ViewContext, entity: Entity<TitledKind>): string {
  const value = 'abbreviation' in entity.data ? (entity.data.abbreviation as LocalText | undefined) : undefined
  return value === undefined ? '' : pick(value, context.texts).text
}

function isDraft(context: ViewContext, entity: Entity<TitledKind>): boolean {
  return pick(entity.data.title as LocalText, { ...context.texts, missing: 'off' }).state === 'draft'
}

function unofficialNote({ language }: ViewContext): string {
  return escapeText(language.phrases.text('note.unofficial'))
}

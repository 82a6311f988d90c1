import type { Entity, Id } from '../../model/definition.ts'
import type { Kind } from '../../model/kinds.ts'
import { escapeText } from '../markdown/escape-text.ts'
import { link } from '../markdown/markdown.ts'
import { pick, type LocalText } from '../text.ts'
import type { Mention } from './generated/definitions.ts'
import { find, line, type ViewContext } from './view-context.ts'

/** Kinds whose entities have a title. */
export type TitledKind = Exclude<Kind, 'project' | 'planning' | 'scale' | 'term' | 'assessment' | 'document' | 'funding' | 'rate' | 'pathway'>

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

/** A provision ("ets-185/16") or a whole act, linked to its place in the annex of legal acts. */
export function provisionMention(context: ViewContext, reference: string): Mention {
  const [act = '', no] = reference.split('/')
  const entity = find(context, 'legal-instrument', act)
  const base = mention(context, 'legal-instrument', act)
  const name = base.short === '' ? base.label : base.short
  const isLocal = no !== undefined && entity?.data.provisions?.some((provision) => provision.no === no) === true
  if (no === undefined) return { ...base, label: name }
  const label = context.language.phrases.text('legal.provision', { act: name, no })
  return { ...base, label, short: '', target: isLocal ? `provision-${act}-${no}` : base.target }
}

/** A source as the text of a footnote. */
export function sourceNote(context: ViewContext, id: Id): string {
  const entity = find(context, 'source', id)
  if (entity === undefined) return escapeText(id)
  const { publisher, date, url } = entity.data
  const title = titleOf(context, entity)
  const parts = [
    publisher === undefined ? '' : escapeText(line(context, publisher, entity, 'publisher')),
    url === undefined ? escapeText(title) : link(title, url),
    date === undefined ? '' : escapeText(context.language.date(date)),
  ]
  return parts.filter((part) => part !== '').join(', ')
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

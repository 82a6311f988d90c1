import type { Id } from '../../../model/definition.ts'
import type { Mention } from '../generated/definitions.ts'
import { mention, sortedMentions, type TitledKind } from '../mention.ts'
import type { ViewContext } from '../view-context.ts'

/** The name of an entity without its notes: the strategy says once, in the profiles, which names are unofficial. */
export function nameOf(context: ViewContext, kind: TitledKind, id: Id): Mention {
  return { ...mention(context, kind, id), notes: [] }
}

/** Names of several entities, in the order given. */
export function namesOf(context: ViewContext, kind: TitledKind, ids: readonly Id[] | undefined): readonly Mention[] {
  return (ids ?? []).map((id) => nameOf(context, kind, id))
}

/** Names in the alphabetical order of the language. */
export function sortedNames(context: ViewContext, kind: TitledKind, ids: Iterable<Id>): readonly Mention[] {
  return sortedMentions(context, kind, ids).map((name) => ({ ...name, notes: [] }))
}

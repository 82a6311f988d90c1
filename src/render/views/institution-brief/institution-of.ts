import type { Entity } from '../../../model/definition.ts'
import { find, type ViewContext } from '../view-context.ts'

/** The institution that the brief is about; undefined where the document is for nobody. */
export function institutionOf(context: ViewContext): Entity<'institution'> | undefined {
  return context.reader?.kind === 'institution' ? find(context, 'institution', context.reader.id) : undefined
}

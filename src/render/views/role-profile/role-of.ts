import type { Entity } from '../../../model/definition.ts'
import { find, type ViewContext } from '../view-context.ts'

/** The role that the profile is about; undefined where the document is for nobody. */
export function roleOf(context: ViewContext): Entity<'role'> | undefined {
  return context.reader?.kind === 'role' ? find(context, 'role', context.reader.id) : undefined
}

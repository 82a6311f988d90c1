import type { Entity } from '../../../model/definition.ts'
import type { Mention } from '../generated/definitions.ts'
import { line, type ViewContext } from '../view-context.ts'
import { plainName } from '../print/print.ts'

/** The name of a document: its own title, else that of its template. */
export function documentName(context: ViewContext, document: Entity<'document'>): Mention {
  const { phrases } = context.language
  const key = `${document.data.template}.title`
  const own = line(context, document.data.title, document, 'title')
  return plainName(own || (phrases.has(key) ? phrases.text(key) : document.id))
}

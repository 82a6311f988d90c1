import type { DocumentViews } from './view-context.ts'
import { frameworkViews } from './framework/framework-views.ts'
import { strategyViews } from './strategy/strategy-views.ts'

/** The views of a document template as the engine sees them. */
export type AnyDocumentViews = DocumentViews<Readonly<Record<string, object>>>

/** The views of every document template by its name. */
export const documentViews: ReadonlyMap<string, AnyDocumentViews> = new Map([
  ['framework', untyped(frameworkViews)],
  ['strategy', untyped(strategyViews)],
])

/** The engine passes views on to templates that have been checked against their schema, and needs no more of their types. */
function untyped<V>(views: DocumentViews<V>): AnyDocumentViews {
  return views as unknown as AnyDocumentViews // every view is an object
}

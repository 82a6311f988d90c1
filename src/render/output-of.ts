import type { Entity } from '../model/definition.ts'
import type { Reader } from '../model/reader.ts'
import type { ProjectPath } from '../source/span.ts'
import { documentViews } from './views/documents.ts'

/**
 * The path of a document below the language folder, without ending.
 *
 * One of a series is `<document>/<entity>`, an extract of another document `<document>/<kind>-<entity>`, beside the whole.
 */
export function outputOf({ document, reader }: Addressed): ProjectPath {
  const { data } = document
  const own = data.output ?? data.id
  if (reader === undefined || data.for !== undefined) return own
  return documentViews.get(data.template)?.per === undefined
    ? `${own}/${reader.kind}-${reader.id}`
    : `${own}/${reader.id}`
}

/** A document and who it is for. */
export interface Addressed {
  readonly document: Entity<'document'>
  readonly reader?: Reader | undefined
}

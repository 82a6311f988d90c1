import type { CommentsSection } from '../generated/strategy.ts'
import { single, type ViewContext } from '../view-context.ts'

/** Empty lines of the form. */
const lines = 10

/** The form for comments; undefined unless the document is out for consultation. */
export function commentsSection(context: ViewContext): CommentsSection | undefined {
  if (single(context, 'project')?.status !== 'consultation') return undefined
  const numbered = context.project.entities.document.get(context.document)?.data.paragraphs === 'numbered'
  return { numbered, rows: Array.from({ length: lines }, (_, index) => index + 1) }
}

import { escapeText } from '../markdown/escape-text.ts'
import type { Inline } from '../markdown/markdown.ts'
import type { Language } from '../language/language.ts'

/** Statuses that readers are told of, the weightiest first. */
export const toldStatuses = ['fictional', 'assumed', 'estimated', 'unsourced'] as const

/** The sentence below a table or drawing that says which of its figures have no public source; "" when all have one. */
export function statusNote(statuses: ReadonlySet<string>, language: Language, of: 'table' | 'figure'): Inline {
  const group = of === 'table' ? 'status.note' : 'status.figure-note'
  const told = toldStatuses.filter((status) => statuses.has(status))
  if (told.length === 0) return ''
  const what = language.list(told.map((status) => language.phrases.text(`${group}.${status}`)))
  return escapeText(language.phrases.text(`${group}.lead`, { what }))
}

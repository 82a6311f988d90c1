import type { Entity } from '../../../model/definition.ts'
import { listTerms } from '../annexes/glossary.ts'
import type { TermRow } from '../generated/framework.ts'
import { termUse } from '../term-use.ts'
import { line, listed, prose, type ViewContext } from '../view-context.ts'

/**
 * The terms that a reader needs before the first chapter: those that the project marks as key terms; where it marks none, those
 * that its own introduction and scope use. The glossary holds all terms, so that the table may stay short.
 */
export function keyTerms(context: ViewContext): readonly TermRow[] {
  const marked = listed(context, 'term').filter(({ data }) => data.key === true)
  return listTerms(context, marked.length > 0 ? marked : usedTerms(context))
}

/** Sought in the base language, so that all languages explain the same terms and tables have the same numbers. */
function usedTerms(context: ViewContext): readonly Entity<'term'>[] {
  const base = inBaseLanguage(context)
  const isUsed = termUse([prose(base, 'introduction'), prose(base, 'scope')].join('\n\n'))
  return listed(context, 'term').filter((term) => isUsed(line(base, term.data.term, term, 'term')))
}

/** The same texts in the base language, to be looked into and not printed. */
function inBaseLanguage(context: ViewContext): ViewContext {
  const language = { ...context.language, tag: context.texts.languages[0] ?? context.language.tag }
  const silent = { ...context.texts, language, missing: 'off' as const, report: () => {}, read: () => {} }
  return { ...context, language, texts: silent }
}

import type { Entity } from '../../../model/definition.ts'
import type { AbbreviationRow, GlossarySection, TermRow } from '../generated/framework.ts'
import { mention, sourceNotes, type TitledKind } from '../mention.ts'
import { abbreviationUse, termUse } from '../term-use.ts'
import { line, listed, markdown, type ViewContext } from '../view-context.ts'

/** Terms and abbreviations that stand in the text before, in alphabetical order; undefined when none does. */
export function glossarySection(context: ViewContext): GlossarySection | undefined {
  const terms = termRows(context)
  const abbreviations = abbreviationRows(context)
  return terms.length + abbreviations.length === 0 ? undefined : { terms, abbreviations }
}

function termRows(context: ViewContext): readonly TermRow[] {
  const isUsed = termUse(context.written)
  return listTerms(context, listed(context, 'term')).filter(({ term }) => isUsed(term))
}

/** Terms with their definitions in alphabetical order, without those that have no word in the language. */
export function listTerms(context: ViewContext, terms: readonly Entity<'term'>[]): readonly TermRow[] {
  return terms
    .map((term) => ({
      term: line(context, term.data.term, term, 'term'),
      definition: markdown(context, term.data.definition, term, 'definition'),
      notes: sourceNotes(context, term.data.sources),
    }))
    .filter(({ term }) => term !== '')
    .toSorted((a, b) => context.language.collate(a.term, b.term))
}

function abbreviationRows(context: ViewContext): readonly AbbreviationRow[] {
  const isUsed = abbreviationUse(context.written)
  const named = (['institution', 'legal-instrument'] as const satisfies readonly TitledKind[]).flatMap((kind) =>
    listed(context, kind).map((entity) => mention(context, kind, entity.id)),
  )
  const ofTerms = listed(context, 'term').map((term) => ({
    short: line(context, term.data.abbreviation, term, 'abbreviation'),
    label: line(context, term.data.term, term, 'term'),
  }))
  const meanings = new Map([...named, ...ofTerms].map(({ short, label }) => [short, label]))
  return [...meanings]
    .filter(([short]) => short !== '' && isUsed(short))
    .map(([abbreviation, meaning]) => ({ abbreviation, meaning }))
    .toSorted((a, b) => context.language.collate(a.abbreviation, b.abbreviation))
}

import type { PageLabels } from '../html/html-input.ts'
import type { LayoutLabels } from '../model/layout-labels.ts'
import type { Language } from '../render/language/language.ts'

/** The words that layout needs, from the phrases of a language; layout fills the places in braces itself. */
export function layoutLabels(language: Language): LayoutLabels {
  const open = openPhrases(language)
  return {
    contents: open('heading.contents'),
    tables: open('layout.tables'),
    figures: open('layout.figures'),
    table: open('reference.table'),
    figure: open('reference.figure'),
    continued: open('layout.continued'),
    pageOf: open('layout.pageOf'),
    onPage: open('layout.onPage'),
    footnote: open('layout.footnote'),
    caption: '{label}. {caption}',
  }
}

/** The words that an HTML page needs, in the same way. */
export function pageLabels(language: Language): PageLabels {
  const open = openPhrases(language)
  return {
    ...layoutLabels(language),
    skip: open('page.skip'),
    notes: open('page.notes'),
    back: open('page.back'),
    unnamedTable: open('page.table'),
  }
}

/** Phrases with their places left open. */
export function openPhrases({ phrases }: Language): (key: string) => string {
  return (key) =>
    phrases
      .parts(key)
      .map((part) => ('literal' in part ? part.literal : `{${part.name}}`))
      .join('')
}

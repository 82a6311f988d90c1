import type { LayoutLabels } from '../model/layout-labels.ts'
import type { Language } from '../render/language/language.ts'

/** The words that layout needs, from the phrases of a language; layout fills the places in braces itself. */
export function layoutLabels({ phrases }: Language): LayoutLabels {
  const open = (key: string): string =>
    phrases
      .parts(key)
      .map((part) => ('literal' in part ? part.literal : `{${part.name}}`))
      .join('')
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

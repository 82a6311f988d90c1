import type { ViewContext } from './view-context.ts'

/** The name of a language in the words of the document. */
export function languageTitle({ language }: ViewContext, tag: string): string {
  return language.phrases.has(`languages.name.${tag}`) ? language.phrases.text(`languages.name.${tag}`) : tag
}

import { languageName } from '../language/language.ts'
import type { ViewContext } from './view-context.ts'

/** The name of a language in the words of the document. */
export function languageTitle({ language }: ViewContext, tag: string): string {
  return languageName(language, tag)
}

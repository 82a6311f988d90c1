import type Handlebars from 'handlebars'
import { count, step, type DocumentState } from '../document-state.ts'
import { projectMarkdown } from '../markdown/project-markdown.ts'
import { internalHelpers } from '../templates/rewrite-template.ts'
import { toMarkdown, toText, type Value } from './values.ts'

/** What rewritten templates call for every value: escaping, project Markdown, and the count against the limits. */
export function engineHelpers(state: DocumentState): Readonly<Record<string, Handlebars.HelperDelegate>> {
  return {
    [internalHelpers.text]: (value: Value) => count(state, toMarkdown(value)),
    [internalHelpers.markdown]: (value: Value) => count(state, projectMarkdown(toText(value), state)),
    [internalHelpers.tick]: () => {
      step(state)
      return ''
    },
  }
}

import type Handlebars from 'handlebars'
import type { DocumentState } from '../document-state.ts'
import { blockHelpers } from './block-helpers.ts'
import { engineHelpers } from './engine-helpers.ts'
import { markdownHelpers } from './markdown-helpers.ts'
import { testHelpers } from './test-helpers.ts'
import { textHelpers } from './text-helpers.ts'

/** All helpers for one document, bound to its state. Helpers only format: sorting and arithmetic belong to views. */
export function createHelpers(state: DocumentState): Readonly<Record<string, Handlebars.HelperDelegate>> {
  return {
    ...engineHelpers(state),
    ...textHelpers(state),
    ...markdownHelpers(state),
    ...testHelpers(state),
    ...blockHelpers(state),
  }
}

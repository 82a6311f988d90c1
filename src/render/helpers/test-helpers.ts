import type Handlebars from 'handlebars'
import type { DocumentState } from '../document-state.ts'
import { isTrue, splitCall, toList, toText, type Value } from './values.ts'

/** A sentence does not name more entries than these. */
const mostInSentence = 10

/** Helpers that give yes or no, for {{#if}}. */
export function testHelpers(state: DocumentState): Readonly<Record<string, Handlebars.HelperDelegate>> {
  return {
    has: (section: Value) => state.sections.has(toText(section)),
    eq: (a: Value, b: Value) => a === b,
    and: (...call: unknown[]) => splitCall(call).values.every(isTrue),
    or: (...call: unknown[]) => splitCall(call).values.some(isTrue),
    not: (value: Value) => !isTrue(value),
    many: (list: Value) => toList(list).length > mostInSentence,
  }
}

import type Handlebars from 'handlebars'
import type { DocumentState } from '../document-state.ts'
import { isTrue, splitCall, toText, type Value } from './values.ts'

/** Helpers that give yes or no, for {{#if}}. */
export function testHelpers(state: DocumentState): Readonly<Record<string, Handlebars.HelperDelegate>> {
  return {
    has: (section: Value) => state.sections.has(toText(section)),
    eq: (a: Value, b: Value) => a === b,
    and: (...call: unknown[]) => splitCall(call).values.every(isTrue),
    or: (...call: unknown[]) => splitCall(call).values.some(isTrue),
    not: (value: Value) => !isTrue(value),
  }
}

import Handlebars from 'handlebars/runtime.js'
import { escapeText } from '../markdown/escape-text.ts'
import type { Inline } from '../markdown/markdown.ts'

/** What a value of a template can be once the checker has passed: helpers read it without trust in its shape. */
export type Value = unknown

/** Markdown that a helper has made, to be printed as it is. */
export function safe(markdown: Inline): Handlebars.SafeString {
  return new Handlebars.SafeString(markdown)
}

/** A value as a line of Markdown: what a helper made stays, anything else is escaped. */
export function toMarkdown(value: Value): Inline {
  return value instanceof Handlebars.SafeString ? value.toString() : escapeText(toText(value))
}

/** A value as plain text. */
export function toText(value: Value): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || value instanceof Handlebars.SafeString ? String(value) : ''
}

/** A value as a number; what is none counts as 0. */
export function toNumber(value: Value): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

/** A value as a list. */
export function toList(value: Value): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A field of an object. */
export function field(value: Value, name: string): unknown {
  const known = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
  return known ? (value as Readonly<Record<string, unknown>>)[name] : undefined // hasOwn says so
}

/** Whether a value counts as true: not false, empty, zero or an empty list. */
export function isTrue(value: Value): boolean {
  return Array.isArray(value)
    ? value.length > 0
    : value instanceof Handlebars.SafeString
      ? String(value) !== ''
      : Boolean(value)
}

/** The values and named values of a call. */
export function splitCall(call: readonly unknown[]): {
  values: readonly unknown[]
  named: Readonly<Record<string, unknown>>
} {
  const options = call.at(-1)
  const named = field(options, 'hash')
  return { values: call.slice(0, -1), named: typeof named === 'object' && named !== null ? { ...named } : {} }
}

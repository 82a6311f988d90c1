import Handlebars from 'handlebars/runtime.js'
import type { DocumentState } from '../document-state.ts'
import { escapeText } from '../markdown/escape-text.ts'
import { field, safe, splitCall, toList, toMarkdown, toNumber, toText, type Value } from './values.ts'

/** Helpers that give text in the forms of the language. */
export function textHelpers({ language }: DocumentState): Readonly<Record<string, Handlebars.HelperDelegate>> {
  return {
    t: (...call: unknown[]) => phrase(call, language),
    number: (value: Value, options: Value) => {
      const digits = field(field(options, 'hash'), 'digits')
      return language.number(toNumber(value), typeof digits === 'number' ? { digits } : {})
    },
    percent: (value: Value) => language.percent(toNumber(value)),
    money: (value: Value, currency: Value) => language.money(toNumber(value), toText(currency)),
    million: (value: Value, currency: Value) => language.million(toNumber(value), toText(currency)),
    date: (value: Value) => language.date(toText(value)),
    period: (from: Value, to: Value) => language.period(toNumber(from), toNumber(to)),
    list: (value: Value) => language.list(toList(value).map(toText)),
    quote: (value: Value) => language.quote(toText(value)),
    concat: (...call: unknown[]) => concat(splitCall(call).values),
  }
}

/** A phrase: plain text, or Markdown as soon as one of its values is Markdown. */
function phrase(call: readonly unknown[], language: DocumentState['language']): string | Handlebars.SafeString {
  const { values, named } = splitCall(call)
  const n = named['n']
  const parts = language.phrases.parts(toText(values[0]), typeof n === 'number' ? n : undefined)
  const print = (value: Value): Value => (typeof value === 'number' ? language.number(value) : value)
  const isMarkdown = Object.values(named).some((value) => value instanceof Handlebars.SafeString)
  if (!isMarkdown)
    return parts.map((part) => ('literal' in part ? part.literal : toText(print(named[part.name])))).join('')
  return safe(
    parts.map((part) => ('literal' in part ? escapeWords(part.literal) : toMarkdown(print(named[part.name])))).join(''),
  )
}

/** Escapes words between values and keeps the spaces around them. */
function escapeWords(text: string): string {
  const [before = ''] = /^\s*/.exec(text) ?? []
  const after = text.slice(Math.max(before.length, text.trimEnd().length))
  return before + escapeText(text) + after
}

function concat(values: readonly unknown[]): string | Handlebars.SafeString {
  if (!values.some((value) => value instanceof Handlebars.SafeString)) return values.map(toText).join('')
  return safe(values.map(toMarkdown).join(''))
}

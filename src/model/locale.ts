/** CLDR plural categories that the languages of the documents use. */
export type PluralCategory = 'one' | 'few' | 'many' | 'other'

/** A phrase with named places (`{name}`), or its forms by the plural category of the number `n`. */
export type Phrase = string | ({ readonly other: string } & { readonly [C in PluralCategory]?: string })

/** Phrases by key; keys of nested groups are joined with dots (`framework.purpose.lead`). */
export interface PhraseTree {
  readonly [key: string]: Phrase | PhraseTree
}

/** Official date forms with the places `{day}`, `{month}`, `{year}`, `{quarter}`; months in the form a date needs. */
export interface DateForms {
  readonly day: string
  /** Days of one month, with `{from}` and `{to}`. */
  readonly days: string
  /** Days of two months of one year, with `{fromDay}`, `{fromMonth}`, `{toDay}` and `{toMonth}`. */
  readonly daySpan: string
  readonly month: string
  readonly quarter: string
  /** Quarters of one year, with `{from}` and `{to}`. */
  readonly quarters: string
  readonly year: string
  readonly period: string
  /** Any two dates, `{from}` and `{to}`. */
  readonly span: string
  /** As within a date ("24 ноября"). */
  readonly months: readonly string[]
  /** Standing alone ("ноябрь 2026 года"). */
  readonly standaloneMonths: readonly string[]
}

/** Number forms; `group` and `decimal` are separators, the others hold `{n}` (and `{currency}`, `{unit}`). */
export interface NumberForms {
  readonly group: string
  readonly decimal: string
  readonly percent: string
  readonly money: string
  readonly million: string
  readonly range: string
}

/** How items are joined: `{a}` and `{b}` for two, `separator` between the first ones, `last` before the last. */
export interface ListForms {
  readonly separator: string
  readonly last: string
}

/** Everything a language contributes to documents. Read from `locales/<language>.yaml`, shape in `schemas/locale.schema.json`. */
export interface LocaleData {
  readonly language: string
  /** BCP 47 tag whose collation sorts names. */
  readonly collation: string
  /** BCP 47 tag whose plural rules choose among the forms of a phrase. */
  readonly plurals: string
  readonly quotes: { readonly open: string; readonly close: string }
  readonly dates: DateForms
  readonly numbers: NumberForms
  readonly lists: ListForms
  readonly phrases: PhraseTree
}

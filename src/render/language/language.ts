import type { LocaleData } from '../../model/locale.ts'
import { createCollate, type Collate } from './collate.ts'
import { formatDate, formatDays, formatPeriod, formatSpan } from './format-date.ts'
import { formatMillion, formatMoney, formatNumber, formatPercent, type NumberStyle } from './format-number.ts'
import { joinList } from './join-list.ts'
import { createPhrases, type Phrases } from './phrases.ts'

/** How one language words, counts, dates, joins and sorts. */
export interface Language {
  readonly tag: string
  readonly phrases: Phrases
  readonly collate: Collate
  /** Stands between groups of digits. */
  readonly group: string
  number(value: number, style?: NumberStyle): string
  percent(share: number): string
  money(amount: number, currency: string): string
  million(amount: number, currency: string): string
  date(date: string): string
  days(dates: readonly string[]): readonly string[]
  period(from: number, to: number): string
  /** From one date to another, as the data hold them. */
  span(from: string, to: string): string
  list(items: readonly string[]): string
  quote(text: string): string
}

/** Opens the language of a locale. */
export function createLanguage(locale: LocaleData): Language {
  return {
    tag: locale.language,
    phrases: createPhrases(locale),
    collate: createCollate(locale.collation),
    group: locale.numbers.group,
    number: (value, style) => formatNumber(value, locale.numbers, style),
    percent: (share) => formatPercent(share, locale.numbers),
    money: (amount, currency) => formatMoney(amount, currency, locale.numbers),
    million: (amount, currency) => formatMillion(amount, currency, locale.numbers),
    date: (date) => formatDate(date, locale.dates),
    days: (dates) => formatDays(dates, locale.dates),
    period: (from, to) => formatPeriod(from, to, locale.dates),
    span: (from, to) => formatSpan(from, to, locale.dates),
    list: (items) => joinList(items, locale.lists),
    quote: (text) => locale.quotes.open + text + locale.quotes.close,
  }
}

/** The name of a language (its own, unless another is asked for) in words of this one; its tag where there are none. */
export function languageName({ tag, phrases }: Pick<Language, 'tag' | 'phrases'>, of: string = tag): string {
  const key = `languages.name.${of}`
  return phrases.has(key) ? phrases.text(key) : of
}

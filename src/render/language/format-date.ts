import type { DateForms } from '../../model/locale.ts'

/**
 * Prints a date as official documents of the language do: `24 November 2026`, `24 ноября 2026 года`,
 * `2026 жылғы 24 қараша`.
 *
 * Takes what the data hold: a day (2026-11-24), a month (2026-11), a quarter (2026-Q3) or a year (2026); anything else
 * is printed as it is.
 */
export function formatDate(date: string, forms: DateForms): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date)
  if (quarter) return fill(forms.quarter, { year: quarter[1] ?? '', quarter: quarter[2] ?? '' })
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  if (year === '') return date
  if (month === undefined) return fill(forms.year, { year })
  if (day === undefined) return fill(forms.month, { year, month: forms.standaloneMonths[Number(month) - 1] ?? month })
  return fill(forms.day, { year, month: forms.months[Number(month) - 1] ?? month, day: String(Number(day)) })
}

/** Prints the days of an event: two days in a row of one month as `12–13 June 2025`, others one by one. */
export function formatDays(days: readonly string[], forms: DateForms): readonly string[] {
  const [first = '', last = ''] = days
  const isRow = days.length === 2 && first.length === 10 && last.length === 10 && first.slice(0, 7) === last.slice(0, 7)
  if (!isRow) return days.map((day) => formatDate(day, forms))
  const [year = '', month = '', from = ''] = first.split('-')
  const to = last.slice(8)
  return [
    fill(forms.days, {
      year,
      month: forms.months[Number(month) - 1] ?? month,
      from: String(Number(from)),
      to: String(Number(to)),
    }),
  ]
}

/**
 * Prints from when to when: `30 сентября — 15 ноября 2025 года`, `1–4-й кварталы 2026 года`. What the dates share is said once;
 * what is no date is printed as it is.
 */
export function formatSpan(from: string, to: string, forms: DateForms): string {
  if (from === to) return formatDate(from, forms)
  const [first, last] = [readDate(from), readDate(to)]
  if (first === undefined || last === undefined) return join(from, to, forms)
  if (first.quarter !== undefined && last.quarter !== undefined && first.year === last.year)
    return fill(forms.quarters, { year: first.year, from: first.quarter, to: last.quarter })
  if (first.day === undefined || last.day === undefined || first.year !== last.year) return join(from, to, forms)
  return first.month === last.month
    ? fill(forms.days, { year: first.year, month: monthName(first, forms), from: first.day, to: last.day })
    : fill(forms.daySpan, {
        year: first.year,
        fromDay: first.day,
        fromMonth: monthName(first, forms),
        toDay: last.day,
        toMonth: monthName(last, forms),
      })
}

function join(from: string, to: string, forms: DateForms): string {
  return fill(forms.span, { from: formatDate(from, forms), to: formatDate(to, forms) })
}

interface DateParts {
  readonly year: string
  readonly quarter: string | undefined
  readonly month: string | undefined
  readonly day: string | undefined
}

function readDate(date: string): DateParts | undefined {
  const match = /^(\d{4})(?:-Q([1-4])|-(\d{2})-(\d{2}))?$/.exec(date)
  if (match === null) return undefined
  const [, year = '', quarter, month, day] = match
  return { year, quarter, month, day: day === undefined ? undefined : String(Number(day)) }
}

function monthName({ month }: DateParts, forms: DateForms): string {
  return forms.months[Number(month) - 1] ?? month ?? ''
}

/** Prints a span of years: `2026-2028` with the language's dash and words. */
export function formatPeriod(from: number, to: number, forms: DateForms): string {
  return from === to
    ? fill(forms.year, { year: String(from) })
    : fill(forms.period, { from: String(from), to: String(to) })
}

function fill(form: string, values: Readonly<Record<string, string>>): string {
  return form.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => values[name] ?? '')
}

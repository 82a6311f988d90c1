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

/** Prints a span of years: `2026-2028` with the language's dash and words. */
export function formatPeriod(from: number, to: number, forms: DateForms): string {
  return from === to
    ? fill(forms.year, { year: String(from) })
    : fill(forms.period, { from: String(from), to: String(to) })
}

function fill(form: string, values: Readonly<Record<string, string>>): string {
  return form.replace(/\{([a-z]+)\}/g, (_, name: string) => values[name] ?? '')
}

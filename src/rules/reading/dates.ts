/** The first day of a date (`2026-09-01`), a quarter (`2026-Q3`), a month (`2026-09`) or a year. */
export function firstDay(time: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(time)
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`
  return `${time}-01-01`.slice(0, 10)
}

/** The last day of a date, a quarter or a year; of a month its 31st, which is only good for comparing. */
export function lastDay(time: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(time)
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}-31`
  return time.length >= 10 ? time : `${time}${'-12-31'.slice(time.length === 4 ? 0 : 3)}`
}

/** The year of a date or quarter. */
export function yearOf(time: string): number {
  return Number(time.slice(0, 4))
}

/** Whole months from one day to another. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0)
}

import type { ViewContext } from '../view-context.ts'

/** The first and the last of dates as the data hold them, "1–3 May 2026"; one alone where they are the same, "" without any. */
export function printSpan({ language }: ViewContext, dates: readonly string[]): string {
  const [from, to] = [dates[0], dates.at(-1)]
  return from === undefined || to === undefined ? '' : language.span(from, to)
}

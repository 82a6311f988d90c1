import type { ViewContext } from '../view-context.ts'

/** The first and the last of printed values, "1 May – 3 May"; one alone where they are the same, "" without any. */
export function printSpan({ language }: ViewContext, printed: readonly string[]): string {
  const [from, to] = [printed[0], printed.at(-1)]
  if (from === undefined || to === undefined) return ''
  return from === to ? from : language.phrases.text('strategy.unit.span', { from, to })
}

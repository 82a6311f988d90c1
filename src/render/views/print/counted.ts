import type { ViewContext } from '../view-context.ts'

/** How many there are of several things ("12 roles", "43 competencies"), without those of which there is none. */
export function counted(
  { language }: ViewContext,
  counts: readonly (readonly [phrase: string, n: number])[],
): readonly string[] {
  return counts.filter(([, n]) => n > 0).map(([phrase, n]) => language.phrases.text(phrase, { n }))
}

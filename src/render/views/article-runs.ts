import type { Mention } from './generated/definitions.ts'

/** Articles that follow each other, taken together: 2, 3, 4, 9 are printed as 2–4 and 9. A run leads to its first article. */
export function articleRuns(articles: readonly Mention[]): readonly Mention[] {
  const runs: { first: Mention; last: string }[] = []
  for (const article of articles) {
    const open = runs.at(-1)
    if (open !== undefined && follows(article.label, open.last)) open.last = article.label
    else runs.push({ first: article, last: article.label })
  }
  return runs.map(({ first, last }) => (first.label === last ? first : { ...first, label: `${first.label}–${last}` }))
}

function follows(number: string, before: string): boolean {
  return /^\d+$/.test(number) && Number(number) === Number(before) + 1
}

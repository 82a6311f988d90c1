import type { TranslationProgress, TranslationUnit } from '../model/translation.ts'

/** One row for each language and file, in the order of the units. */
export function summarize(units: readonly TranslationUnit[]): readonly TranslationProgress[] {
  const rows = new Map<string, Counted>()
  for (const { language, place, standing } of units) {
    const key = `${language} ${place.file}`
    const row = rows.get(key) ?? {
      language,
      file: place.file,
      total: 0,
      missing: 0,
      stale: 0,
      identical: 0,
      complete: 0,
    }
    row.total++
    row[standing]++
    rows.set(key, row)
  }
  return [...rows.values()]
}

type Counted = { -readonly [K in keyof TranslationProgress]: TranslationProgress[K] }

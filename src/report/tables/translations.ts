import type { Location } from '../../diagnostics/diagnostic.ts'
import type { TranslationProgress, TranslationUnit } from '../../model/translation.ts'
import { column, quantity, type Row, type Table } from './table.ts'

/** One row for each language and file with the counts of its texts, and one for each language as a whole. */
export function progressTable(rows: readonly TranslationProgress[]): Table {
  const languages = [...new Set(rows.map(({ language }) => language))]
  const grouped = languages.flatMap((language) => {
    const own = rows.filter((row) => row.language === language)
    return [...own, sumOf(language, own)]
  })
  return {
    name: 'translations',
    title: 'Translations',
    by: [],
    columns: [
      column('language', 'Language', 'text'),
      column('file', 'File', 'text'),
      column('texts', 'Texts', 'count'),
      column('complete', 'Complete', 'count'),
      column('missing', 'Missing', 'count'),
      column('stale', 'Stale', 'count'),
      column('identical', 'Identical', 'count'),
      column('share', 'Done', 'percent'),
    ],
    rows: grouped.map(rowOf),
    notes: [
      'Stale: made from an older wording. Identical: a sentence that is the same in both languages',
      'strategy translations status --list names each text that is not complete, with its line',
    ],
    empty: 'The project has one language and nothing to translate: add another to "languages" of the project',
  }
}

/** The file of the rows of a whole language. */
const wholeLanguage = 'all files'

function sumOf(language: string, rows: readonly TranslationProgress[]): TranslationProgress {
  const sum = (pick: (row: TranslationProgress) => number): number => rows.reduce((total, row) => total + pick(row), 0)
  return {
    language,
    file: wholeLanguage,
    total: sum(({ total }) => total),
    missing: sum(({ missing }) => missing),
    stale: sum(({ stale }) => stale),
    identical: sum(({ identical }) => identical),
    complete: sum(({ complete }) => complete),
  }
}

function rowOf({ language, file, total, complete, missing, stale, identical }: TranslationProgress): Row {
  const counts = [total, complete, missing, stale, identical, total === 0 ? undefined : complete / total]
  return { cells: [language, file, ...counts.map(quantity)] }
}

/** The texts that are not complete, each with its line. */
export function openTextsTable(units: readonly TranslationUnit[], where: (at: Location) => string): Table {
  return {
    name: 'translations-list',
    title: 'Texts to translate',
    by: [],
    columns: [
      column('language', 'Language', 'text'),
      column('standing', 'Standing', 'status'),
      column('place', 'Place', 'text'),
      column('id', 'Text', 'text'),
      column('source', 'Source', 'text'),
    ],
    rows: units
      .filter(({ standing }) => standing !== 'complete')
      .map(({ language, standing, id, source, target }) => ({
        cells: [language, standing, where((target ?? source).at), id, source.text],
      })),
    notes: [],
    empty: 'Every text is complete in every language',
  }
}

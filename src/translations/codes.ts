import type { CodeDoc } from '../model/code-doc.ts'

/** The codes of files that translators give back. */
export const translationCodes: readonly CodeDoc[] = [
  {
    code: 'translations/csv-syntax',
    severity: 'error',
    summary: 'A CSV file with translations cannot be read.',
    rationale:
      'From an open quotation mark on, it is unknown which cell a text belongs to; 100 000 lines and 1 000 cells in each are enough for any project.',
  },
  {
    code: 'translations/missing-column',
    severity: 'error',
    summary: 'The first line of a CSV file with translations lacks a column.',
    rationale: 'Columns are found by their titles, in any order: id, source LANGUAGE, target LANGUAGE and state.',
  },
  {
    code: 'translations/xliff-syntax',
    severity: 'error',
    summary: 'An XLIFF file cannot be read.',
    rationale:
      'It is no well-formed XML, is nested too deeply, or has a document type, which is not read because it may name other files.',
  },
  {
    code: 'translations/not-xliff',
    severity: 'error',
    summary: 'A file of translations is XML, but not XLIFF.',
    rationale: 'Its texts have no known place in the project.',
  },
  {
    code: 'translations/unknown-text',
    severity: 'error',
    summary: 'A returned translation belongs to no text of the project.',
    rationale: 'The text was deleted or renamed since the export, or the file is of another project.',
  },
  {
    code: 'translations/repeated-text',
    severity: 'error',
    summary: 'A file gives two translations of one text.',
    rationale: 'It is unknown which of them holds. The first was taken.',
  },
  {
    code: 'translations/source-changed',
    severity: 'error',
    summary: 'The text that was translated has changed since the export.',
    rationale: 'The translation would say something else than the text now says.',
  },
  {
    code: 'translations/lost-placeholder',
    severity: 'error',
    summary: 'A translation lacks the address of a link, a footnote, a word in braces or code of the source.',
    rationale: 'The documents would lose the link or the note in this language.',
  },
  {
    code: 'translations/control-character',
    severity: 'error',
    summary: 'A returned translation holds a control character.',
    rationale: 'It is invisible and comes from another program; no font has it.',
  },
  {
    code: 'translations/no-place',
    severity: 'error',
    summary: 'A translation has no place: the text lies in one Markdown file for all languages.',
    rationale: 'Name a file for each language, such as { en: prose/x.en.md, ru: prose/x.ru.md }, and import again.',
  },
]

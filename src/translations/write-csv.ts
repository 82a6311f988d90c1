import type { TranslationUnit } from '../model/translation.ts'
import { csvField } from '../std/csv.ts'

/** Headings of the columns; those of the two texts are followed by their language: `source en`, `target ru`. */
const csvColumns = ['id', 'file', 'holder', 'field', 'state', 'source', 'target'] as const

/**
 * The units of one language for a spreadsheet: UTF-8 with a byte order mark, CRLF, one line a text. The state of a text
 * is `missing`, `stale`, `identical`, or what its author said, else `translated`.
 */
export function writeCsv(units: readonly TranslationUnit[], separator: ';' | ','): string {
  const [first] = units
  const titles = csvColumns.map((name) => {
    if (name === 'source') return `source ${first?.source.language ?? ''}`.trim()
    return name === 'target' ? `target ${first?.language ?? ''}`.trim() : name
  })
  const lines = [titles, ...units.map(cells)]
  return `\ufeff${lines.map((line) => `${line.map((cell) => csvField(cell, separator)).join(separator)}\r\n`).join('')}`
}

function cells({ id, place, holder, field, source, target, ...unit }: TranslationUnit): readonly string[] {
  return [id, place.file, holder, field, stateName(unit), source.text, target?.text ?? '']
}

function stateName({ standing, state }: Pick<TranslationUnit, 'standing' | 'state'>): string {
  return standing === 'complete' ? (state ?? 'translated') : standing
}

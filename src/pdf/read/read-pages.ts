import type { ReadPage } from '../../model/pdf-page.ts'
import { readObjects, type ReadObjects, reference, references } from './read-objects.ts'
import { readOutline } from './read-outline.ts'
import { type CodeTable, readCodes, readContent } from './read-text.ts'

/** The pages of a PDF file of strategy with their text; undefined for any other file. */
export function readPages(file: Uint8Array): readonly ReadPage[] | undefined {
  const objects = readObjects(file)
  if (!objects) return undefined
  const pages = pagesBelow(objects, reference(objects.body(objects.root), 'Pages') ?? 0)
  const sections = readOutline(objects, pages)
  const tables = new Map<number, CodeTable>()
  const codesOf = (font: number): CodeTable => {
    const known = tables.get(font)
    if (known) return known
    const table = readCodes(codeMap(objects, font))
    tables.set(font, table)
    return table
  }
  return pages.map((page, i) => {
    const body = objects.body(page)
    const operators = contentOf(objects, body)
    const fonts = new Map([...body.matchAll(/\/(F\d+) (\d+) 0 R/g)].map((match) => [match[1] ?? '', Number(match[2])]))
    const maps = [...fonts.values()].map((font) => codeMap(objects, font))
    return {
      section: sections[i] ?? '',
      source: [operators, ...maps].join('\n'),
      read: () => readContent(operators, (name) => codesOf(fonts.get(name) ?? 0)),
    }
  })
}

/** What a page draws: in several pieces, or in one as files of earlier versions have it. */
function contentOf(objects: ReadObjects, page: string): string {
  const only = reference(page, 'Contents')
  const pieces = only === undefined ? references(page, 'Contents') : [only]
  return pieces.map((piece) => objects.stream(piece)).join('\n')
}

/** The map from glyph numbers to text of a font. */
function codeMap(objects: ReadObjects, font: number): string {
  return objects.stream(reference(objects.body(font), 'ToUnicode') ?? 0)
}

function pagesBelow(objects: ReadObjects, id: number): readonly number[] {
  const body = objects.body(id)
  if (/\/Type\s*\/Page(?!s)/.test(body)) return [id]
  return references(body, 'Kids').flatMap((kid) => pagesBelow(objects, kid))
}

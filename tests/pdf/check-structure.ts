import { checkContent } from './support/check-content.ts'
import { checkElements } from './support/check-elements.ts'
import { collectElements } from './support/collect-elements.ts'
import { readPdf, textOf } from './support/read-pdf.ts'
import type { PdfDictionary, PdfObjects } from './support/read-pdf.ts'

/**
 * What is wrong with the tags of a document, each as a sentence; empty when all is well.
 *
 * Everything on a page is marked and belongs to one place of the tree, the parent tree leads back to it, headings have
 * no gaps, figures have a text alternative, header cells a scope, links words, notes a name, the document a language.
 */
export function checkStructure(bytes: Uint8Array): readonly string[] {
  const pdf = readPdf(bytes)
  const elements = collectElements(pdf)
  return [...checkCatalog(pdf), ...checkElements(pdf, elements), ...checkContent(pdf, elements), ...checkOutline(pdf)]
}

function checkCatalog(pdf: PdfObjects): readonly string[] {
  const { catalog } = pdf
  const problems: string[] = []
  if (pdf.dictionary(catalog['/MarkInfo'])['/Marked'] !== true) problems.push('The document is not marked')
  if (!/^[a-z]{2,3}(-|$)/.test(textOf(pdf.resolve(catalog['/Lang'])))) problems.push('The document has no language')
  if (pdf.dictionary(catalog['/ViewerPreferences'])['/DisplayDocTitle'] !== true) {
    problems.push('The title is not shown')
  }
  for (const key of ['/OpenAction', '/AA', '/AcroForm']) if (key in catalog) problems.push(`The catalog has ${key}`)
  return problems
}

function checkOutline(pdf: PdfObjects): readonly string[] {
  const outlines = pdf.dictionary(pdf.catalog['/Outlines'])
  if (!('/First' in outlines)) return []
  const names = namesBelow(pdf, pdf.dictionary(pdf.catalog['/Names'])['/Dests'] ?? null)
  const problems: string[] = [...names].every((name, index, all) => index === 0 || isBefore(all[index - 1] ?? '', name))
    ? []
    : ['The names of places are out of order']
  const visit = (parent: PdfDictionary): number => {
    let count = 0
    for (let at = parent['/First']; at !== undefined; at = pdf.dictionary(at)['/Next']) {
      const entry = pdf.dictionary(at)
      count++
      if (!names.has(textOf(entry['/Dest']))) problems.push(`Outline entry ${textOf(entry['/Title'])} leads nowhere`)
      const below = visit(entry)
      if (below > 0 && entry['/Count'] !== -below) problems.push(`Outline entry ${textOf(entry['/Title'])} miscounts`)
    }
    return count
  }
  const roots = visit(outlines)
  if (outlines['/Count'] !== roots) problems.push('The outline miscounts')
  return problems
}

/** Readers search names by halving and compare bytes: ASCII first, then what is written in UTF-16. */
function isBefore(left: string, right: string): boolean {
  const [leftIsAscii, rightIsAscii] = [left, right].map((name) => /^[\x20-\x7e]*$/.test(name))
  return leftIsAscii === rightIsAscii ? left < right : leftIsAscii === true
}

/** The names of a name tree in their order. */
function namesBelow(pdf: PdfObjects, node: PdfDictionary[string]): ReadonlySet<string> {
  const names: string[] = []
  const visit = (value: PdfDictionary[string]): void => {
    const { '/Names': own, '/Kids': kids } = pdf.dictionary(value)
    pdf.list(own).forEach((name, index) => index % 2 === 0 && names.push(textOf(name)))
    pdf.list(kids).forEach(visit)
  }
  visit(node)
  return new Set(names)
}

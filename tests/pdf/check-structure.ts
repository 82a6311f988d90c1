import { readPdf, textOf } from './support/read-pdf.ts'
import type { PdfDictionary, PdfObjects } from './support/read-pdf.ts'
import { collectElements } from './tagging/collect-elements.ts'
import { checkContent } from './tagging/content.ts'
import { checkElements } from './tagging/elements.ts'
import { checkRoles } from './tagging/roles.ts'

/**
 * What is wrong with the tags of a document (ISO 14289-1, 7), each as a sentence; empty when all is well.
 *
 * Everything on a page is marked and belongs to one place of the tree, the parent tree leads back to it, headings have
 * no gaps, figures have a text alternative, tables are regular and have headers, links words, notes a name.
 */
export function checkStructure(bytes: Uint8Array): readonly string[] {
  return checkTags(readPdf(bytes))
}

/** The same for objects that have been read already. */
export function checkTags(pdf: PdfObjects): readonly string[] {
  const elements = collectElements(pdf)
  return [
    ...checkRoles(pdf, elements),
    ...checkElements(pdf, elements),
    ...checkContent(pdf, elements),
    ...checkOutline(pdf),
  ]
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

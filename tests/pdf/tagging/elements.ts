import { LANGUAGE_TAG } from '../archive/document.ts'
import { printed, textOf } from '../support/read-pdf.ts'
import type { PdfObjects } from '../support/read-pdf.ts'
import { attributesOf } from './attributes.ts'
import type { Element } from './collect-elements.ts'
import { checkNesting } from './nesting.ts'
import { checkTable } from './tables.ts'

/** Checks the tree by itself: who may stand in whom, and what each element must say. */
export function checkElements(pdf: PdfObjects, elements: readonly Element[]): readonly string[] {
  const root = printed(pdf.catalog['/StructTreeRoot'])
  return [
    ...elements.flatMap((element) => {
      const where = `${element.role} ${element.reference}`
      return [
        ...checkDictionary(element, where, element.parent?.reference ?? root),
        ...checkNesting(element, where),
        ...(element.role === 'Figure' ? checkFigure(pdf, element, where) : []),
        ...(element.role === 'Table' ? checkTable(pdf, element, where) : []),
      ]
    }),
    ...checkHeadings(elements),
    ...checkNotes(elements),
  ]
}

/** Its type and its parent (ISO 14289-1, 7.1), a language where it has one (7.2), a link that can be followed (7.18.5). */
function checkDictionary(element: Element, where: string, parent: string): readonly string[] {
  const { dictionary, role } = element
  const problems: string[] = []
  if (dictionary['/Type'] !== '/StructElem') problems.push(`${where} has no type`)
  if (dictionary['/P'] !== parent) problems.push(`${where} names another parent`)
  if ('/Lang' in dictionary && !LANGUAGE_TAG.test(textOf(dictionary['/Lang']))) {
    problems.push(`${where} is in no known language`)
  }
  if (role === 'Link' && element.annotations.length === 0) problems.push(`${where} has no clickable area`)
  if (['Form', 'Formula', 'Annot'].includes(role)) problems.push(`${where} is of a kind for which there are no checks`)
  return problems
}

/** A figure says what it shows (ISO 14289-1, 7.3), and where it stands. */
function checkFigure(pdf: PdfObjects, element: Element, where: string): readonly string[] {
  const problems: string[] = []
  const { '/BBox': box } = attributesOf(pdf, element.dictionary)
  const [left = 0, bottom = 0, right = 0, top = 0] = pdf.list(box).map(Number)
  if (textOf(element.dictionary['/Alt']).trim() === '') problems.push(`${where} has no text alternative`)
  if (pdf.list(box).length !== 4) problems.push(`${where} has no bounding box`)
  else if (left >= right || bottom >= top) problems.push(`${where} has a bounding box without an area`)
  return problems
}

/** Headings begin at the first level and skip none on the way down (ISO 14289-1, 7.4.2); all of them are numbered (7.4.4). */
function checkHeadings(elements: readonly Element[]): readonly string[] {
  const problems: string[] = []
  let above = 0
  for (const { role, reference } of elements) {
    if (role === 'H') problems.push(`H ${reference} has no level`)
    const [, digit] = /^H([1-6])$/.exec(role) ?? []
    if (digit === undefined) continue
    const level = Number(digit)
    if (level > above + 1) problems.push(`${role} ${reference} follows a heading of level ${above}`)
    above = level
  }
  return problems
}

/** Each note has a name that no other has (ISO 14289-1, 7.9). */
function checkNotes(elements: readonly Element[]): readonly string[] {
  const names = new Set<string>()
  return elements.flatMap(({ role, reference, dictionary }) => {
    if (role !== 'Note') return []
    const name = textOf(dictionary['/ID'])
    const isOwn = name !== '' && !names.has(name)
    names.add(name)
    return isOwn ? [] : [`Note ${reference} has no name of its own`]
  })
}

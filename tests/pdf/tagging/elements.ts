import type { Element } from './collect-elements.ts'
import { textOf } from './read-pdf.ts'
import type { PdfDictionary, PdfObjects } from './read-pdf.ts'

const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
}

/** Checks the tree by itself: who may stand in whom, and what each element must say. */
export function checkElements(pdf: PdfObjects, elements: readonly Element[]): readonly string[] {
  const problems: string[] = []
  const noteNames = new Set<string>()
  let heading = 0
  for (const element of elements) {
    const { role, dictionary, children } = element
    const where = `${role} ${element.reference}`
    const allowed = CHILDREN[role]
    for (const child of children) {
      if (allowed && !allowed.includes(child.role)) problems.push(`${where} holds ${child.role}`)
      if (child.dictionary['/P'] !== element.reference) problems.push(`${child.reference} names another parent`)
    }
    if (/^H[1-6]$/.test(role)) {
      const level = Number(role[1])
      if (level > heading + 1) problems.push(`${where} follows a heading of level ${heading}`)
      heading = level
    }
    if (role === 'Figure') problems.push(...checkFigure(pdf, element, where))
    if (role === 'TH' && !('/Scope' in attributesOf(pdf, dictionary))) problems.push(`${where} has no scope`)
    if (role === 'Note') {
      const name = textOf(dictionary['/ID'])
      if (name === '' || noteNames.has(name)) problems.push(`${where} has no name of its own`)
      noteNames.add(name)
    }
    if (role === 'Link' && element.annotations.length === 0) problems.push(`${where} has no clickable area`)
    if (role === 'Table') problems.push(...checkColumns(pdf, element, where))
    if ('/Lang' in dictionary && !/^[a-z]{2,3}(-|$)/.test(textOf(dictionary['/Lang']))) {
      problems.push(`${where} is in no known language`)
    }
  }
  return problems
}

function checkFigure(pdf: PdfObjects, element: Element, where: string): readonly string[] {
  const problems: string[] = []
  if (textOf(element.dictionary['/Alt']) === '') problems.push(`${where} has no text alternative`)
  if (!('/BBox' in attributesOf(pdf, element.dictionary))) problems.push(`${where} has no bounding box`)
  return problems
}

/** Rows of a table cover the same number of columns, cells that span rows included. */
function checkColumns(pdf: PdfObjects, table: Element, where: string): readonly string[] {
  const rows = table.children.flatMap((child) => (child.role === 'TR' ? [child] : child.children))
  const covered: number[] = []
  const widths = rows.map((row, index) => {
    let width = covered[index] ?? 0
    for (const cell of row.children) {
      const attributes = attributesOf(pdf, cell.dictionary)
      const columns = Number(attributes['/ColSpan'] ?? 1)
      for (let below = 1; below < Number(attributes['/RowSpan'] ?? 1); below++) {
        covered[index + below] = (covered[index + below] ?? 0) + columns
      }
      width += columns
    }
    return width
  })
  const [first] = widths
  return widths.some((width) => width !== first)
    ? [`${where} has rows of ${[...new Set(widths)].join(' and ')} cells`]
    : []
}

function attributesOf(pdf: PdfObjects, dictionary: PdfDictionary): PdfDictionary {
  const value = pdf.resolve(dictionary['/A'])
  const all = Array.isArray(value) ? (value as readonly PdfDictionary[]) : [pdf.dictionary(value)]
  return Object.assign({}, ...all.map((attributes) => pdf.dictionary(attributes))) as PdfDictionary
}

import { printed } from '../support/read-pdf.ts'
import type { PdfDictionary, PdfObjects, PdfValue } from '../support/read-pdf.ts'

/** An element of the structure tree. */
export interface Element {
  readonly reference: string
  /** The standard role that its type is read as; the type itself where it is mapped to none. */
  readonly role: string
  readonly parent: Element | undefined
  readonly dictionary: PdfDictionary
  readonly children: Element[]
  /** Marked content by page: `12 0 R/3`. */
  readonly marks: string[]
  /** References of annotations. */
  readonly annotations: string[]
}

/** All elements, each parent before its children, in reading order. */
export function collectElements(pdf: PdfObjects): readonly Element[] {
  const root = pdf.dictionary(pdf.catalog['/StructTreeRoot'])
  const roles = pdf.dictionary(root['/RoleMap'])
  const elements: Element[] = []
  const visit = (value: PdfValue, parent: Element | undefined): void => {
    const dictionary = pdf.dictionary(value)
    const role = standardRole(printed(dictionary['/S']), roles).slice(1)
    const reference = printed(value)
    const element: Element = { reference, role, parent, dictionary, children: [], marks: [], annotations: [] }
    elements.push(element)
    parent?.children.push(element)
    for (const kid of kidsOf(pdf, dictionary['/K'])) visitKid(kid, element)
  }
  const visitKid = (kid: PdfValue, element: Element): void => {
    if (typeof kid === 'number') return void element.marks.push(`${printed(element.dictionary['/Pg'])}/${kid}`)
    const dictionary = pdf.dictionary(kid)
    if (dictionary['/Type'] === '/MCR')
      element.marks.push(`${printed(dictionary['/Pg'] ?? element.dictionary['/Pg'])}/${printed(dictionary['/MCID'])}`)
    else if (dictionary['/Type'] === '/OBJR') element.annotations.push(printed(dictionary['/Obj']))
    else visit(kid, element)
  }
  for (const kid of kidsOf(pdf, root['/K'])) visit(kid, undefined)
  return elements
}

/** Follows the role map to its end, or until it turns in a circle. */
export function standardRole(type: string, roles: PdfDictionary): string {
  const seen = new Set<string>()
  let role = type
  while (role in roles && !seen.has(role)) {
    seen.add(role)
    role = printed(roles[role])
  }
  return role
}

function kidsOf(pdf: PdfObjects, value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined) return []
  const kids = pdf.resolve(value)
  return Array.isArray(kids) ? (kids as readonly PdfValue[]) : [value]
}

import type { XmlElement } from '../support/read-xml.ts'

/** Namespaces of XMP by their usual prefix. */
export const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
} as const

type ValueType = 'text' | 'date' | 'integer' | 'bag' | 'sequence' | 'alternatives'

/** Properties of the schemas that XMP and ISO 19005 define, with the form of their value; those that this tool writes. */
const PREDEFINED: Readonly<Record<string, ValueType>> = {
  [`${NAMESPACES.dc}title`]: 'alternatives',
  [`${NAMESPACES.dc}description`]: 'alternatives',
  [`${NAMESPACES.dc}creator`]: 'sequence',
  [`${NAMESPACES.dc}language`]: 'bag',
  [`${NAMESPACES.dc}format`]: 'text',
  [`${NAMESPACES.xmp}CreatorTool`]: 'text',
  [`${NAMESPACES.xmp}CreateDate`]: 'date',
  [`${NAMESPACES.xmp}ModifyDate`]: 'date',
  [`${NAMESPACES.pdf}Keywords`]: 'text',
  [`${NAMESPACES.pdf}Producer`]: 'text',
  [`${NAMESPACES.pdfaid}part`]: 'integer',
  [`${NAMESPACES.pdfaid}conformance`]: 'text',
  [`${NAMESPACES.pdfaExtension}schemas`]: 'bag',
}
const DESCRIBED_TYPES: Readonly<Record<string, ValueType>> = { Integer: 'integer', Text: 'text', Date: 'date' }
const CONTAINERS: Readonly<Partial<Record<ValueType, string>>> = { bag: 'Bag', sequence: 'Seq', alternatives: 'Alt' }
const SIMPLE: Readonly<Partial<Record<ValueType, RegExp>>> = {
  text: /^[^]*$/,
  integer: /^[+-]?\d+$/,
  date: /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/,
}

/** A property is of a schema that is predefined, or described in the packet itself, and has its type (6.6.2.3.1). */
export function checkProperty(property: XmlElement, all: readonly XmlElement[]): readonly string[] {
  const type = PREDEFINED[property.namespace + property.local] ?? describedType(property, all)
  const name = `${property.prefix}:${property.local}`
  if (type === undefined) return [`The metadata say ${name}, which no schema describes`]
  return isOfType(property, type) ? [] : [`The metadata give ${name} another type`]
}

function describedType({ namespace, local }: XmlElement, all: readonly XmlElement[]): ValueType | undefined {
  const fields = describedProperties(all).find((one) => one.namespace === namespace && one.name === local)
  return fields && DESCRIBED_TYPES[fields.type]
}

function describedProperties(
  all: readonly XmlElement[],
): readonly { readonly namespace: string; readonly name: string; readonly type: string }[] {
  return extensionSchemas(all).flatMap((schema) =>
    itemsOf(childOf(schema, 'property')).map((property) => ({
      namespace: childOf(schema, 'namespaceURI')?.text.trim() ?? '',
      name: childOf(property, 'name')?.text.trim() ?? '',
      type: childOf(property, 'valueType')?.text.trim() ?? '',
    })),
  )
}

/** The schemas that a packet describes itself. */
export function extensionSchemas(properties: readonly XmlElement[]): readonly XmlElement[] {
  const container = properties.filter(({ namespace }) => namespace === NAMESPACES.pdfaExtension)
  return container.flatMap(itemsOf)
}

/** The first child of a name, whatever its namespace. */
export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local)
}

/** What an array of RDF holds. */
export function itemsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children.flatMap(({ children }) => children) ?? []
}

/** The text of a property; the first one where it has many. */
export function valueText(property: XmlElement): string {
  return itemsOf(property)[0]?.text ?? property.text
}

function isOfType(property: XmlElement, type: ValueType): boolean {
  const container = CONTAINERS[type]
  if (container === undefined) return property.children.length === 0 && SIMPLE[type]?.test(property.text) === true
  const [array, ...others] = property.children
  const items = itemsOf(property)
  if (array?.local !== container || array.namespace !== NAMESPACES.rdf || others.length > 0) return false
  if (items.length === 0 || items.some(({ local }) => local !== 'li')) return false
  return type !== 'alternatives' || items.some(({ attributes }) => attributes['xml:lang'] === 'x-default')
}

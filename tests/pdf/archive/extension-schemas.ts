import type { XmlElement } from '../support/read-xml.ts'
import { NAMESPACES, childOf, extensionSchemas, itemsOf } from './metadata-properties.ts'

type Prefix = 'pdfaSchema' | 'pdfaProperty'
const SCHEMA_FIELDS = ['schema', 'namespaceURI', 'prefix', 'property']
const PROPERTY_FIELDS = ['name', 'valueType', 'category', 'description']
const VALUE_TYPES = new Set(['Boolean', 'Date', 'Integer', 'Text', 'URI'])
const CATEGORIES = new Set(['external', 'internal'])

/** Descriptions of schemas have the fields of ISO 19005-2, 6.6.2.3.3, no other, and under their usual prefixes. */
export function checkExtensionSchemas(properties: readonly XmlElement[]): readonly string[] {
  const containers = properties.filter(({ namespace }) => namespace === NAMESPACES.pdfaExtension)
  const schemas = extensionSchemas(properties)
  return [
    ...containers.filter(({ prefix }) => prefix !== 'pdfaExtension').map(() => 'The schemas have another prefix'),
    ...schemas.flatMap((schema) => checkFields(schema, 'pdfaSchema', SCHEMA_FIELDS)),
    ...schemas.flatMap((schema) => itemsOf(childOf(schema, 'property')).flatMap(checkDescription)),
  ]
}

function checkFields(element: XmlElement, prefix: Prefix, names: readonly string[]): readonly string[] {
  const given = element.children.map((child) => `${child.prefix}:${child.local}`)
  const wanted = names.map((name) => `${prefix}:${name}`)
  const isForeign = element.children.some(({ namespace }) => namespace !== NAMESPACES[prefix])
  const problems = wanted.filter((name) => !given.includes(name)).map((name) => `A schema does not say ${name}`)
  const extra = given.filter((name) => !wanted.includes(name)).map((name) => `A schema says ${name}`)
  return [...problems, ...extra, ...(isForeign ? [`A schema has fields of another namespace`] : [])]
}

function checkDescription(property: XmlElement): readonly string[] {
  const problems = [...checkFields(property, 'pdfaProperty', PROPERTY_FIELDS)]
  const text = (name: string): string => childOf(property, name)?.text ?? ''
  if (!VALUE_TYPES.has(text('valueType'))) problems.push(`A schema has the type ${text('valueType')}`)
  if (!CATEGORIES.has(text('category'))) problems.push(`A schema has the category ${text('category')}`)
  return problems
}

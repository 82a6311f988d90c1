import { printed, textOf } from '../support/read-pdf.ts'
import type { PdfObjects } from '../support/read-pdf.ts'
import { readXml } from '../support/read-xml.ts'
import type { XmlDocument, XmlElement } from '../support/read-xml.ts'
import { hasAttachments } from './attachments.ts'
import { checkExtensionSchemas } from './extension-schemas.ts'
import { NAMESPACES, checkProperty, valueText } from './metadata-properties.ts'

/**
 * The XMP packet of a document (ISO 19005-2, 6.6): well-formed and plain (6.6.2.1), properties that are known or
 * described and of their type (6.6.2.3), the standards that the file claims (6.6.4; ISO 14289-1, 5), and the same facts
 * as the information dictionary.
 */
export function checkMetadata(pdf: PdfObjects): readonly string[] {
  const reference = pdf.catalog['/Metadata']
  const dictionary = pdf.dictionary(reference)
  if (!pdf.isStream(reference) || dictionary['/Type'] !== '/Metadata' || dictionary['/Subtype'] !== '/XML') {
    return ['The document has no metadata']
  }
  const bytes = Buffer.from(pdf.bytes(reference))
  const source = bytes.toString('utf8')
  if (!bytes.equals(Buffer.from(source, 'utf8'))) return ['The metadata are not in UTF-8']
  let packet: XmlDocument
  try {
    packet = readXml(source)
  } catch (error) {
    return [`The metadata are no XML: ${String(error)}`]
  }
  const descriptions = descriptionsOf(packet)
  const properties = descriptions.flatMap(({ children }) => children)
  return [
    ...checkPacket(packet, descriptions),
    ...properties.flatMap((property) => checkProperty(property, properties)),
    ...checkExtensionSchemas(properties),
    ...checkClaims(pdf, properties),
    ...checkInformation(pdf, properties),
  ]
}

function descriptionsOf({ root }: XmlDocument): readonly XmlElement[] {
  const rdf = root?.local === 'RDF' ? root : root?.children.find(({ local }) => local === 'RDF')
  return rdf?.children ?? []
}

function checkPacket({ instructions }: XmlDocument, descriptions: readonly XmlElement[]): readonly string[] {
  const [header] = instructions
  const problems: string[] = []
  if (header?.target !== 'xpacket' || !/id=["']W5M0MpCehiHzreSzNTczkc9d["']/.test(header.body)) {
    problems.push('The metadata are no XMP packet')
  }
  if (/\b(?:bytes|encoding)\s*=/.test(header?.body ?? '')) problems.push('The header of the metadata says too much')
  if (descriptions.some((one) => one.namespace !== NAMESPACES.rdf || one.local !== 'Description')) {
    problems.push('The metadata hold more than descriptions')
  }
  if (descriptions.some(({ attributes }) => attributes['rdf:about'] !== '')) {
    problems.push('The metadata are about something else')
  }
  const names = descriptions.flatMap(({ children }) => children.map(({ namespace, local }) => `${namespace}${local}`))
  if (new Set(names).size < names.length) problems.push('The metadata say something twice')
  return problems
}

/** Part 2 of ISO 19005, or 3 where files are attached, level A, and part 1 of ISO 14289, each under its usual prefix. */
function checkClaims(pdf: PdfObjects, properties: readonly XmlElement[]): readonly string[] {
  const wanted = [
    ['pdfaid', 'part', hasAttachments(pdf) ? '3' : '2'],
    ['pdfaid', 'conformance', 'A'],
    ['pdfuaid', 'part', '1'],
  ] as const
  return wanted.flatMap(([prefix, local, value]) => {
    const found = properties.find((one) => one.namespace === NAMESPACES[prefix] && one.local === local)
    if (!found) return [`The metadata lack ${prefix}:${local}`]
    const problems = found.prefix === prefix ? [] : [`The metadata name ${prefix}:${local} otherwise`]
    return found.text.trim() === value ? problems : [...problems, `The metadata claim ${prefix}:${local} ${found.text}`]
  })
}

const TWINS = [
  ['/Title', 'dc', 'title'],
  ['/Author', 'dc', 'creator'],
  ['/Subject', 'dc', 'description'],
  ['/Keywords', 'pdf', 'Keywords'],
  ['/Creator', 'xmp', 'CreatorTool'],
  ['/Producer', 'pdf', 'Producer'],
  ['/CreationDate', 'xmp', 'CreateDate'],
  ['/ModDate', 'xmp', 'ModifyDate'],
] as const

/** A character that is neither space nor invisible. */
const VISIBLE = /[^\s\p{Cf}]/u

/** What both the information dictionary and the metadata say is the same; a title there must be (ISO 14289-1, 7.1). */
function checkInformation(pdf: PdfObjects, properties: readonly XmlElement[]): readonly string[] {
  const information = pdf.dictionary(pdf.trailer['/Info'])
  const find = (prefix: keyof typeof NAMESPACES, local: string): string => {
    const found = properties.find((one) => one.namespace === NAMESPACES[prefix] && one.local === local)
    return found ? valueText(found) : ''
  }
  const problems = TWINS.filter(([key, prefix, local]) => {
    const given = textOf(pdf.resolve(information[key]))
    return (key.endsWith('Date') ? moment(given) : given) !== find(prefix, local)
  }).map(([key, prefix, local]) => `${key} and ${prefix}:${local} differ`)
  if (!VISIBLE.test(find('dc', 'title'))) problems.push('The document has no title')
  if (find('dc', 'language') !== textOf(pdf.resolve(pdf.catalog['/Lang']))) {
    problems.push('/Lang and dc:language differ')
  }
  return problems
}

/** A date of PDF as XMP writes it; only UTC. */
function moment(date: string): string {
  return printed(date).replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
}

import type { DocumentInfo } from '../model/pdf-backend.ts'
import { shortText } from './syntax.ts'

/** Part of PDF/A that a file claims: 3 allows files of any kind inside. */
export type ArchivePart = 2 | 3

/** When a document was made, as a moment: the start of its date in UTC; 1970-01-01 when it has no date. */
export function documentDate(info: DocumentInfo): Date {
  return new Date(`${info.date ?? '1970-01-01'}T00:00:00Z`)
}

/** The document information dictionary; what is empty is left out. */
export function informationEntries(info: DocumentInfo): Readonly<Record<string, string | Date>> {
  const date = documentDate(info)
  const texts = {
    Title: info.title,
    Author: info.author,
    Subject: info.subject,
    Keywords: info.keywords,
    Creator: info.creator,
    Producer: PRODUCER,
  }
  const given = Object.entries(texts).filter(([, text]) => text !== '')
  const short = given.map(([key, text]) => [key, shortText(text)] as const)
  return { ...Object.fromEntries(short), CreationDate: date, ModDate: date }
}

/** The XMP packet: the same facts as the information dictionary, and which standards the file follows. */
export function xmpPacket(info: DocumentInfo, part: ArchivePart): Uint8Array {
  const date = documentDate(info).toISOString().replace('.000Z', 'Z')
  return Buffer.from(`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>${part}</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(info.title)}</dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(info.language)}</rdf:li></rdf:Bag></dc:language>
${element('dc:creator', info.author, (text) => `<rdf:Seq><rdf:li>${escapeXml(text)}</rdf:li></rdf:Seq>`)}\
${element('dc:description', info.subject, alternatives)}\
${element('pdf:Keywords', info.keywords, escapeXml)}\
<pdf:Producer>${PRODUCER}</pdf:Producer>
${element('xmp:CreatorTool', info.creator, escapeXml)}\
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
</rdf:Description>
${ACCESSIBILITY_SCHEMA}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`)
}

const PRODUCER = 'PDFKit'

/** PDF/A asks that a property outside of its own list be described; `pdfuaid:part` is one. */
const ACCESSIBILITY_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`

function element(name: string, text: string, content: (text: string) => string): string {
  return text === '' ? '' : `<${name}>${content(text)}</${name}>\n`
}

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`
}

const XML_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(text: string): string {
  // XML has no place for control characters but tab and line ends.
  const allowed = shortText(text).replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
  return allowed.replaceAll(/[&<>"]/g, (character) => XML_ESCAPES[character] ?? character)
}

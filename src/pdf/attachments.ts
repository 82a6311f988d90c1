import { extname } from 'node:path'
import type { Attachment, DocumentInfo } from '../model/pdf-backend.ts'
import type { PdfFile } from './document.ts'
import { documentDate } from './metadata.ts'
import { writeNameTree } from './name-tree.ts'
import { pdfDate, pdfName, pdfReference, pdfText } from './syntax.ts'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.yaml': 'application/yaml',
}

/** Puts files into the document as the data that it was made from (PDF/A-3, relationship "Data"). */
export function writeAttachments(file: PdfFile, info: DocumentInfo): void {
  const { attachments = [] } = info
  if (attachments.length === 0) return
  const entries = attachments.map((attachment) => [attachment.name, writeFile(file, attachment, info)] as const)
  file.extend('names', { EmbeddedFiles: pdfReference(writeNameTree(file, entries)) })
  file.extend('catalog', { AF: `[${entries.map(([, reference]) => reference).join(' ')}]` })
}

function writeFile(file: PdfFile, { name, description, content: raw }: Attachment, info: DocumentInfo): string {
  const content = typeof raw === 'string' ? Buffer.from(raw, 'utf8') : raw
  const data = file.allocate()
  const type = MEDIA_TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream'
  const parameters = `<</Size ${content.length}/ModDate${pdfDate(documentDate(info))}>>`
  file.stream(data, `/Type/EmbeddedFile/Subtype${pdfName(type)}/Params${parameters}`, content, 'deflate')
  const id = file.allocate()
  const reference = pdfReference(data)
  file.object(
    id,
    `<</Type/Filespec/F${pdfText(name)}/UF${pdfText(name)}/Desc${pdfText(description)}/AFRelationship/Data` +
      `/EF<</F ${reference}/UF ${reference}>>>>`,
  )
  return pdfReference(id)
}

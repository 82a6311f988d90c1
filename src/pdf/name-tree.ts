import type { PdfFile } from './document.ts'
import type { ObjectId } from './object-writer.ts'
import { pdfReference, pdfText } from './syntax.ts'

const NAMES_PER_LEAF = 64

/** Writes a name tree (names to values in PDF syntax), sorted by the bytes of the names, and returns its root. */
export function writeNameTree(file: PdfFile, entries: readonly (readonly [name: string, value: string])[]): ObjectId {
  const sorted = entries
    .map(([name, value]) => ({ order: nameBytes(name), key: pdfText(name), value }))
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
  const leaves: string[] = []
  for (let start = 0; start < sorted.length; start += NAMES_PER_LEAF) {
    const leaf = sorted.slice(start, start + NAMES_PER_LEAF)
    const id = file.allocate()
    const limits = `${leaf[0]?.key ?? ''}${leaf.at(-1)?.key ?? ''}`
    file.object(id, `<</Limits[${limits}]/Names[${leaf.map(({ key, value }) => `${key} ${value}`).join(' ')}]>>`)
    leaves.push(pdfReference(id))
  }
  const id = file.allocate()
  file.object(id, leaves.length > 0 ? `<</Kids[${leaves.join(' ')}]>>` : '<</Names[]>>')
  return id
}

/** The bytes that `pdfText` stands for, one character a byte. */
function nameBytes(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name
  const bytes = Buffer.from(name, 'utf16le').swap16().toString('latin1')
  return `\u00fe\u00ff${bytes}`
}

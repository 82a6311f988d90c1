import { pdfObjects } from './read-pdf.ts'
import type { JsonObjects, PdfObjects, PdfValue } from './read-pdf.ts'

/** A dictionary of a document that a test may change. */
export type Editable = Record<string, PdfValue>

/** Ways to the parts of a document that a test damages. */
export interface Editor {
  readonly catalog: Editable
  /** A page by its place, the first one if not said otherwise. */
  page(index?: number): Editable
  /** The first dictionary, those within others too, in which a key has a value; what it holds if the value is left out. */
  one(key: string, value?: PdfValue): Editable
  /** The dictionary behind a reference, or the one that stands there itself. */
  at(value: PdfValue | undefined): Editable
  /** Changes the data of a stream, one character a byte. */
  rewrite(reference: PdfValue | undefined, change: (data: string) => string): void
  /** Adds an object and returns its reference. */
  add(dictionary: Editable, data?: string): string
}

/** A copy of a document with something changed in it. */
export function damage(objects: JsonObjects, change: (editor: Editor) => void): PdfObjects {
  const copy = structuredClone(objects)
  change(createEditor(copy))
  return pdfObjects(copy)
}

function createEditor(objects: JsonObjects): Editor {
  const { catalog, pages } = pdfObjects(objects)
  const object = (value: PdfValue | undefined) => (typeof value === 'string' ? objects[`obj:${value}`] : undefined)
  const at = (value: PdfValue | undefined): Editable => {
    const found = object(value)
    const dictionary = found ? (found.stream?.dict ?? found.value) : value
    if (!isEditable(dictionary)) throw new Error(`There is no dictionary at ${JSON.stringify(value)}`)
    return dictionary
  }
  return {
    catalog: at(pdfObjects(objects).trailer['/Root'] ?? catalog),
    page: (index = 0) => at(pages[index]?.reference),
    at,
    one(key, value) {
      const found = everyEditable(objects).find((one) => key in one && (value === undefined || one[key] === value))
      if (!found) throw new Error(`There is no dictionary with ${key} ${JSON.stringify(value)}`)
      return found
    },
    rewrite(reference, change) {
      const stream = object(reference)?.stream
      if (!stream) throw new Error(`There is no stream at ${JSON.stringify(reference)}`)
      const before = Buffer.from(stream.data, 'base64').toString('latin1')
      const after = change(before)
      if (after === before) throw new Error('The stream is as it was')
      stream.data = Buffer.from(after, 'latin1').toString('base64')
    },
    add(dictionary, data) {
      const reference = `${90_000 + Object.keys(objects).length} 0 R`
      objects[`obj:${reference}`] =
        data === undefined
          ? { value: dictionary }
          : { stream: { dict: dictionary, data: Buffer.from(data, 'latin1').toString('base64') } }
      return reference
    },
  }
}

function everyEditable(objects: JsonObjects): readonly Editable[] {
  const found: Editable[] = []
  const visit = (value: PdfValue): void => {
    if (Array.isArray(value)) (value as readonly PdfValue[]).forEach(visit)
    else if (isEditable(value)) {
      found.push(value)
      Object.values(value).forEach(visit)
    }
  }
  for (const { value, stream } of Object.values(objects)) visit(stream?.dict ?? value ?? null)
  return found
}

function isEditable(value: PdfValue | undefined): value is Editable {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

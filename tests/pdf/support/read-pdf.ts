import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A value of a PDF as qpdf prints it: names begin with `/`, strings with `u:` or `b:`, references are `12 0 R`. */
export type PdfValue = null | boolean | number | string | readonly PdfValue[] | PdfDictionary

/** A dictionary; keys are names with their slash. */
export interface PdfDictionary {
  readonly [key: string]: PdfValue
}

/** The objects of a file, read by another program than the one that wrote it. */
export interface PdfObjects {
  readonly trailer: PdfDictionary
  readonly catalog: PdfDictionary
  readonly pages: readonly { readonly reference: string; readonly dictionary: PdfDictionary }[]
  /** The value behind a reference, or the value itself; the dictionary of a stream. */
  resolve(value: PdfValue | undefined): PdfValue
  dictionary(value: PdfValue | undefined): PdfDictionary
  list(value: PdfValue | undefined): readonly PdfValue[]
  /** Whether a reference leads to a stream. */
  isStream(value: PdfValue | undefined): boolean
  /** The decoded bytes of a stream. */
  bytes(value: PdfValue | undefined): Uint8Array
  /** All dictionaries of the file by reference. */
  readonly all: ReadonlyMap<string, PdfDictionary>
}

/** An object in the JSON of qpdf. */
export interface JsonObject {
  value?: PdfValue
  stream?: { data: string; dict: PdfDictionary }
}

/** The objects of a file by `obj:12 0 R`, and the trailer. */
export type JsonObjects = Record<string, JsonObject>

/** The file that was read last: several checks look at the same one after each other. */
let last: { readonly bytes: Uint8Array; readonly pdf: PdfObjects } | undefined

/** Reads a file with qpdf. */
export function readPdf(bytes: Uint8Array): PdfObjects {
  if (last?.bytes !== bytes) last = { bytes, pdf: pdfObjects(readJson(bytes)) }
  return last.pdf
}

/** Ways through objects that have been read already. */
export function pdfObjects(objects: JsonObjects): PdfObjects {
  const find = (reference: string): JsonObject | undefined => objects[`obj:${reference}`]
  const resolve = (value: PdfValue | undefined): PdfValue => {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value ?? null
    const object = find(value)
    return object?.stream ? object.stream.dict : resolve(object?.value)
  }
  const dictionary = (value: PdfValue | undefined): PdfDictionary => {
    const found = resolve(value)
    return isDictionary(found) ? found : {}
  }
  const list = (value: PdfValue | undefined): readonly PdfValue[] => {
    const found = resolve(value)
    return isList(found) ? found : []
  }
  const trailer = dictionary(objects['trailer']?.value)
  const catalog = dictionary(trailer['/Root'])
  const pagesBelow = (node: PdfValue): string[] =>
    dictionary(node)['/Type'] === '/Pages' ? list(dictionary(node)['/Kids']).flatMap(pagesBelow) : [printed(node)]
  const all = new Map<string, PdfDictionary>()
  for (const [key, object] of Object.entries(objects)) {
    const found = object.stream?.dict ?? object.value
    if (found !== undefined && isDictionary(found)) all.set(key.replace('obj:', ''), found)
  }
  return {
    trailer,
    catalog,
    all,
    resolve,
    dictionary,
    list,
    isStream: (value) => find(printed(value))?.stream !== undefined,
    pages: pagesBelow(catalog['/Pages'] ?? null).map((reference) => ({ reference, dictionary: dictionary(reference) })),
    bytes: (value) => Buffer.from(find(printed(value))?.stream?.data ?? '', 'base64'),
  }
}

/** Every dictionary of a file, those within others too, with the object that it stands in. */
export function everyDictionary(pdf: PdfObjects): readonly (readonly [where: string, dictionary: PdfDictionary])[] {
  const found: (readonly [string, PdfDictionary])[] = []
  const visit = (where: string, value: PdfValue): void => {
    if (isList(value)) for (const entry of value) visit(where, entry)
    else if (isDictionary(value)) {
      found.push([where, value])
      for (const entry of Object.values(value)) visit(where, entry)
    }
  }
  for (const [reference, dictionary] of pdf.all) visit(reference, dictionary)
  return found
}

/** A name, a number or a reference as it is printed; what is none of them is not one. */
export function printed(value: PdfValue | undefined): string {
  return typeof value === 'object' || value === undefined ? '' : String(value)
}

/** The text of a string as qpdf prints it. */
export function textOf(value: PdfValue | undefined): string {
  return typeof value === 'string' ? value.replace(/^[ub]:/, '') : ''
}

function isDictionary(value: PdfValue): value is PdfDictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value)
}

/** The objects of a file as qpdf prints them; whoever asks may change them. */
export function readJson(bytes: Uint8Array): JsonObjects {
  const folder = mkdtempSync(join(tmpdir(), 'read-pdf-'))
  const file = join(folder, 'document.pdf')
  writeFileSync(file, bytes)
  const options = ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized']
  const output = execFileSync('qpdf', [...options, file], { encoding: 'utf8', maxBuffer: 1 << 30 })
  rmSync(folder, { recursive: true })
  // The second part of the value holds the objects by number.
  const json = JSON.parse(output) as { qpdf: [unknown, JsonObjects] }
  return json.qpdf[1]
}

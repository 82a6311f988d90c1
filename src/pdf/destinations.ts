import type { AnchorItem, OutlineEntry } from '../model/page.ts'
import { invariant } from '../std/invariant.ts'
import type { PdfFile } from './document.ts'
import { writeNameTree } from './name-tree.ts'
import type { ObjectId } from './object-writer.ts'
import { pdfNumber, pdfReference } from './syntax.ts'

/** The named places of a document and the names that something points to. */
export interface Destinations {
  add(anchor: AnchorItem, page: ObjectId, pageHeight: number): void
  /** Notes that a link goes to a name, which may be added later. */
  use(name: string): void
  /** Writes the names; throws when a link or an outline entry has no place to go. */
  write(outline: readonly OutlineEntry[]): ObjectId
}

/** Starts without any place. */
export function createDestinations(file: PdfFile): Destinations {
  const places = new Map<string, string>()
  const used = new Set<string>()
  return {
    add({ id, x, y }, page, pageHeight) {
      invariant(!places.has(id), `anchor "${id}" stands at one place`)
      const position = `${pdfNumber(x)} ${pdfNumber(pageHeight - y)}`
      places.set(id, `[${pdfReference(page)}/XYZ ${position} null]`)
    },
    use: (name) => void used.add(name),
    write(outline) {
      for (const name of [...used, ...outline.map(({ anchor }) => anchor)]) {
        invariant(places.has(name), `anchor "${name}" is on a page`)
      }
      return writeNameTree(file, [...places])
    },
  }
}

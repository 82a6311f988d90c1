import type { PdfFile } from './document.ts'
import type { ObjectId } from './object-writer.ts'
import { pdfReference } from './syntax.ts'

/** Groups the pages of a file, which are drawn in any order. */
export interface PageTree {
  /** Takes a page by its place in the document. */
  open(number: number): ObjectId
  /** Writes the groups and the root; `page` is told each page in order with the group that it must name. */
  write(page: (number: number, parent: ObjectId) => void): void
}

/** Pages in one group: a reader that looks for a page loads two short lists, not one of thousands. */
const PAGES_PER_GROUP = 50

/** Starts an empty page tree. */
export function createPageTree(file: PdfFile): PageTree {
  const pages: { readonly number: number; readonly id: ObjectId }[] = []
  return {
    open(number) {
      const id = file.allocate()
      pages.push({ number, id })
      return id
    },
    write(page) {
      const inOrder = pages.toSorted((a, b) => a.number - b.number)
      const groups: string[] = []
      for (let start = 0; start < inOrder.length; start += PAGES_PER_GROUP) {
        const group = inOrder.slice(start, start + PAGES_PER_GROUP)
        const id = file.allocate()
        const kids = group.map((kid) => pdfReference(kid.id)).join(' ')
        const parent = pdfReference(file.pages)
        file.object(id, `<</Type/Pages/Parent ${parent}/Count ${group.length}/Kids[${kids}]>>`)
        groups.push(pdfReference(id))
        for (const { number } of group) page(number, id)
      }
      file.extend('pages', { Kids: `[${groups.join(' ')}]`, Count: String(pages.length) })
    },
  }
}

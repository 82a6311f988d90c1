import type { PdfFile } from './document.ts'
import type { ObjectId } from './object-writer.ts'
import { pdfReference } from './syntax.ts'

/** Numbers the pages of a file and groups them, the front ones before the body although they are written later. */
export interface PageTree {
  /** Takes the next page; `parent` is the group that it must name. */
  open(): { readonly page: ObjectId; readonly parent: ObjectId }
  /** From here on pages go before those so far. */
  beginFront(): void
  /** Writes the groups and the root. */
  write(): void
}

interface Group {
  readonly id: ObjectId
  readonly pages: ObjectId[]
}

/** Pages in one group: a reader that looks for a page loads two short lists, not one of thousands. */
const PAGES_PER_GROUP = 50

/** Starts an empty page tree. */
export function createPageTree(file: PdfFile): PageTree {
  let groups: Group[] = []
  let body: readonly Group[] = []
  return {
    open() {
      const last = groups.at(-1)
      const group = last && last.pages.length < PAGES_PER_GROUP ? last : { id: file.allocate(), pages: [] }
      if (group !== last) groups.push(group)
      const page = file.allocate()
      group.pages.push(page)
      return { page, parent: group.id }
    },
    beginFront() {
      body = groups
      groups = []
    },
    write() {
      const all = [...groups, ...body]
      for (const { id, pages } of all) {
        const kids = pages.map(pdfReference).join(' ')
        const parent = pdfReference(file.pages)
        file.object(id, `<</Type/Pages/Parent ${parent}/Count ${pages.length}/Kids[${kids}]>>`)
      }
      file.extend('pages', {
        Kids: `[${all.map(({ id }) => pdfReference(id)).join(' ')}]`,
        Count: String(all.reduce((sum, { pages }) => sum + pages.length, 0)),
      })
    },
  }
}

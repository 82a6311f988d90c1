import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text that the structure reads, with its height on the page (y grows upwards). */
interface ReadPiece {
  readonly y: number
  readonly text: string
}

interface TreeNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly TreeNode[]
}

/** What stands beside, below or in another order than the running text. */
const aside = new Set(['Table', 'Note', 'Figure', 'Lbl', 'Link', 'Reference'])

/** Pieces of the running text of a page in the order in which the structure reads them. */
export async function readingOrder(pdf: PDFDocumentProxy, page: number): Promise<readonly ReadPiece[]> {
  const proxy = await pdf.getPage(page)
  const places = placesOf((await proxy.getTextContent({ includeMarkedContent: true })).items as readonly ContentItem[])
  return contentIds((await proxy.getStructTree()) as TreeNode).flatMap((id) => places.get(id) ?? [])
}

function contentIds(node: TreeNode): readonly string[] {
  if (node.type === 'content') return node.id === undefined ? [] : [node.id]
  if (aside.has(node.role ?? '')) return []
  return (node.children ?? []).flatMap(contentIds)
}

/** What pdf.js gives for the text of a page: marked content opens and closes around runs of text. */
interface ContentItem {
  readonly type?: string
  readonly id?: string
  readonly str?: string
  readonly transform?: readonly number[]
}

/** The first run of each marked content. */
function placesOf(items: readonly ContentItem[]): ReadonlyMap<string, ReadPiece> {
  const places = new Map<string, ReadPiece>()
  const open: (string | undefined)[] = []
  for (const { type, id, str = '', transform } of items) {
    if (type?.startsWith('beginMarkedContent') === true) open.push(id)
    else if (type === 'endMarkedContent') open.pop()
    else if (str.trim() !== '') {
      const owner = open.at(-1)
      if (owner !== undefined && !places.has(owner)) places.set(owner, { y: transform?.[5] ?? 0, text: str })
    }
  }
  return places
}

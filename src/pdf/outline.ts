import type { OutlineEntry } from '../model/page.ts'
import type { PdfFile } from './document.ts'
import { pdfReference, pdfText } from './syntax.ts'

interface OutlineNode {
  readonly entry: OutlineEntry
  readonly id: number
  readonly children: OutlineNode[]
}

/** Writes the bookmarks: the first level shown, deeper ones closed. Without entries there is no outline. */
export function writeOutline(file: PdfFile, entries: readonly OutlineEntry[]): void {
  if (entries.length === 0) return
  const roots = buildTree(file, entries)
  file.extend('outlines', { Type: '/Outlines', Count: String(roots.length), ...ends(roots) })
  file.extend('catalog', { Outlines: pdfReference(file.outlines), PageMode: '/UseOutlines' })
  writeLevel(file, roots, file.outlines)
}

function buildTree(file: PdfFile, entries: readonly OutlineEntry[]): readonly OutlineNode[] {
  const roots: OutlineNode[] = []
  const open: OutlineNode[] = []
  for (const entry of entries) {
    while (open.length > 0 && (open.at(-1)?.entry.level ?? 0) >= entry.level) open.pop()
    const node = { entry, id: file.allocate(), children: [] }
    const siblings = open.at(-1)?.children ?? roots
    siblings.push(node)
    open.push(node)
  }
  return roots
}

function writeLevel(file: PdfFile, nodes: readonly OutlineNode[], parent: number): void {
  nodes.forEach((node, index) => {
    const previous = nodes[index - 1]
    const next = nodes[index + 1]
    let body = `/Title${pdfText(node.entry.title)}/Parent ${pdfReference(parent)}/Dest${pdfText(node.entry.anchor)}`
    if (previous) body += `/Prev ${pdfReference(previous.id)}`
    if (next) body += `/Next ${pdfReference(next.id)}`
    // A negative count: closed, and so many entries appear when it is opened.
    if (node.children.length > 0) body += `/Count -${node.children.length}`
    for (const [key, value] of Object.entries(ends(node.children))) body += `/${key} ${value}`
    file.object(node.id, `<<${body}>>`)
    writeLevel(file, node.children, node.id)
  })
}

function ends(nodes: readonly OutlineNode[]): Readonly<Record<string, string>> {
  const first = nodes[0]
  const last = nodes.at(-1)
  return first && last ? { First: pdfReference(first.id), Last: pdfReference(last.id) } : {}
}

import type { Box, StructureNode } from '../../model/page.ts'
import { pdfNumber } from '../syntax.ts'

/** The attributes of a node by owner: where a figure stands, what a header cell heads, how a list counts. */
export function structureAttributes(node: StructureNode, pageHeight: number): string {
  const dictionaries = [layoutAttributes(node, pageHeight), tableAttributes(node), listAttributes(node)]
  const given = dictionaries.filter((dictionary) => dictionary !== '')
  if (given.length === 0) return ''
  return given.length === 1 ? `/A${given.join('')}` : `/A[${given.join('')}]`
}

function layoutAttributes(node: StructureNode, pageHeight: number): string {
  if (!node.box) return ''
  const placement = node.inline ? 'Inline' : 'Block'
  return `<</O/Layout/Placement/${placement}/BBox[${pdfBox(node.box, pageHeight)}]>>`
}

function tableAttributes(node: StructureNode): string {
  let entries = ''
  if (node.scope !== undefined) entries += `/Scope/${node.scope}`
  if (node.colSpan !== undefined && node.colSpan > 1) entries += `/ColSpan ${node.colSpan}`
  if (node.rowSpan !== undefined && node.rowSpan > 1) entries += `/RowSpan ${node.rowSpan}`
  return entries === '' ? '' : `<</O/Table${entries}>>`
}

function listAttributes(node: StructureNode): string {
  return node.numbering === undefined ? '' : `<</O/List/ListNumbering/${node.numbering}>>`
}

/** The corners of a box in PDF coordinates: left, bottom, right, top. */
export function pdfBox(box: Box, pageHeight: number): string {
  const corners = [box.x, pageHeight - box.y - box.height, box.x + box.width, pageHeight - box.y]
  return corners.map(pdfNumber).join(' ')
}

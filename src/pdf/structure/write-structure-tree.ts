import type { PdfFile } from '../document.ts'
import { writeNameTree } from '../name-tree.ts'
import type { ObjectId } from '../object-writer.ts'
import { pdfReference, pdfText } from '../syntax.ts'
import { structureAttributes } from './structure-attributes.ts'
import type { Kid, ParentEntry, TreeNode } from './structure-tree.ts'

/** Keys in one leaf of the parent tree, so that a reader loads little for one page. */
const KEYS_PER_LEAF = 64
/** Roles that PDF 1.7 does not define, and the standard role that each one is read as. */
const ROLE_MAP = '<</Title/P>>'

/** Writes the elements in reading order, the tree from marks back to them, and the names of the notes. */
export function writeStructureTree(file: PdfFile, root: TreeNode, parents: readonly ParentEntry[]): void {
  const ids = new Map<TreeNode, ObjectId>()
  const notes: (readonly [string, string])[] = []
  forEachNode(root, (node) => ids.set(node, file.allocate()))
  const reference = (node: TreeNode | undefined): string =>
    pdfReference(node ? (ids.get(node) ?? 0) : file.structureRoot)
  forEachNode(root, (node) => {
    file.object(ids.get(node) ?? 0, element(node, reference))
    const { noteId } = node.source
    if (noteId !== undefined) notes.push([noteId, reference(node)])
  })
  file.extend('structureRoot', {
    K: `[${reference(root)}]`,
    ParentTree: pdfReference(writeParentTree(file, parents, reference)),
    ParentTreeNextKey: String(parents.length),
    RoleMap: ROLE_MAP,
    ...(notes.length > 0 ? { IDTree: pdfReference(writeNameTree(file, notes)) } : {}),
  })
}

function forEachNode(node: TreeNode, visit: (node: TreeNode) => void): void {
  visit(node)
  for (const kid of node.kids) if (kid.kind === 'node') forEachNode(kid.node, visit)
}

function element(node: TreeNode, reference: (node: TreeNode | undefined) => string): string {
  const { source } = node
  const page = node.kids.find((kid) => kid.kind === 'mark')?.page
  const kids = node.kids.map((kid) => kidSyntax(kid, page, reference))
  let entries = `/Type/StructElem/S/${source.role}/P ${reference(node.parent)}`
  if (page !== undefined) entries += `/Pg ${pdfReference(page)}`
  if (kids.length > 0) entries += `/K[${kids.join(' ')}]`
  if (source.alt !== undefined) entries += `/Alt${pdfText(source.alt)}`
  if (source.lang !== undefined) entries += `/Lang${pdfText(source.lang)}`
  if (source.title !== undefined) entries += `/T${pdfText(source.title)}`
  if (source.noteId !== undefined) entries += `/ID${pdfText(source.noteId)}`
  return `<<${entries}${structureAttributes(source, node.pageHeight)}>>`
}

function kidSyntax(kid: Kid, page: ObjectId | undefined, reference: (node: TreeNode | undefined) => string): string {
  switch (kid.kind) {
    case 'node':
      return reference(kid.node)
    case 'mark':
      return kid.page === page ? String(kid.mcid) : `<</Type/MCR/Pg ${pdfReference(kid.page)}/MCID ${kid.mcid}>>`
    case 'annotation':
      return `<</Type/OBJR/Pg ${pdfReference(kid.page)}/Obj ${pdfReference(kid.annotation)}>>`
  }
}

function writeParentTree(
  file: PdfFile,
  parents: readonly ParentEntry[],
  reference: (node: TreeNode | undefined) => string,
): ObjectId {
  const leaves: string[] = []
  for (let start = 0; start < parents.length; start += KEYS_PER_LEAF) {
    const entries = parents.slice(start, start + KEYS_PER_LEAF).map((entry, index) => {
      const value = Array.isArray(entry) ? `[${entry.map(reference).join(' ')}]` : reference(entry)
      return `${start + index} ${value}`
    })
    const id = file.allocate()
    file.object(id, `<</Limits[${start} ${start + entries.length - 1}]/Nums[${entries.join(' ')}]>>`)
    leaves.push(pdfReference(id))
  }
  const id = file.allocate()
  file.object(id, leaves.length > 0 ? `<</Kids[${leaves.join(' ')}]>>` : '<</Nums[]>>')
  return id
}

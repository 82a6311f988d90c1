import type { StructureId } from '../../model/page.ts'
import type { PdfFile } from '../document.ts'
import { writeNameTree } from '../name-tree.ts'
import type { ObjectId } from '../object-writer.ts'
import { pdfReference } from '../syntax.ts'
import type { Kid } from './kid-log.ts'
import type { NodeStore } from './node-store.ts'

/** Who owns a key of the parent tree: the marks of a page by number, or the node of an annotation. */
export type ParentEntry = ArrayLike<StructureId> | StructureId

/** A whole tree: its nodes, what each holds in reading order, and the way back from marks to nodes. */
export interface Structure {
  readonly nodes: NodeStore
  readonly kids: (node: StructureId) => readonly Kid[]
  readonly parents: readonly ParentEntry[]
}

/** Keys in one leaf of the parent tree, so that a reader loads little for one page. */
const KEYS_PER_LEAF = 64
/** Roles that PDF 1.7 does not define, and the standard role that each one is read as. */
const ROLE_MAP = '<</Title/P>>'
const root: StructureId = 0

/** Writes the elements in reading order, the tree from marks back to them, and the names of the notes. */
export function writeStructureTree(file: PdfFile, structure: Structure): void {
  const { nodes, parents } = structure
  const ids = new Int32Array(nodes.limit())
  const reference = (node: StructureId): string => pdfReference(ids[node] ?? 0)
  forEachNode(root, structure, (node) => void (ids[node] = file.allocate()))
  forEachNode(root, structure, (node, kids) => {
    const parent = node === root ? pdfReference(file.structureRoot) : reference(nodes.parent(node))
    file.object(ids[node] ?? 0, element(node, kids, { nodes, parent, reference }))
  })
  const notes = nodes.notes().map(([key, node]) => [key, reference(node)] as const)
  file.extend('structureRoot', {
    K: `[${reference(root)}]`,
    ParentTree: pdfReference(writeParentTree(file, parents, reference)),
    ParentTreeNextKey: String(parents.length),
    RoleMap: ROLE_MAP,
    ...(notes.length > 0 ? { IDTree: pdfReference(writeNameTree(file, notes)) } : {}),
  })
}

/** Visits the nodes in reading order, parents before children. */
function forEachNode(
  node: StructureId,
  structure: Structure,
  visit: (node: StructureId, kids: readonly Kid[]) => void,
): void {
  const kids = structure.kids(node)
  visit(node, kids)
  for (const kid of kids) if (kid.kind === 'node') forEachNode(kid.node, structure, visit)
}

interface ElementPlace {
  readonly nodes: NodeStore
  readonly parent: string
  readonly reference: (node: StructureId) => string
}

function element(node: StructureId, kids: readonly Kid[], { nodes, parent, reference }: ElementPlace): string {
  const page = kids.find((kid) => kid.kind === 'mark')?.page
  let entries = `/Type/StructElem/S/${nodes.role(node)}/P ${parent}`
  if (page !== undefined) entries += `/Pg ${pdfReference(page)}`
  if (kids.length > 0) entries += `/K[${kids.map((kid) => kidSyntax(kid, page, reference)).join(' ')}]`
  return `<<${entries}${nodes.entries(node)}>>`
}

function kidSyntax(kid: Kid, page: ObjectId | undefined, reference: (node: StructureId) => string): string {
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
  reference: (node: StructureId) => string,
): ObjectId {
  const leaves: string[] = []
  for (let start = 0; start < parents.length; start += KEYS_PER_LEAF) {
    const entries = parents.slice(start, start + KEYS_PER_LEAF).map((entry, index) => {
      const value = typeof entry === 'number' ? reference(entry) : `[${Array.from(entry, reference).join(' ')}]`
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

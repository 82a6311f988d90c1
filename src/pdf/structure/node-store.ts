import type { StructureId, StructureNode, StructureRole } from '../../model/page.ts'
import { createIntList } from '../../std/int-list.ts'
import { invariant } from '../../std/invariant.ts'
import { pdfText } from '../syntax.ts'
import { structureAttributes } from './structure-attributes.ts'

/** The nodes of a structure tree in few bytes each: a long document has a node for every cell of its tables. */
export interface NodeStore {
  /** More than any number of a node. */
  limit(): number
  /** Takes a node, after its parent; `pageHeight` turns its box. */
  add(node: StructureNode, pageHeight: number): void
  parent(node: StructureId): StructureId
  role(node: StructureId): StructureRole
  /** Entries of its dictionary that say what it is: alternative text, language, title, attributes. */
  entries(node: StructureId): string
  /** The first page that draws something of the node; none yet: more than any page has. */
  firstPage(node: StructureId): number
  /** The node begins on this page, as far as is known. */
  begin(node: StructureId, page: number): void
  /** Keys of notes with their nodes. */
  notes(): readonly (readonly [key: string, node: StructureId])[]
}

const noPage = 0x7fff_ffff
const noRole = -1

/** Holds the document node, number 0. */
export function createNodeStore(): NodeStore {
  const roles: StructureRole[] = []
  const roleNumbers = new Map<StructureRole, number>()
  const parents = createIntList()
  const roleOf = createIntList()
  const firstPages = createIntList()
  const entries = new Map<StructureId, string>()
  const alike = new Map<string, string>()
  const notes: (readonly [string, StructureId])[] = []

  function roleNumber(role: StructureRole): number {
    const known = roleNumbers.get(role)
    if (known !== undefined) return known
    const number = roles.push(role) - 1
    roleNumbers.set(role, number)
    return number
  }

  function put(node: StructureId, parent: StructureId, role: StructureRole): void {
    while (roleOf.length() <= node) {
      parents.push(0)
      roleOf.push(noRole)
      firstPages.push(noPage)
    }
    parents.set(node, parent)
    roleOf.set(node, roleNumber(role))
  }

  const isRegistered = (node: StructureId): boolean => node < roleOf.length() && roleOf.at(node) !== noRole

  put(0, 0, 'Document')
  return {
    limit: () => roleOf.length(),
    add(node, pageHeight) {
      invariant(!isRegistered(node.id), `structure node ${node.id} is registered once`)
      invariant(isRegistered(node.parent), `structure node ${node.parent} is registered before it is used`)
      put(node.id, node.parent, node.role)
      if (node.noteId !== undefined) notes.push([node.noteId, node.id])
      const text = entriesOf(node, pageHeight)
      if (text === '') return
      const shared = alike.get(text) ?? text
      alike.set(shared, shared)
      entries.set(node.id, shared)
    },
    parent: (node) => parents.at(node),
    role(node) {
      const role = isRegistered(node) ? roles[roleOf.at(node)] : undefined
      invariant(role, `structure node ${node} is registered before it is used`)
      return role
    },
    entries: (node) => entries.get(node) ?? '',
    firstPage: (node) => firstPages.at(node),
    begin: (node, page) => firstPages.set(node, page),
    notes: () => notes,
  }
}

function entriesOf(node: StructureNode, pageHeight: number): string {
  let entries = ''
  if (node.alt !== undefined) entries += `/Alt${pdfText(node.alt)}`
  if (node.lang !== undefined) entries += `/Lang${pdfText(node.lang)}`
  if (node.title !== undefined) entries += `/T${pdfText(node.title)}`
  if (node.noteId !== undefined) entries += `/ID${pdfText(node.noteId)}`
  return entries + structureAttributes(node, pageHeight)
}

import type { Table } from '../../model/document-tree.ts'
import { createNode, type DraftNode } from '../structure.ts'

/** The row of the column heads. A head of a table needs a body beside it: without rows it stands in the table itself. */
export function headerRow(table: Table, node: DraftNode): DraftNode {
  return createNode(table.rows.length > 0 ? createNode(node, 'THead') : node, 'TR')
}

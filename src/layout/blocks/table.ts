import type { Table } from '../../model/document-tree.ts'
import { plainText } from '../../model/tree-text.ts'
import type { Scope } from '../context.ts'
import { createNode } from '../structure.ts'
import { layOutMatrix } from '../tables/matrix.ts'
import { layOutPlainTable } from '../tables/plain-table.ts'
import { captionOf, layOutCaption } from './caption.ts'

/** Lays out a table with its caption above. */
export function layOutTable(table: Table, scope: Scope): void {
  if (table.header.length === 0) return
  const { flow } = scope
  const node = createNode(scope.parent, 'Table')
  const caption = captionOf(table, scope)
  flow.space(scope.gap + 4)
  if (caption !== undefined) {
    flow.anchor(caption.anchor)
    layOutCaption(caption, scope, node)
    flow.space(4)
    flow.keep()
  }
  if (table.variant === 'matrix' && hasShortValues(table)) layOutMatrix(table, scope, node)
  else layOutPlainTable(table, scope, node)
  flow.space(scope.gap + 6)
}

/** The longest value of a matrix in characters: a table that says more in its cells is set as a plain one. */
const longestValue = 16

function hasShortValues(table: Table): boolean {
  return table.rows.every((row) => row.slice(1).every((cell) => plainText(cell.children).length <= longestValue))
}

import type { Paragraph, Table } from '../../model/document-tree.ts'
import { isMatrix } from '../../model/matrix-table.ts'
import type { Scope } from '../context.ts'
import { createNode } from '../structure.ts'
import { layOutMatrix } from '../tables/matrix.ts'
import { layOutPlainTable } from '../tables/plain-table.ts'
import { captionOf, layOutCaption } from './caption.ts'
import { layOutNoteBelow } from './paragraph.ts'

/** Lays out a table with its caption above and its note below. */
export function layOutTable(table: Table, scope: Scope, note: Paragraph | undefined): void {
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
  if (isMatrix(table)) layOutMatrix(table, scope, node)
  else layOutPlainTable(table, scope, node)
  if (note !== undefined) layOutNoteBelow(note, scope)
  flow.space(scope.gap + 6)
}

import type { Table, TableCell } from '../../model/document-tree.ts'
import { plainText } from '../../model/tree-text.ts'
import type { Scope } from '../context.ts'
import { createNode, type DraftNode } from '../structure.ts'
import { breakLines } from '../text/break-lines.ts'
import { createWordCutter } from '../text/word-cutter.ts'
import { cellContent, type CellContent } from './cell-content.ts'
import { below, continuedName } from './continuation.ts'
import { matrixHead } from './matrix-head.ts'
import { planMatrix, type MatrixPlan } from './matrix-plan.ts'
import { matrixRow, type MatrixRow } from './matrix-row.ts'

/** Lays out a matrix, part by part when it is wider than the page; every part repeats the row heads. */
export function layOutMatrix(table: Table, scope: Scope, node: DraftNode): void {
  const plan = planMatrix(table, scope)
  const highest = highestLevel(table)
  plan.groups.forEach((group, index) => {
    if (index > 0) scope.flow.space(scope.gap * 2)
    const part = index === 0 ? node : createNode(scope.parent, 'Table')
    layOutPart(table, { scope, plan, group, node: part, isFirst: index === 0, highest })
  })
}

interface Part {
  readonly scope: Scope
  readonly plan: MatrixPlan
  readonly group: readonly number[]
  readonly node: DraftNode
  readonly isFirst: boolean
  readonly highest: number
}

function layOutPart(table: Table, part: Part): void {
  const { scope, plan, group, node, isFirst, highest } = part
  const { flow } = scope
  const columns = [0, ...group]
  const head = createNode(createNode(node, 'THead'), 'TR')
  const header = columns.map((column) =>
    content(table.header[column], createNode(head, 'TH', { scope: 'Column' }), part),
  )
  const name = continuedName(table, scope)
  const { box, repeated } = matrixHead(header, plan, scope)
  const laterHead = below(name, repeated)
  flow.box(isFirst ? box : below(name, box))
  const body = createNode(node, 'TBody')
  table.rows.forEach((cells, index) => {
    const row = rowOf(
      columns.map((column) => cells[column]),
      createNode(body, 'TR'),
      part,
    )
    if (index === 0 || (index === table.rows.length - 1 && index > 1)) flow.keep()
    flow.box(matrixRow({ ...row, isLast: index === table.rows.length - 1, highest }, plan, scope, laterHead))
  })
}

function content(cell: TableCell | undefined, node: DraftNode, { scope, plan }: Part): CellContent {
  return cellContent(cell, node, scope, plan.headStyle)
}

function rowOf(
  cells: readonly (TableCell | undefined)[],
  row: DraftNode,
  part: Part,
): Pick<MatrixRow, 'head' | 'values'> {
  const { scope, plan } = part
  const { measure, syllables } = scope.context
  const cutter = createWordCutter(measure, syllables, scope.language)
  const head = content(cells[0], createNode(row, 'TH', { scope: 'Row' }), part)
  const headWidth = plan.rowHeadWidth - 6
  return {
    head: { node: head.node, lines: breakLines(head.words, { width: headWidth, division: 'overlong', cutter }) },
    values: cells.slice(1).map((cell) => {
      const value = cellContent(cell, createNode(row, 'TD'), scope, plan.cellStyle)
      const lines = breakLines(value.words, { width: plan.columnWidth - 2, division: 'overlong', cutter })
      return { node: value.node, lines, level: levelOf(cell) }
    }),
  }
}

function levelOf(cell: TableCell | undefined): number | undefined {
  const text = plainText(cell?.children ?? []).trim()
  return /^\d$/.test(text) ? Number(text) : undefined
}

function highestLevel(table: Table): number {
  return Math.max(1, ...table.rows.flatMap((row) => row.slice(1).map((cell) => levelOf(cell) ?? 0)))
}

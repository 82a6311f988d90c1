import type { Table, TableCell } from '../../model/document-tree.ts'
import { highestLevel, levelOf } from '../../model/matrix-table.ts'
import type { Pt } from '../../model/page.ts'
import type { Scope } from '../context.ts'
import type { RepeatedHead } from '../pages/flow.ts'
import { createNode, type DraftNode } from '../structure.ts'
import { breakLines } from '../text/break-lines.ts'
import { createWordCutter } from '../text/word-cutter.ts'
import { cellContent, type CellContent } from './cell-content.ts'
import { below, continuedName } from './continuation.ts'
import { headerRow } from './header-row.ts'
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
  /** The highest level in the matrix; 0 when its cells do not hold levels. */
  readonly highest: number
}

function layOutPart(table: Table, part: Part): void {
  const { scope, plan, group, node, isFirst, highest } = part
  const { flow } = scope
  const columns = [0, ...group]
  const head = headerRow(table, node)
  const header = columns.map((column) =>
    content(table.header[column], createNode(head, 'TH', { scope: 'Column' }), part),
  )
  const name = continuedName(table, scope)
  const { box, repeated } = matrixHead(header, plan, scope)
  const laterHead = below(name, repeated)
  for (const anchor of header.flatMap((cell) => cell.anchors)) flow.anchor(anchor)
  flow.box(isFirst ? box : below(name, box))
  const body = createNode(node, 'TBody')
  const rows = table.rows.map((cells, index) => {
    const shown = columns.map((column) => cells[column])
    return { ...rowOf(shown, createNode(body, 'TR'), part), isLast: index === table.rows.length - 1, highest }
  })
  placeRows(rows, { part, head: laterHead, used: box.height })
}

/** A matrix that a page can hold beside other things stays whole; a row of one cell stays with the rows that it names. */
function placeRows(rows: readonly MatrixRow[], { part, head, used }: RowPlace): void {
  const { scope, plan } = part
  const boxes = rows.map((row) => matrixRow(row, plan, scope, head))
  const height = boxes.reduce((sum, box) => sum + box.height, used)
  const isWhole = height <= scope.pageHeight * smallMatrix
  boxes.forEach((box, index) => {
    const afterName =
      index > 0 && rows[index - 1]?.values.every((value) => value.lines.every((line) => line.width === 0))
    const atEnd = index === 0 || (index === rows.length - 1 && index > 1)
    if (afterName === true || atEnd) scope.flow.keep()
    else if (isWhole) scope.flow.keepWhole()
    for (const anchor of rows[index]?.anchors ?? []) scope.flow.anchor(anchor)
    scope.flow.box(box)
  })
}

const smallMatrix = 0.6

interface RowPlace {
  readonly part: Part
  readonly head: RepeatedHead
  /** Height of the header. */
  readonly used: Pt
}

function content(cell: TableCell | undefined, node: DraftNode, { scope, plan }: Part): CellContent {
  return cellContent(cell, node, scope, plan.headStyle)
}

function rowOf(
  cells: readonly (TableCell | undefined)[],
  row: DraftNode,
  part: Part,
): Pick<MatrixRow, 'head' | 'values' | 'anchors'> {
  const { scope, plan } = part
  const { measure, syllables } = scope.context
  const cutter = createWordCutter(measure, syllables, scope.language)
  const head = content(cells[0], createNode(row, 'TH', { scope: 'Row' }), part)
  const headWidth = plan.rowHeadWidth - 6
  const contents = cells.slice(1).map((cell) => cellContent(cell, createNode(row, 'TD'), scope, plan.cellStyle))
  return {
    anchors: [head, ...contents].flatMap(({ anchors }) => anchors),
    head: { node: head.node, lines: breakLines(head.words, { width: headWidth, division: 'overlong', cutter }) },
    values: contents.map((value, index) => {
      const lines = breakLines(value.words, { width: plan.columnWidth - 2, division: 'overlong', cutter })
      return { node: value.node, lines, level: part.highest === 0 ? undefined : levelOf(cells[index + 1]) }
    }),
  }
}

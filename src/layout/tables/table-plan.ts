import type { Alignment, Table, TableCell } from '../../model/document-tree.ts'
import type { Pt } from '../../model/page.ts'
import type { TableTheme } from '../../model/theme.ts'
import { plainText } from '../../model/tree-text.ts'
import { greatestOf } from '../../std/extremes.ts'
import type { Scope } from '../context.ts'
import { createNode, type DraftNode } from '../structure.ts'
import { tableStyle } from '../styles.ts'
import type { TextStyle } from '../text/text-style.ts'
import { cellContent, contentWidths, isNumeric, type CellContent } from './cell-content.ts'
import { cellText } from './cell-text.ts'
import { columnWidths, type ColumnContent } from './column-widths.ts'
import { headerRow } from './header-row.ts'

/** A column of a table: where its text stands, paddings excluded. */
interface Column {
  readonly x: Pt
  readonly width: Pt
  readonly align: Alignment
}

/** A table fitted to a width: columns, text size and measured cells. */
export interface TablePlan {
  readonly style: TextStyle
  readonly look: TableTheme
  readonly columns: readonly Column[]
  readonly width: Pt
  /** Empty when the header has no text. */
  readonly header: readonly CellContent[]
  readonly rows: readonly (readonly CellContent[])[]
}

/** Measures a table and finds its columns; wide tables are set smaller before words are divided. */
export function planTable(table: Table, scope: Scope, node: DraftNode): TablePlan {
  const look = scope.context.theme.table
  const count = table.header.length
  const available = scope.width - 2 * look.paddingX * count
  const numeric = table.header.map((_, column) => column > 0 && isNumeric(table.rows.map((row) => row[column])))
  const measureAt = (size: Pt): Measured => {
    const cells = measureCells(table, { scope, node, style: tableStyle(scope.context.theme, size) })
    return {
      cells,
      contents: table.header.map((_, column) => ({ ...contentOf(cells, column), numeric: numeric[column] === true })),
    }
  }
  let measured = measureAt(look.size)
  const wordWidth = measured.contents.reduce((sum, content) => sum + content.min, 0)
  if (wordWidth > available) measured = measureAt(smallerSize(look, available / wordWidth))
  const columns = place(columnWidths(measured.contents, available), look, alignments(table, numeric))
  return { ...measured.cells, look, width: scope.width, columns }
}

interface Measured {
  readonly cells: MeasuredCells
  readonly contents: readonly ColumnContent[]
}

/** The size at which the words fit, in half points, not below the smallest. */
function smallerSize(look: TableTheme, share: number): Pt {
  return Math.max(look.smallest, Math.floor(look.size * share * 2) / 2)
}

interface MeasureOptions {
  readonly scope: Scope
  readonly node: DraftNode
  readonly style: TextStyle
}

type MeasuredCells = Pick<TablePlan, 'style' | 'header' | 'rows'>

function measureCells(table: Table, options: MeasureOptions): MeasuredCells {
  const { scope, node, style } = options
  const bold = { ...style, bold: true }
  const hasHeader = table.header.some((cell) => plainText(cell.children).trim() !== '')
  const head = headerRow(table, node)
  const header = table.header.map((cell) => cellContent(cell, createNode(head, 'TH', { scope: 'Column' }), scope, bold))
  const body = createNode(node, 'TBody')
  const rows = table.rows.map((row) => {
    const parent = createNode(body, 'TR')
    return table.header.map((_, column) =>
      bodyCell(row[column], { isRowHead: !hasHeader && column === 0, parent }, options),
    )
  })
  return { style, header: hasHeader ? header : [], rows }
}

/** In a table without a header the first column names the rows. */
function bodyCell(
  cell: TableCell | undefined,
  place: { readonly isRowHead: boolean; readonly parent: DraftNode },
  { scope, style }: MeasureOptions,
): CellContent {
  if (!place.isRowHead) return cellContent(cell, createNode(place.parent, 'TD'), scope, style)
  return cellContent(cell, createNode(place.parent, 'TH', { scope: 'Row' }), scope, { ...style, bold: true })
}

function contentOf({ header, rows }: MeasuredCells, column: number): Omit<ColumnContent, 'numeric'> {
  const widths = [header, ...rows].map((row) => contentWidths(row[column]?.words ?? []))
  return {
    min: widest(widths.map(({ min }) => min)),
    max: widest(widths.map(({ max }) => max)),
    body: widest(widths.slice(1).map(({ max }) => max)),
    cells: [header, ...rows.slice(0, sampledRows)].map((row) => cellText(row[column]?.words ?? [])),
  }
}

function widest(widths: readonly Pt[]): Pt {
  return greatestOf(widths, 0)
}

/** The first rows speak for a long table. */
const sampledRows = 80

function alignments(table: Table, numeric: readonly boolean[]): readonly Alignment[] {
  return table.header.map((_, column) => {
    const align = table.align[column] ?? 'left'
    return align === 'left' && numeric[column] === true ? 'right' : align
  })
}

function place(widths: readonly Pt[], look: TableTheme, align: readonly Alignment[]): readonly Column[] {
  let x = 0
  return widths.map((width, index) => {
    const column = { x: x + look.paddingX, width, align: align[index] ?? 'left' }
    x += width + 2 * look.paddingX
    return column
  })
}

import { printed, textOf } from '../support/read-pdf.ts'
import type { PdfObjects } from '../support/read-pdf.ts'
import { attributesOf } from './attributes.ts'
import type { Element } from './collect-elements.ts'

const SCOPES = new Set(['/Row', '/Column', '/Both'])

/** A cell of a table with the place of its upper left corner and its size. */
interface Cell {
  readonly element: Element
  readonly scope: string
  readonly column: number
  readonly columns: number
  readonly rows: number
}

/**
 * A table is regular (ISO 14289-1, 7.2): all rows have as many columns as the first, no cells overlap, and none goes
 * beyond the last row. Its header cells say what they head (7.5), and each cell that is no header has one.
 */
export function checkTable(pdf: PdfObjects, table: Element, where: string): readonly string[] {
  const rows = table.children.flatMap((child) => (child.role === 'TR' ? [child] : child.children))
  const { grid, problems } = placeCells(pdf, rows, where)
  if (problems.length > 0) return problems
  const cells = new Set(grid.flat())
  const headers = [...cells].filter(({ element }) => element.role === 'TH')
  const names = new Set(headers.map(({ element }) => textOf(element.dictionary['/ID'])))
  return [
    ...headers.filter(({ scope }) => !SCOPES.has(scope)).map(({ element }) => `TH ${element.reference} has no scope`),
    ...(headers.length > 0 ? checkHeaders(pdf, grid, names) : []),
  ]
}

function placeCells(
  pdf: PdfObjects,
  rows: readonly Element[],
  where: string,
): { readonly grid: readonly (readonly Cell[])[]; readonly problems: readonly string[] } {
  const grid: Cell[][] = rows.map(() => [])
  const problems: string[] = []
  for (const [row, { children }] of rows.entries()) {
    let column = 0
    for (const element of children) {
      while (grid[row]?.[column]) column++
      const cell = readCell(pdf, element, column)
      if (row + cell.rows > rows.length) problems.push(`${where} has a cell that goes beyond its last row`)
      if (!fill(grid, row, cell)) problems.push(`${where} has cells that overlap`)
      column += cell.columns
    }
  }
  // A place that no cell covers is a hole in the array.
  const widths = grid.map((row) => (Array.from(row).includes(undefined as never) ? -1 : row.length))
  if (widths.some((width) => width !== widths[0] || width < 0)) {
    problems.push(`${where} has rows of ${[...new Set(widths)].join(' and ')} cells`)
  }
  return { grid, problems }
}

function readCell(pdf: PdfObjects, element: Element, column: number): Cell {
  const attributes = attributesOf(pdf, element.dictionary)
  return {
    element,
    column,
    scope: printed(attributes['/Scope']),
    columns: Number(attributes['/ColSpan'] ?? 1),
    rows: Number(attributes['/RowSpan'] ?? 1),
  }
}

function fill(grid: Cell[][], row: number, cell: Cell): boolean {
  let isFree = true
  for (const line of grid.slice(row, row + cell.rows)) {
    for (let column = cell.column; column < cell.column + cell.columns; column++) {
      if (line[column]) isFree = false
      line[column] = cell
    }
  }
  return isFree
}

/** A cell names its headers, or one that heads columns stands above it, or one that heads rows stands before it. */
function checkHeaders(
  pdf: PdfObjects,
  grid: readonly (readonly Cell[])[],
  names: ReadonlySet<string>,
): readonly string[] {
  const problems = new Set<string>()
  for (const [row, cells] of grid.entries()) {
    for (const [column, { element }] of cells.entries()) {
      if (element.role !== 'TD') continue
      const listed = pdf.list(attributesOf(pdf, element.dictionary)['/Headers']).map(textOf)
      const isListed = listed.length > 0 && listed.every((name) => names.has(name))
      const above = grid.slice(0, row).map((line) => line[column])
      const isHeaded = heads(above, '/Column') || heads(cells.slice(0, column), '/Row')
      if (!isListed && !isHeaded) problems.add(`TD ${element.reference} has no header`)
    }
  }
  return [...problems]
}

function heads(cells: readonly (Cell | undefined)[], scope: string): boolean {
  return cells.some((cell) => cell?.element.role === 'TH' && [scope, '/Both'].includes(cell.scope))
}

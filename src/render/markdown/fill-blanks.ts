import { cellsOf } from './align-numbers.ts'

/**
 * Rows of a table of records with a dash in cells that are empty, so that nobody takes what is not known for what was
 * forgotten. A row of which only one cell is filled (a heading of a group, a line to write on) and a row that begins in bold
 * (a total) stay as they are.
 */
export function fillBlanks(rows: string, dash: string): string {
  const [head = '', rule = '', ...body] = rows.split('\n')
  return [head, rule, ...body.map((line) => fillRow(line, dash))].join('\n')
}

function fillRow(line: string, dash: string): string {
  const cells = cellsOf(line)
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.length < 2 || filled[0]?.trim().startsWith('**') === true) return line
  return cells.map((cell, i) => (i > 0 && i < cells.length - 1 && cell.trim() === '' ? ` ${dash} ` : cell)).join('|')
}

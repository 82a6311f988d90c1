import { groupAlike } from '../../std/group-digits.ts'

/**
 * Rows of a pipe table with all numbers in columns set flush right written in one way: groups of digits in all of them or in
 * none. Anything else is left as it is, byte for byte.
 */
export function alignNumbers(rows: string, group: string): string {
  if (!rows.includes(group)) return rows
  const [head = '', rule = '', ...body] = rows.split('\n')
  const isRight = cellsOf(rule).map((cell) => /^\s*-+:\s*$/.test(cell))
  const cells = body.map(cellsOf)
  const numbers = groupAlike(
    cells.flatMap((row) => row.filter((_, i) => isRight[i]).map((cell) => cell.trim())),
    group,
  ).values()
  const lines = cells.map((row) =>
    row.map((cell, i) => (isRight[i] ? withText(cell, numbers.next().value ?? '') : cell)),
  )
  return [head, rule, ...lines.map((line) => line.join('|'))].join('\n')
}

/** Cells between the bars, the empty texts before the first and after the last bar included. */
export function cellsOf(line: string): readonly string[] {
  return line.split(/(?<!\\)\|/)
}

function withText(cell: string, text: string): string {
  return cell.replace(cell.trim(), () => text)
}

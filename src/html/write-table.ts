import type { Alignment, Inline, Table, TableCell } from '../model/document-tree.ts'
import { highestLevel, isMatrix, levelOf } from '../model/matrix-table.ts'
import { element, type Content } from './element.ts'
import type { PageContext } from './page-context.ts'
import { shadeName } from './style/shades.ts'
import { writeCaption } from './write-caption.ts'
import { writeInline } from './write-inline.ts'

/**
 * Writes a table: the first column names the rows, a row of one bold cell names the rows below it. A table that may be
 * wider than a small screen moves in a box of its own, which the keyboard reaches.
 */
export function writeTable(table: Table, id: string | undefined, page: PageContext): Content {
  if (table.header.length === 0) return undefined
  const own = id ?? page.own(`table-${table.line}`)
  const caption = page.index.captions.get(table)
  const captionId = page.own(`caption-${table.line}`)
  const matrix = isMatrix(table)
  const content = element(
    'table',
    { id: own, class: matrix ? 'matrix' : undefined },
    caption && writeCaption('caption', caption, captionId),
    writeHead(table, page),
    writeBody(table, matrix, page),
  )
  if (!matrix && table.header.length <= fewColumns) return content
  const named = caption ? captionId : page.section
  const name = named === undefined ? { 'aria-label': page.labels.unnamedTable } : { 'aria-labelledby': named }
  return element('div', { class: 'scroll', role: 'group', tabindex: 0, ...name }, content)
}

/** Tables of so few columns fit on the smallest screen. */
const fewColumns = 3

function writeHead({ header, align }: Table, page: PageContext): Content {
  if (header.every(isEmpty)) return undefined
  const cells = header.map((cell, column) => {
    const look = { class: lookOf(align[column]) }
    if (isEmpty(cell)) return element('td', look)
    return element('th', { scope: 'col', ...look }, element('span', {}, writeInline(cell.children, page)))
  })
  return element('thead', {}, element('tr', {}, cells))
}

function writeBody(table: Table, matrix: boolean, page: PageContext): Content {
  const highest = matrix ? highestLevel(table) : 0
  return groupsOf(table).map((rows) =>
    element(
      'tbody',
      {},
      rows.map((row) => [{ html: '\n' }, writeRow(row, table, highest, page)]),
    ),
  )
}

/** Rows up to the next one that names a group. */
function groupsOf({ rows }: Table): readonly (readonly (readonly TableCell[])[])[] {
  const groups: (readonly TableCell[])[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    if (group === undefined || namesRows(row)) groups.push([row])
    else group.push(row)
  }
  return groups
}

function writeRow(row: readonly TableCell[], table: Table, highest: number, page: PageContext): Content {
  const [first, ...others] = row
  if (namesRows(row)) {
    const name = writeInline(first?.children ?? [], page)
    return element('tr', { class: 'group' }, element('th', { scope: 'rowgroup', colspan: table.header.length }, name))
  }
  const hasRowHead = table.header.length > 1 && !isEmpty(first)
  const head = element(
    hasRowHead ? 'th' : 'td',
    { scope: hasRowHead ? 'row' : undefined, class: lookOf(table.align[0]) },
    writeInline(first?.children ?? [], page),
  )
  const values = others.map((cell, index) => {
    const shade = highest === 0 ? undefined : shadeName(levelOf(cell), highest)
    const look = [lookOf(table.align[index + 1]), shade].filter((name) => name !== undefined).join(' ')
    return element('td', { class: look === '' ? undefined : look }, writeInline(cell.children, page))
  })
  return element('tr', {}, head, values)
}

function namesRows([first, ...others]: readonly TableCell[]): boolean {
  return others.length > 1 && others.every(isEmpty) && isStrong(first?.children ?? [])
}

function isStrong(nodes: readonly Inline[]): boolean {
  const seen = nodes.filter((node) => node.type !== 'anchor')
  return seen.length > 0 && seen.every(({ type }) => type === 'strong')
}

function isEmpty(cell: TableCell | undefined): boolean {
  return (cell?.children ?? []).every((node) => node.type === 'text' && node.value.trim() === '')
}

function lookOf(align: Alignment | undefined): string | undefined {
  return align === undefined || align === 'left' ? undefined : align
}

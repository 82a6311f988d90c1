import type { Table } from '../../model/document-tree.ts'
import type { Pt } from '../../model/page.ts'
import type { MatrixTheme } from '../../model/theme.ts'
import type { Scope } from '../context.ts'
import { createNode } from '../structure.ts'
import { plain } from '../styles.ts'
import { breakLines } from '../text/break-lines.ts'
import type { Line } from '../text/line.ts'
import type { TextStyle } from '../text/text-style.ts'
import { createWordCutter } from '../text/word-cutter.ts'
import { cellContent, contentWidths } from './cell-content.ts'

/** The measures of a matrix: one width for all value columns, rotated heads above, row heads at the left. */
export interface MatrixPlan {
  readonly look: MatrixTheme
  readonly headStyle: TextStyle
  readonly cellStyle: TextStyle
  readonly rowHeadWidth: Pt
  readonly headHeight: Pt
  readonly columnWidth: Pt
  /** Value columns of each part, by number: wide matrices are cut into parts that stand one after the other. */
  readonly groups: readonly (readonly number[])[]
}

/** Space beside row heads and above column heads. */
export const headGap = 6
const columnGap = 4

/** Finds the measures of a matrix and how many columns stand beside each other. */
export function planMatrix(table: Table, scope: Scope): MatrixPlan {
  const { theme } = scope.context
  const look = theme.matrix
  const headStyle = plain(theme.fonts.table, { size: look.headSize, leading: look.headLeading }, theme.colors.ink)
  const cellStyle = plain(theme.fonts.table, look, theme.colors.ink)
  const unowned = createNode(scope.parent, 'Div')
  const widest = (cells: readonly (Table['header'][number] | undefined)[], style: TextStyle): Pt =>
    Math.max(0, ...cells.map((cell) => contentWidths(cellContent(cell, unowned, scope, style).words).max))

  const firstColumn = [table.header[0], ...table.rows.map((row) => row[0])]
  const natural = widest(firstColumn, headStyle) + headGap
  const narrow = Math.min(look.rowHeadWidth, natural)
  const headWords = table.header.slice(1).map((cell) => cellContent(cell, unowned, scope, headStyle).words)
  const values = widest(
    table.rows.flatMap((row) => row.slice(1)),
    cellStyle,
  )
  const fit = (most: Pt): HeadFit => {
    const heads = headWords.map((words) => headLines(words, scope, most))
    const lineCount = Math.max(1, ...heads.map((lines) => lines.length))
    const least = Math.max(look.columnWidth, values + columnGap, lineCount * look.headLeading + columnGap / 2)
    const groups = groupColumns(heads.length, Math.floor((scope.width - narrow) / least))
    return { heads, least, groups }
  }
  const { heads, least, groups } = lowestHeads(fit, look.headHeight)
  const headHeight = Math.max(0, ...heads.flat().map((line) => line.width)) + headGap
  const rowHeadWidth = Math.max(
    narrow,
    Math.min(natural, scope.width - least * Math.max(0, ...groups.map((group) => group.length))),
  )
  const columnWidth = widen(least, scope.width - rowHeadWidth, groups)
  return { look, headStyle, cellStyle, rowHeadWidth, headHeight, columnWidth, groups }
}

/** Rotated heads broken to a height, and what that means for the columns. */
interface HeadFit {
  readonly heads: readonly (readonly Line[])[]
  readonly least: Pt
  readonly groups: MatrixPlan['groups']
}

/** The lowest heads that neither divide words nor need more parts than heads of full height. */
function lowestHeads(fit: (most: Pt) => HeadFit, full: Pt): HeadFit {
  const high = fit(full)
  const lower = lowerHeads.map((share) => fit(full * share))
  const isGood = ({ heads, groups }: HeadFit): boolean =>
    groups.length === high.groups.length && !heads.flat().some((line) => line.hyphen)
  return lower.find(isGood) ?? high
}

const lowerHeads = [0.5, 0.65, 0.8]

/** Breaks a rotated head into lines no longer than it may be high. */
export function headLines(words: Parameters<typeof breakLines>[0], scope: Scope, height: Pt): readonly Line[] {
  const { measure, syllables } = scope.context
  const cutter = createWordCutter(measure, syllables, scope.language)
  return breakLines(words, { width: height, division: 'overlong', cutter })
}

/** Parts of about the same size: eleven columns in parts of at most ten are six and five. */
function groupColumns(count: number, most: number): readonly (readonly number[])[] {
  const parts = Math.ceil(count / Math.max(1, most))
  const size = Math.ceil(count / Math.max(1, parts))
  return Array.from({ length: parts }, (_, part) =>
    Array.from({ length: Math.min(size, count - part * size) }, (_, index) => part * size + index + 1),
  )
}

/** Spare room makes the columns a little wider, not as wide as the page. */
function widen(least: Pt, available: Pt, groups: MatrixPlan['groups']): Pt {
  const most = Math.max(1, ...groups.map((group) => group.length))
  return Math.min(available / most, least * 1.6)
}

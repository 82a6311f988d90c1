import type { Table } from '../../model/document-tree.ts'
import type { Pt } from '../../model/page.ts'
import type { MatrixTheme } from '../../model/theme.ts'
import type { Scope } from '../context.ts'
import { greatestOf } from '../../std/extremes.ts'
import { createNode } from '../structure.ts'
import { plain } from '../styles.ts'
import { breakLines } from '../text/break-lines.ts'
import type { Line } from '../text/line.ts'
import type { TextStyle } from '../text/text-style.ts'
import { createWordCutter } from '../text/word-cutter.ts'
import { cellContent, contentWidths } from './cell-content.ts'

/** The measures of a matrix: one width for all value columns, their heads above, row heads at the left. */
export interface MatrixPlan {
  readonly look: MatrixTheme
  readonly headStyle: TextStyle
  readonly cellStyle: TextStyle
  readonly rowHeadWidth: Pt
  readonly headHeight: Pt
  readonly columnWidth: Pt
  /** Column heads are turned by a right angle, since they do not find room beside each other. */
  readonly isTurned: boolean
  /** Value columns of each part, by number: wide matrices are cut into parts that stand one after the other. */
  readonly groups: readonly (readonly number[])[]
}

/** Space beside row heads and above column heads. */
export const headGap = 6
const columnGap = 4
/** The share of their width that row heads keep where a matrix would else be cut into parts. */
const slimHead = 0.65

/** Finds the measures of a matrix and how many columns stand beside each other. */
export function planMatrix(table: Table, scope: Scope): MatrixPlan {
  const { theme } = scope.context
  const look = theme.matrix
  const headStyle = plain(theme.fonts.table, { size: look.headSize, leading: look.headLeading }, theme.colors.ink)
  const cellStyle = plain(theme.fonts.table, look, theme.colors.ink)
  const unowned = createNode(scope.parent, 'Div')
  const widest = (cells: readonly (Table['header'][number] | undefined)[], style: TextStyle): Pt =>
    greatestOf(
      cells.map((cell) => contentWidths(cellContent(cell, unowned, scope, style).words).max),
      0,
    )

  const longestWord = (cells: readonly (Table['header'][number] | undefined)[]): Pt =>
    greatestOf(
      cells.map((cell) => contentWidths(cellContent(cell, unowned, scope, headStyle).words).min),
      0,
    )
  const firstColumn = [table.header[0], ...table.rows.map((row) => row[0])]
  const natural = widest(firstColumn, headStyle) + headGap
  const narrow = Math.min(look.rowHeadWidth, natural)
  const headWords = table.header.slice(1).map((cell) => cellContent(cell, unowned, scope, headStyle).words)
  const values = widest(
    table.rows.flatMap((row) => row.slice(1)),
    cellStyle,
  )
  const base = { look, headStyle, cellStyle }
  const lying = lyingHeads(headWords, scope, { least: values + columnGap, available: scope.width - narrow })
  if (lying !== undefined) {
    const rowHeadWidth = Math.max(narrow, Math.min(natural, scope.width - lying.width * headWords.length))
    const corner = cellContent(table.header[0], unowned, scope, headStyle).words
    const lines = Math.max(lying.lines, headLines(corner, scope, rowHeadWidth - headGap).length)
    const headHeight = lines * look.headLeading
    const groups = [headWords.map((_, index) => index + 1)]
    return { ...base, rowHeadWidth, headHeight, columnWidth: lying.width, isTurned: false, groups }
  }
  const beside = (rowHead: Pt): HeadFit => {
    const fit = (most: Pt): HeadFit => {
      const heads = headWords.map((words) => headLines(words, scope, most))
      const lineCount = Math.max(1, ...heads.map((lines) => lines.length))
      const least = Math.max(look.columnWidth, values + columnGap, lineCount * look.headLeading + columnGap / 2)
      const groups = groupColumns(heads.length, Math.floor((scope.width - rowHead) / least))
      return { heads, least, groups }
    }
    return lowestHeads(fit, look.headHeight)
  }
  const usual = beside(narrow)
  const slim = Math.min(narrow, Math.max(look.rowHeadWidth * slimHead, longestWord(firstColumn) + headGap))
  const whole = usual.groups.length > 1 ? beside(slim) : usual
  const isSlim = usual.groups.length > 1 && whole.groups.length === 1
  const { heads, least, groups } = isSlim ? whole : usual
  const headHeight = Math.max(0, ...heads.flat().map((line) => line.width)) + headGap
  const rowHeadWidth = Math.max(
    isSlim ? slim : narrow,
    Math.min(natural, scope.width - least * Math.max(0, ...groups.map((group) => group.length))),
  )
  const columnWidth = widen(least, scope.width - rowHeadWidth, groups)
  return { ...base, rowHeadWidth, headHeight, columnWidth, isTurned: true, groups }
}

type HeadWords = Parameters<typeof breakLines>[0]

/** The narrowest columns whose heads lie above them, no word divided; undefined where the page has no room for them. */
function lyingHeads(
  heads: readonly HeadWords[],
  scope: Scope,
  { least, available }: { readonly least: Pt; readonly available: Pt },
): { readonly width: Pt; readonly lines: number } | undefined {
  const most = available / Math.max(1, heads.length)
  const longest = Math.max(least, ...heads.map((words) => contentWidths(words).min + lyingGap))
  if (heads.length === 0 || longest > most) return undefined
  const fits = lyingWidths.map((share) => {
    const width = longest + (most - longest) * share
    const lines = Math.max(...heads.map((words) => headLines(words, scope, width - lyingGap).length))
    return { width, lines }
  })
  return fits.find(({ lines }) => lines <= 2) ?? fits.find(({ lines }) => lines <= mostLyingLines)
}

/** Shares of the room beside the longest word that lying heads may take, from narrow to wide. */
const lyingWidths = [0, 0.25, 0.5, 0.75, 1]
const mostLyingLines = 3
/** Space between heads that lie beside each other. */
export const lyingGap = 8

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

/** Breaks a head into lines: as long as a turned head may be high, or a lying one wide. */
export function headLines(words: HeadWords, scope: Scope, length: Pt): readonly Line[] {
  const { measure, syllables } = scope.context
  const cutter = createWordCutter(measure, syllables, scope.language)
  return breakLines(words, { width: length, division: 'overlong', cutter })
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

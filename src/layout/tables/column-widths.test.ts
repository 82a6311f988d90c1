import { expect, test } from 'vitest'
import { countLines, type CellText } from './cell-text.ts'
import { columnWidths, type ColumnContent } from './column-widths.ts'

const column = (min: number, max: number, numeric = false): ColumnContent => ({
  min,
  max,
  numeric,
  body: max,
  cells: [textOf(max)],
})
/** A text of a length in words of ten points. */
const textOf = (length: number): CellText => ({
  length,
  runs: Array.from({ length: length / 10 }, () => ({ width: 10, gap: 0, ends: false })),
})
const round = (widths: readonly number[]): readonly number[] => widths.map(Math.round)
const sum = (widths: readonly number[]): number => Math.round(widths.reduce((a, b) => a + b, 0))

test('a table that fits on one line a row fills its width, and figures take little of the spare room', () => {
  expect(round(columnWidths([column(40, 100), column(20, 20, true)], 300))).toEqual([264, 36])
})

test('a long text gets the room that short columns do not need', () => {
  const widths = columnWidths([column(20, 30), column(40, 900)], 400)
  expect(round(widths)).toEqual([30, 370])
})

test('columns never get narrower than their longest word while the words fit', () => {
  const widths = columnWidths([column(100, 110), column(60, 2000), column(80, 300)], 400)
  expect(widths[0]).toBeGreaterThanOrEqual(100)
  expect(widths[2]).toBeGreaterThanOrEqual(80)
  expect(sum(widths)).toBe(400)
})

test('when not even the words fit, only the widest columns give way', () => {
  expect(round(columnWidths([column(20, 20), column(180, 500), column(160, 500), column(170, 500)], 400))).toEqual([
    20, 127, 127, 127,
  ])
})

test('a single word does not take the table', () => {
  expect(round(columnWidths([column(1000, 1000), column(50, 200)], 400))).toEqual([299, 101])
})

test('a period of years is not set as a tower beside a long text', () => {
  const words = (...widths: readonly number[]): CellText => ({
    length: widths.reduce((total, width) => total + width + 3, -3),
    runs: widths.map((width) => ({ width, gap: 3, ends: false })),
  })
  const of = (cell: CellText): ColumnContent => ({
    min: Math.max(...cell.runs.map(({ width }) => width)),
    max: cell.length,
    numeric: false,
    body: cell.length,
    cells: [words(20), cell],
  })
  const period = words(5, 35, 20, 5, 10, 35, 20)
  const aims = words(...Array.from({ length: 60 }, () => 25))
  const [first = 0] = columnWidths([of(period), of(aims)], 400)
  expect(countLines(period, first)).toBeLessThanOrEqual(3)
})

test('figures are never broken', () => {
  const [, second = 0] = columnWidths([column(40, 4000), { ...column(20, 60, true), min: 20, body: 60 }], 200)
  expect(second).toBeGreaterThanOrEqual(60)
})

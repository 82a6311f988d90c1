import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rational } from '../../../std/rational.ts'
import { roundTable } from './round-table.ts'

const amounts = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 8,
  }),
)

test('three equal parts of ten are printed so that they make ten', () => {
  const third = rational(10 / 3)
  expect(roundTable([[third, third, third]], 0)).toEqual({
    cells: [[4, 3, 3]],
    rowTotals: [10],
    columnTotals: [4, 3, 3],
    total: 10,
  })
})

test('a table without rows adds up to nothing', () => {
  expect(roundTable([], 1)).toEqual({ cells: [], rowTotals: [], columnTotals: [], total: 0 })
})

test('rows, columns and the grand total add up as printed, and no cell moves by a whole unit', () => {
  fc.assert(
    fc.property(amounts, (rows) => {
      const exact = rows.map((row) => row.map((amount) => amount / 1000))
      const table = roundTable(
        exact.map((row) => row.map(rational)),
        1,
      )
      const tenths = (value: number): number => Math.round(value * 10)
      const sum = (values: readonly number[]): number => values.reduce((total, value) => total + tenths(value), 0)
      for (const [index, row] of table.cells.entries()) expect(sum(row)).toBe(tenths(table.rowTotals[index] ?? 0))
      for (const [index, total] of table.columnTotals.entries()) {
        expect(sum(table.cells.map((row) => row[index] ?? 0))).toBe(tenths(total))
      }
      expect(sum(table.rowTotals)).toBe(tenths(table.total))
      expect(tenths(table.total)).toBe(Math.round(rows.flat().reduce((all, amount) => all + amount, 0) / 100))
      for (const [r, row] of table.cells.entries()) {
        for (const [c, cell] of row.entries())
          expect(Math.abs(cell - (exact[r]?.[c] ?? 0))).toBeLessThanOrEqual(0.1 + 1e-9)
      }
    }),
  )
})

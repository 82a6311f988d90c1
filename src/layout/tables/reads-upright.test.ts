import { expect, test } from 'vitest'
import { layOutText } from '../../../tests/support/lay-out-text.ts'
import { itemsOf } from '../../../tests/support/print-pages.ts'

/** An upright page 300 points wide between its margins, and a landscape one of 480. */
const page = { page: { width: 320, height: 500 } }

function widthOf(cells: readonly string[]): number | undefined {
  const table = `| Measure | Body | Year |\n|---|---|---|\n| ${cells.join(' | ')} |`
  const { body } = layOutText(`<!-- landscape -->\n\n${table}\n\n<!-- /landscape -->`, { patch: page })
  return body[0]?.width
}

test('a wide table stands upright where it reads well there: few lines in a row, all words whole, no smaller text', () => {
  expect(widthOf(['Hold a cycle of training', 'Academy', '2027'])).toBe(320)
})

test('a table whose rows would stand like towers keeps its landscape page', () => {
  expect(widthOf(['Hold a cycle of training '.repeat(6), 'Academy and police '.repeat(6), '2027'])).toBe(500)
})

test('a table whose words would be divided keeps its landscape page', () => {
  expect(widthOf(['Cryptocurrency'.repeat(3), 'Investigation'.repeat(3), '2027'])).toBe(500)
})

const matrix = (columns: number, head: string): string =>
  `<!-- table matrix -->\n| Role |${' turnedhead |'.repeat(columns)}\n|---|${'---|'.repeat(columns)}\n| ${head} |${' 1340 |'.repeat(columns)}`

test('row heads of a matrix take two lines rather than cut the matrix into parts', () => {
  const patch = { ...page, matrix: { rowHeadWidth: 120, columnWidth: 10 } }
  const { body } = layOutText(matrix(10, 'Contact officer at night'), { patch })
  const heads = itemsOf(body, 'text').filter(({ text }) => /Contact|officer|night/.test(text))
  expect(new Set(heads.map(({ y }) => y)).size).toBeGreaterThan(1)
  expect(itemsOf(body, 'text').filter(({ text }) => text.includes('turnedhead'))).toHaveLength(10)
  expect(
    new Set(
      itemsOf(body, 'text')
        .filter(({ text }) => text.includes('1340'))
        .map(({ y }) => y),
    ).size,
  ).toBe(1)
})

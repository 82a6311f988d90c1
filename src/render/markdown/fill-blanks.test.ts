import { expect, test } from 'vitest'
import { fillBlanks } from './fill-blanks.ts'

const head = '| Act | Kind | Date |\n| :--- | :--- | ---: |'

test('a cell of a record that is empty shows a dash', () => {
  expect(fillBlanks(`${head}\n| Law | act |  |\n| Order |  | 2020 |`, '–')).toBe(
    `${head}\n| Law | act | – |\n| Order | – | 2020 |`,
  )
})

test('headings of groups, lines to write on and totals keep their empty cells', () => {
  const rows = `${head}\n| Laws |  |  |\n|  |  |  |\n| **Total** |  | **3** |\n|  | **Total** | **3** |`
  expect(fillBlanks(rows, '–')).toBe(rows)
})

test('a bar that belongs to a text divides no cells', () => {
  expect(fillBlanks(`${head}\n| a \\| b |  | 1 |`, '–')).toBe(`${head}\n| a \\| b | – | 1 |`)
})

import { expect, test } from 'vitest'
import { alignNumbers } from './align-numbers.ts'

test('only columns set flush right change, and only where one number of theirs has groups', () => {
  const rows = [
    '| Name \\| 9700 | Days | Year | Code |',
    '| :--- | ---: | ---: | :---: |',
    '| a \\| 1200 | 12\u202f000 | 2027 | 9700 |',
    '|  | **9700** |  | 12\u202f000 |',
    '| short |',
  ]
  expect(alignNumbers(rows.join('\n'), '\u202f').split('\n')).toEqual([
    ...rows.slice(0, 3),
    '|  | **9\u202f700** |  | 12\u202f000 |',
    '| short |',
  ])
  const without = rows.filter((row) => !row.includes('12\u202f000 | 2027')).join('\n')
  expect(alignNumbers(without, '\u202f')).toBe(without)
})

import { expect, test } from 'vitest'
import { layOut } from '../lay-out.ts'
import { layOutText, layoutInput } from '../../../tests/support/lay-out-text.ts'
import { printPages } from '../../../tests/support/print-pages.ts'
import { createPageNumbers } from './page-numbers.ts'

test('pages wait from the first text on that tells the page of an anchor which stands nowhere yet', () => {
  const numbers = createPageNumbers()
  numbers.close([])
  numbers.expect('matrix')
  numbers.close([])
  numbers.expect('budget')
  numbers.close(['budget'])
  expect([numbers.filled(), numbers.known()]).toEqual([3, 1])
  numbers.close(['matrix'])
  expect([numbers.known(), numbers.find('matrix')]).toEqual([4, 3])
})

test('an anchor that has its page is not waited for', () => {
  const numbers = createPageNumbers()
  numbers.close(['matrix'])
  numbers.expect('matrix')
  numbers.close([])
  expect(numbers.known()).toBe(2)
})

const chapter = (title: string, rows: number): string =>
  `# ${title}\n\n<a id="${title}"></a>\n\n<!-- table plain caption="${title}" -->\n\n| a |\n|---|\n${'| b |\n'.repeat(rows)}`

test('pages of a chapter are given out before the next chapter is laid out', () => {
  const pages = layOut(layoutInput(`${chapter('one', 60)}\n\n${'Text\n\n'.repeat(200)}`))
  const asked = pages.next().value
  expect(asked).toHaveProperty('items')
  expect([...pages].length).toBeGreaterThan(10)
})

test('a reference to a later page tells its number, whatever is drawn between', () => {
  const text = `See [the end](#end).\n\n${chapter('one', 60)}\n\nSee [one](#one).\n\n${chapter('end', 3)}`
  const { body, pageCount } = layOutText(text)
  expect(printPages(body)).toContain(`the end 65 , page ${pageCount}`)
  expect(printPages(body)).toContain('one 45 , page 2')
})

import { expect, test } from 'vitest'
import { layOut } from '../lay-out.ts'
import { layOutText, layoutInput } from '../../../tests/support/lay-out-text.ts'
import { printPages } from '../../../tests/support/print-pages.ts'
import { createPageNumbers } from './page-numbers.ts'

test('an anchor has the page that was full with it', () => {
  const numbers = createPageNumbers()
  numbers.close([])
  numbers.close(['matrix'])
  expect([numbers.filled(), numbers.find('matrix'), numbers.find('budget')]).toEqual([2, 1, undefined])
})

const chapter = (title: string, rows: number): string =>
  `# ${title}\n\n<a id="${title}"></a>\n\n<!-- table plain caption="${title}" -->\n\n| a |\n|---|\n${'| b |\n'.repeat(rows)}`

test('pages of a chapter are given out before the next chapter is laid out', () => {
  const pages = layOut(layoutInput(`${chapter('one', 60)}\n\n${'Text\n\n'.repeat(200)}`))
  const asked = pages.next().value
  expect(asked).toHaveProperty('items')
  expect([...pages].length).toBeGreaterThan(10)
})

test('only a page that tells the number of a later one waits for it', () => {
  const text = `See [the end](#end).\n\n<!-- page -->\n\n${'Text\n\n'.repeat(200)}${chapter('end', 3)}`
  const pages = [...layOut(layoutInput(text))].map(({ number }) => number)
  expect(pages.length).toBeGreaterThan(5)
  expect(pages[0]).toBe(1)
  expect(pages.toSorted((a, b) => a - b)).toEqual(pages.map((_, index) => index))
})

test('words and tags that cross from a page that waits to one that does not are whole', () => {
  const long = `See [the end](#end). ${'Investigations of cybercrime '.repeat(120)}`
  const { body, findings } = layOutText(`${long}\n\n${'Text\n\n'.repeat(60)}${chapter('end', 3)}`)
  expect(findings).toEqual([])
  expect(printPages(body)).toContain('the end')
})

test('a reference to a later page tells its number, whatever is drawn between', () => {
  const text = `See [the end](#end).\n\n${chapter('one', 60)}\n\nSee [one](#one).\n\n${chapter('end', 3)}`
  const { body, pageCount } = layOutText(text)
  expect(printPages(body)).toContain(`the end 65 , page ${pageCount}`)
  expect(printPages(body)).toContain('one 45 , page 2')
})

import { expect, test } from 'vitest'
import { layOutText } from '../../../tests/support/lay-out-text.ts'
import { printPages } from '../../../tests/support/print-pages.ts'

/** An upright page of the size of the small one. */
const uprightPage = { page: { width: 260, height: 320 } }

test('a landscape page takes the heading that belongs to it', () => {
  const text = `${'Text.\n\n'.repeat(9)}# Wide\n\n<!-- landscape -->\n\nacross\n\n<!-- /landscape -->\n\nafter`
  const { body } = layOutText(text, { patch: uprightPage })
  expect(body.map(({ width, height }) => `${width}x${height}`)).toEqual(['260x320', '320x260', '260x320'])
  expect(printPages(body.slice(1))).toBe(`--- page 1
23.2: 10 Wide
43: 10 across
--- page 2
29: 10 after`)
})

test('a heading with its lead that stand alone before a landscape page go onto it', () => {
  const { body } = layOutText('# Wide\n\nLead.\n\n<!-- landscape -->\n\nacross\n\n<!-- /landscape -->', {
    patch: uprightPage,
  })
  expect(printPages(body)).toBe('--- page 1\n23.2: 10 Wide\n43: 10 Lead.\n61: 10 across')
})

test('a matrix that an upright page holds needs no landscape page', () => {
  const matrix = '<!-- table matrix -->\n| Role | Law |\n|---|---|\n| Analyst | 2 |'
  const { body } = layOutText(`<!-- landscape -->\n\n${matrix}\n\n<!-- /landscape -->`, { patch: uprightPage })
  expect(body.map(({ width }) => width)).toEqual([260])
})

test('a heading and its short lead stay with the table that follows', () => {
  const rows = Array.from({ length: 4 }, (_, index) => `| role ${index} |`).join('\n')
  const { body } = layOutText(`${'Text.\n\n'.repeat(7)}# Roles\n\nThe roles.\n\n| Role |\n|---|\n${rows}`)
  expect(printPages(body.slice(1))).toMatch(/^--- page 1\n33.2: 10 Roles\n/)
})

test('a table of nine short rows stays whole where the page before is well filled', () => {
  const rows = Array.from({ length: 9 }, (_, index) => `| body ${index} |`).join('\n')
  const text = `${'Text.\n\n'.repeat(24)}| Recipient |\n|---|\n${rows}`
  const { body } = layOutText(text, { patch: { page: { width: 320, height: 600 } } })
  expect(printPages(body.slice(1)).match(/body \d/g)).toHaveLength(9)
})

test('a bold label and a sentence with a colon stay with what follows', () => {
  const lines = (count: number): string => 'Text.\n\n'.repeat(count)
  for (const label of ['**Deliverables**', '**Skills:**', 'It names *tasks*:']) {
    const { body } = layOutText(`${lines(11)}${label}\n\n- one\n- two`)
    expect(printPages(body)).toMatch(/page 2\n29: 10 (Deliverables|Skills:|It names)/)
  }
})

test('a note below a table stands on the page of its last rows', () => {
  const rows = Array.from({ length: 13 }, (_, index) => `| role ${index} |`).join('\n')
  const pages = printPages(layOutText(`Text.\n\n| Role |\n|---|\n${rows}\n\n*Note: fictional.*`).body)
  expect(pages.split('--- page 2\n')[1]).toMatch(/^29.4: \[14 Role\]\n.*role 11\n.*role 12\n.*Note: fictional\.$/)
})

test('no paragraph leaves a single line alone on a page', () => {
  const text = Array.from({ length: 12 }, (_, index) => `${index} ${'word '.repeat(40)}`).join('\n\n')
  const { body } = layOutText(text)
  for (const page of printPages(body).split('--- page').slice(1)) {
    const first = page.split('\n').slice(1)
    const starts = first.map((line) => /: 10 \d/.test(line))
    expect(starts[1] === true && starts[0] === false).toBe(false)
    expect(starts.at(-1)).toBe(false)
  }
})

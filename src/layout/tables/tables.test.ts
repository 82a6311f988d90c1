import { expect, test } from 'vitest'
import { layOutText } from '../../../tests/support/lay-out-text.ts'
import { itemsOf, printPages, printStructure } from '../../../tests/support/print-pages.ts'

const structure = (text: string): string => printStructure(layOutText(text).body)

test('a table has header cells with scope, figures at the right, and repeats its header as an artifact', () => {
  const rows = Array.from({ length: 20 }, (_, index) => `| role ${index} | ${index * 10} |`).join('\n')
  const text = `<!-- table plain caption="Roles" -->\n\n| Role | Days |\n|---|---|\n${rows}`
  const { body } = layOutText(text)
  expect(
    printPages(body)
      .split('\n')
      .filter((line) => /page|Table|Role|role 0|role 19/.test(line)),
  ).toEqual([
    '--- page 1',
    '29.1: 10 Table 1. 53 Roles',
    '45.9: 14 Role 290 Days',
    '59.9: 14 role 0 302 0',
    '--- page 2',
    '29.1: [10 Table 1 (continued)]',
    '44.9: [14 Role] [290 Days]',
    '142.9: 14 role 19 294 190',
  ])
  expect(printStructure(body).split('\n').slice(0, 9)).toEqual(
    [
      'Table',
      '  Caption  Roles',
      '  THead',
      '    TR',
      '      TH(scope=Column) Role',
      '      TH(scope=Column) Days',
      '  TBody',
      '    TR',
      '      TD role 0',
    ].map((line) => line.replace('Caption  Roles', 'Caption Table 1. Roles')),
  )
})

test('lists of numbers are texts: they stand at the left and may take several lines', () => {
  const { body } = layOutText('| Body | Measures |\n|---|---|\n| Academy | 1, 3, 6 |\n| Police | 2, 14 |')
  const left = itemsOf(body, 'text').flatMap((item) => (/Measures|^1, 3|^2, 14/.test(item.text) ? [item.x] : []))
  expect(left).toHaveLength(3)
  expect(new Set(left).size).toBe(1)
})

test('a cell of many pages is divided and its row label repeated as an artifact', () => {
  const cell = 'word '.repeat(900).trim()
  const { body, findings } = layOutText(`| Item | Text |\n|---|---|\n| Scope | ${cell} |\n| Next | x |`)
  expect(findings).toEqual([])
  expect(body.length).toBe(4)
  expect(printPages(body.slice(1, 2))).toContain('[14 Scope]')
  expect(
    itemsOf(body, 'text').filter((item) => item.text.startsWith('Scope') && item.owner !== 'artifact').length,
  ).toBe(1)
})

test('a table without rows has no head, since that would need a body', () => {
  expect(structure('| Role | Level |\n|---|---|')).toBe(
    ['Table', '  TR', '    TH(scope=Column) Role', '    TH(scope=Column) Level'].join('\n'),
  )
})

test('a table without header text has row heads', () => {
  expect(structure('| | |\n|---|---|\n| Period | 2026 |')).toBe(
    'Table\n  TBody\n    TR\n      TH(scope=Row) Period\n      TD 2026',
  )
})

test('a matrix turns its column heads and is cut into parts that repeat the row heads', () => {
  const heads = Array.from({ length: 40 }, (_, index) => `Skill ${index}`)
  const text = `<!-- table matrix caption="Levels" -->\n\n| Role | ${heads.join(' | ')} |\n|---|${heads.map(() => '---').join('|')}|\n| Analyst | ${heads.map(() => '2').join(' | ')} |`
  const result = layOutText(text)
  expect(result.findings).toEqual([])
  expect(printStructure(result.body).match(/^Table/gm)?.length).toBe(3)
  expect(itemsOf(result.body, 'text').filter((item) => item.rotate === 90).length).toBe(40)
  expect(printStructure(result.body).match(/TH\(scope=Row\) Analyst/g)?.length).toBe(3)
  expect(itemsOf(result.body, 'rect').length).toBe(40)
})

const matrixOf = (heads: readonly string[]): string =>
  `<!-- table matrix -->\n| Role | ${heads.join(' | ')} |\n|---|${heads.map(() => '---').join('|')}|\n| Analyst | ${heads.map(() => '2').join(' | ')} |`

test('the heads of a matrix lie in up to three lines where they find room beside each other', () => {
  const { body } = layOutText(matrixOf(['Seizure of devices', 'Chain of custody', 'Law']))
  const heads = itemsOf(body, 'text').filter(({ text }) => /Seizure|devices|custody|Law/.test(text))
  expect(heads.map(({ text, rotate }) => [text.trim(), rotate])).toEqual([
    ['Seizure of', undefined],
    ['devices', undefined],
    ['custody', undefined],
    ['Law', undefined],
  ])
  expect(new Set(heads.slice(1).map(({ y }) => y)).size).toBe(1)
})

test('one word that is too long for its column turns all heads', () => {
  const heads = Array.from({ length: 8 }, (_, index) => (index === 3 ? 'Cryptocurrencies' : 'Law'))
  const turned = itemsOf(layOutText(matrixOf(heads)).body, 'text').filter(({ rotate }) => rotate === 90)
  expect(turned.map(({ text }) => text.trim())).toEqual(heads)
})

test('a matrix without values is set as a table', () => {
  expect(structure('<!-- table matrix -->\n| Role |\n|---|\n| Analyst |')).toContain('TD Analyst')
})

test('turned heads take two lines where the columns are wide enough for them', () => {
  const turned = (columns: number): readonly string[] =>
    itemsOf(layOutText(matrixOf(Array.from({ length: columns }, () => 'Seizure of cryptocurrencies'))).body, 'text')
      .filter(({ rotate }) => rotate === 90)
      .map(({ text }) => text.trim())
  expect(turned(18)).toEqual(Array.from({ length: 18 }, () => 'Seizure of cryptocurrencies'))
  expect(turned(8)).toEqual(Array.from({ length: 8 }, () => ['Seizure of', 'cryptocurrencies']).flat())
})

test('only a matrix whose numbers all are levels is shaded', () => {
  const shades = (values: string): number =>
    itemsOf(
      layOutText(`<!-- table matrix -->\n| Role | Law | Tools |\n|---|---|---|\n| Analyst | ${values} |`).body,
      'rect',
    ).length
  expect(shades('2 | 5')).toBe(2)
  expect(shades('2 | –')).toBe(1)
  expect(shades('2 | 12')).toBe(0)
  expect(shades('2 | 1.5')).toBe(0)
})

test('a row that names the rows below it stays with them', () => {
  const rowsOf = (name: (index: number) => string): readonly string[] =>
    Array.from({ length: 30 }, (_, index) => (index % 3 === 0 ? name(index) : `| role ${index} | 1 | 2 |`))
  const first = rowsOf((index) => `| **group ${index}** | | |`)
  const second = rowsOf((index) => `| | **group ${index}** | |`)
  for (const [variant, rows] of [
    ['plain', first],
    ['matrix', first],
    ['plain', second],
  ] as const) {
    const { body } = layOutText(`<!-- table ${variant} -->\n\n| Role | a | b |\n|---|---|---|\n${rows.join('\n')}`)
    const lastLines = printPages(body)
      .split('--- page')
      .slice(1)
      .map((page) => page.trimEnd().split('\n').at(-1) ?? '')
    expect(lastLines.filter((line) => line.includes('group'))).toEqual([])
    expect(body.length).toBeGreaterThan(1)
  }
})

test('a table of two thousand rows has its header on every page and every row once', () => {
  const rows = Array.from({ length: 2000 }, (_, index) => `| role ${index} | ${index} |`).join('\n')
  const { body, findings } = layOutText(`| Role | Days |\n|---|---:|\n${rows}`)
  expect(findings).toEqual([])
  const texts = itemsOf(body, 'text')
  expect(texts.filter(({ text }) => text.startsWith('Role')).length).toBe(body.length)
  expect(texts.filter(({ text }) => text.startsWith('role')).map(({ text }) => text.trim())).toEqual(
    Array.from({ length: 2000 }, (_, index) => `role ${index}`),
  )
})

test('a matrix of more cells than a call takes arguments is laid out', () => {
  const columns = 70
  const row = `| Analyst |${' 2 |'.repeat(columns)}`
  const text = `<!-- table matrix -->\n| Role |${' a |'.repeat(columns)}\n|---|${'---|'.repeat(columns)}\n${`${row}\n`.repeat(2000)}`
  expect(layOutText(text).findings).toEqual([])
})

test('a row of one cell, which names the rows below it, runs on to the right edge', () => {
  const name = 'Institutions that can carry the training themselves'
  const text = `| No. | Measure | Year |\n|---|---|---|\n| | ${name} | |\n| 1 | Equip rooms | the year after the next and all that follow it |\n| 2 | Train trainers | 2028 |`
  const lines = itemsOf(layOutText(text).body, 'text').filter((item) => name.includes(item.text.trim()))
  expect(lines.map((item) => item.text.trim())).toEqual([name])
})

import { expect, test } from 'vitest'
import { compile } from '../../src/pipeline/compile.ts'
import { renderDocuments } from '../../src/pipeline/render-documents.ts'
import { inputsOf, inputsOfExample } from '../support/check-files.ts'
import { columnsOf, headingsOf, tablesOf, type ReadTable } from './read-markdown.ts'

type Inputs = ReturnType<typeof inputsOfExample>

/** The strategy of a project in its languages. */
async function strategyOf(inputs: Inputs): Promise<ReadonlyMap<string, string>> {
  const { value } = compile(inputs, { ruleSettings: new Map() })
  if (value === undefined) throw new Error('the project is not valid')
  const { value: renderings, findings } = await renderDocuments(inputs, value, { documents: ['strategy'] } as never) // formats and dates are not asked for here
  expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([])
  return new Map(renderings.map(({ locale, rendered }) => [locale.language, rendered.markdown]))
}

const kazakhstan = await strategyOf(inputsOfExample('kazakhstan'))
const languages = ['en', 'ru', 'kk'] as const
const textOf = (language: string): string => kazakhstan.get(language) ?? ''

test('all languages have the same sections, tables and numbers of rows', () => {
  const shape = (text: string): unknown => ({
    headings: headingsOf(text).map(({ depth, number }) => `${depth} ${number}`),
    tables: tablesOf(text).map(({ id, rows }) => `${id} ${rows.length}`),
    paragraphs: text.match(/^\(\d+\) /gm)?.length,
  })
  for (const language of languages) expect(shape(textOf(language))).toEqual(shape(textOf('en')))
  expect(headingsOf(textOf('en')).filter(({ depth }) => depth === 2).length).toBe(31)
  expect(textOf('en').match(/^\(\d+\) /gm)?.length).toBeGreaterThan(60)
})

test('an act is called by its number and day in the form of the language', () => {
  expect(textOf('en')).toContain('Law No.\u00a014-VIII, 4 July 2023, in force')
  expect(textOf('ru')).toContain('Закон №\u00a014-VIII от 4 июля 2023 года, действует')
  expect(textOf('ru')).toContain('Договор, ETS 185, 23 ноября 2001 года')
})

test('names stand in lists with semicolons, since they hold commas themselves', () => {
  expect(textOf('ru')).toMatch(/Места службы: \[Комитет [^\]]*\]\([^)]*\); \[Территориальные/u)
})

test('the Kazakhstan example leaves no section out', () => {
  const sections = [...textOf('en').matchAll(/<a id="section-([a-z-]+)"><\/a>/g)].map((match) => match[1])
  expect(sections).toEqual([
    'passport', 'summary', 'introduction', 'justification', 'situation', 'references', 'goals', 'target-groups', 'needs',
    'architecture', 'trainers', 'institutions', 'delivery', 'resources', 'scenarios', 'governance', 'monitoring', 'risks', 'review',
    'action-plan', 'role-sheets', 'course-sheets', 'dictionary', 'method', 'gaps', 'sources', 'legal', 'glossary', 'changes', 'comments',
  ]) // prettier-ignore
})

test.each(languages)('no link of %s leads nowhere, and no heading stands over nothing', (language) => {
  const text = textOf(language)
  const places = [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map((match) => match[1])
  expect(places.length).toBe(new Set(places).size)
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1])
  expect(links.filter((link) => !places.includes(link))).toEqual([])
  const headings = headingsOf(text)
  const empty = headings.filter(
    ({ isEmpty }, index) => isEmpty && (headings[index + 1]?.depth ?? 0) <= (headings[index]?.depth ?? 0),
  )
  expect(empty).toEqual([])
})

test.each(languages)('every row of every table of %s has the columns of its head', (language) => {
  const uneven = tablesOf(textOf(language)).flatMap(({ id, head, rows }) =>
    rows.filter((row) => row.length !== head.length).map((row) => `${id}: ${row.join(' | ')}`),
  )
  expect(uneven).toEqual([])
})

test.each(languages)('no signs of punctuation of %s stand twice', (language) => {
  const prose = textOf(language).replace(/\]\([^)]*\)/g, ']')
  expect(prose.match(/.{0,20}(?:\.\.|,,|;;|::|\.;|;\.|\?\.| ,| ;|\( ).{0,20}/g)).toBeNull()
})

const addingTables = [
  'posts', 'inventory', 'materials', 'flows', 'delivery-runs', 'budget-categories', 'budget-sources', 'action-cost', 'figure-kinds',
] // prettier-ignore

test.each(addingTables)('the numbers of the table %s add up as printed', (id) => {
  const table = tablesOf(textOf('en')).find((entry) => entry.id === id)
  expect(table).toBeDefined()
  for (const { parts, total } of columnsOf(table as ReadTable))
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
})

test('the parts of a year add up to the total of the row', () => {
  for (const id of ['budget-categories', 'budget-sources', 'delivery-totals', 'action-cost', 'balance']) {
    const rows = tablesOf(textOf('en')).find((entry) => entry.id === id)?.rows ?? []
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) {
      const numbers = row.slice(1).map(tenths)
      expect(numbers.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBe(numbers.at(-1))
    }
  }
})

test('the same sum of money stands in the summary, the passport, the budget and the balance', () => {
  const tables = tablesOf(textOf('en'))
  const cell = (id: string, row: (cells: readonly string[]) => boolean, column: number): string =>
    tables
      .find((table) => table.id === id)
      ?.rows.find(row)
      ?.at(column) ?? ''
  const total = cell('budget-categories', (cells) => cells[0] === 'Total', -1)
  expect(total).toMatch(/^\d+\.\d$/)
  expect(cell('balance', (cells) => cells[0] === 'Cost of delivery', -1)).toBe(total)
  expect(cell('course-cost', (cells) => cells[0] === 'Total', 2)).toBe(total)
  expect(cell('key-figures', (cells) => cells[1] === 'Cost of delivery', 2)).toContain(total)
  expect(cell('passport', (cells) => cells[0] === 'Cost of delivery', 1)).toContain(total)
})

test('tables with invented figures say so, tables of published ones do not', () => {
  const text = textOf('en')
  const after = (id: string): string =>
    text
      .slice(text.indexOf(`<a id="table-${id}">`))
      .split('\n\n')
      .slice(0, 5)
      .join('\n\n')
  for (const id of ['posts', 'coverage-roles', 'budget-categories', 'capacity'])
    expect(after(id)).toContain('fictional figures')
  expect(after('threat')).not.toContain('fictional')
})

test('numbers of years that follow each other are drawn over the years, those of other times are not', async () => {
  const example = inputsOfExample('kazakhstan')
  const sources = example.sources.map(({ path, text }) => ({
    path,
    text: path === 'statistics.yaml' ? text.replace('period: 2015', 'period: 2019') : text,
  }))
  const text = (await strategyOf({ ...example, sources })).get('en') ?? ''
  expect(text).toContain('**Figure\u00a01.** Published figures by year, offences')
  expect(text).toMatch(/!\[Published figures by year, offences: a point for each year/)
  expect(text).not.toContain('Published figures by year, KZT')
  expect(textOf('en')).not.toContain('Published figures by year')
})

test('the stated total of a published figure is printed beside the sum of its parts', () => {
  const rows =
    tablesOf(textOf('en'))
      .find(({ id }) => id === 'delivered')
      ?.rows.map((row) => `${row[0]}: ${row[2]}`) ?? []
  expect(rows.some((row) => row.endsWith(': 5\u202f361'))).toBe(true)
  expect(rows).toContain('sum of the parts (computed): 5\u202f576')
})

test('no page in Russian or Kazakh holds an English word besides names', () => {
  for (const language of ['ru', 'kk']) {
    const words = textOf(language).replace(
      /\]\([^)]*\)|<[^>]*>|`[^`]*`|^\[\^\d+\]:.*$|\(источник:[^)]*\)|\(дереккөз:[^)]*\)/gm,
      ' ',
    )
    const common = words.match(/\b(?:the|and|of|for|to|with|course|total|role|level|none|target|year|no|yes)\b/gi) ?? []
    expect(common).toEqual([])
  }
})

test('a project with institutions, roles and competencies only has a short strategy without empty tables', async () => {
  const minimal = inputsOfExample('minimal')
  const sources = minimal.sources.map(({ path, text }) => ({
    path,
    text: `${text}\ndocuments: [{ id: strategy, template: strategy }]\n`,
  }))
  const strategies = await strategyOf({ ...minimal, sources })
  const text = strategies.get('en') ?? ''
  expect(
    headingsOf(text)
      .filter(({ depth }) => depth === 2)
      .map(({ title }) => title),
  ).toEqual([
    'Contents',
    'Executive summary',
    'Introduction',
    'Current situation',
    'Target groups and required competencies',
    'Role sheets',
    'Competency dictionary',
    'Assumptions and data gaps',
  ])
  expect(tablesOf(text).filter(({ rows }) => rows.length === 0)).toEqual([])
  expect(text).toContain('covers 2 roles, 2 competencies and 1 institution.')
})

test('a project in which nothing is given but its frame has a strategy that says what is missing', async () => {
  const strategies = await strategyOf(
    inputsOf({
      'strategy.yaml':
        'project: { id: x, title: X, country: XX, period: { from: 2026, to: 2026 }, languages: [en] }\ndocuments: [{ id: strategy, template: strategy }]\n',
    }),
  )
  const text = strategies.get('en') ?? ''
  expect(headingsOf(text).map(({ title }) => title)).toEqual([
    'Contents',
    'Assumptions and data gaps',
    'Checks of the data',
    'Sections left out',
  ])
})

function tenths(text: string): number {
  return Math.round(Number(text.replace(/[^\d.−-]/g, '').replace('−', '-')) * 10)
}

import { expect, test } from 'vitest'
import { analyzeProject } from '../../src/pipeline/analyze-project.ts'
import { createPaint } from '../../src/report/paint.ts'
import { keyFigures } from '../../src/report/tables/key-figures.ts'
import { createNames } from '../../src/report/tables/names.ts'
import { printCsv } from '../../src/report/tables/print-csv.ts'
import { printTable } from '../../src/report/tables/print-table.ts'
import { chooseHeadings, tables } from '../../src/report/tables/registry.ts'
import { inputsOfExample } from '../support/check-files.ts'

const scenarios = [undefined, 'cautious']
const { value } = analyzeProject(inputsOfExample('kazakhstan'), { ruleSettings: new Map(), scenarios, language: 'en' })
/** A plan is made only when it is asked for. */
const choices = tables
  .filter(({ name }) => name !== 'plan')
  .flatMap((spec) => spec.headings.map((by) => [spec.name, by.join(','), spec] as const))

test.each(choices)(
  'the table %s by "%s" fits 100 columns in every language, with one line of CSV a row',
  (_, by, spec) => {
    const [analysis] = value?.analyses ?? []
    if (!value || !analysis) throw new Error('The example has errors')
    const headings = chooseHeadings(spec, by === '' ? [] : by.split(',')) ?? []
    for (const language of ['en', 'ru', 'kk']) {
      const names = createNames(value.project, { language })
      const table = spec.make({ project: value.project, analysis, names, where: ({ file }) => file }, headings)
      expect(table).toMatchObject({ name: spec.name, by: headings })
      expect(table.rows.length).toBeGreaterThan(0)
      expect(table.rows.filter(({ cells }) => cells.length !== table.columns.length)).toEqual([])
      expect(table.total?.cells.length ?? table.columns.length).toBe(table.columns.length)
      expect(new Set(table.columns.map(({ key }) => key)).size).toBe(table.columns.length)
      const lines = printTable(table, { paint: createPaint(false), width: 100 }).split('\n')
      expect(lines.filter((line) => line.length > 100)).toEqual([])
      expect(printCsv(table).trimEnd().split('\r\n')).toHaveLength(table.rows.length + 1)
    }
  },
)

test('a scenario changes key figures, and the difference is that of its columns', () => {
  const [base, cautious] = value?.analyses ?? []
  if (!base || !cautious) throw new Error('The example has errors')
  const columns = [base, cautious].map((analysis, i) => ({ key: `s${i}`, title: `S${i}`, analysis }))
  const seats = keyFigures(columns).rows.find(({ cells }) => cells[0] === 'Seats')
  const [, first, second, difference] = seats?.cells ?? []
  expect(first).toMatchObject({ low: { value: base.totals.seats } })
  expect(second).toMatchObject({ low: { value: cautious.totals.seats } })
  expect(difference).toMatchObject({ low: { value: cautious.totals.seats - base.totals.seats } })
  expect(cautious.totals.seats).toBeGreaterThan(base.totals.seats)
})

test('of fewer headings than a table has, the rows that hold them are chosen', () => {
  const capacity = tables.find(({ name }) => name === 'capacity')
  const chosen = (asked: readonly string[]) => capacity && chooseHeadings(capacity, asked)
  expect(chosen([])).toEqual(['institution'])
  expect(chosen(['year'])).toEqual(['institution', 'year'])
  expect(chosen(['year', 'institution'])).toEqual(['institution', 'year'])
  expect(chosen(['area'])).toBeUndefined()
})

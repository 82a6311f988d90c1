import { expect, test } from 'vitest'
import type { RenderedDocument } from '../../src/render/render-document.ts'
import { compile } from '../../src/pipeline/compile.ts'
import { renderDocuments } from '../../src/pipeline/render-documents.ts'
import { tablesOf } from '../strategy/read-markdown.ts'
import { inputsOfExample } from '../support/check-files.ts'

/** Documents of the example in English by output. */
async function render(ids: readonly string[]): Promise<ReadonlyMap<string, RenderedDocument>> {
  const inputs = inputsOfExample('kazakhstan')
  const { value } = compile(inputs, { ruleSettings: new Map() })
  if (value === undefined) throw new Error('the example has errors')
  const request = { documents: ids, languages: ['en'] } as never // formats and dates are not asked for here
  const { value: documents } = await renderDocuments(inputs, value, request)
  return new Map(documents.map(({ rendered }) => [rendered.output, rendered]))
}

test('a figure of demand and capacity prints the numbers of the table above it', async () => {
  const rendered = (await render(['needs-analysis'])).get('needs-analysis')
  const [, figure] = [...(rendered?.figures ?? [])].find(([path]) => path.includes('demand-and-capacity')) ?? []
  const printed = (figure?.shapes ?? []).flatMap((shape) =>
    shape.kind === 'label' && /^\d+%?$/.test(shape.text) ? [shape.text] : [],
  )
  const table = tablesOf(rendered?.markdown ?? '').find(({ id }) => id === 'capacity')
  const cells = new Set(table?.rows.flat())
  expect(printed.length).toBeGreaterThan(20)
  expect(printed.filter((text) => !cells.has(text))).toEqual([])
})

test('the brief of an institution prints the days that the strategy prints for it, and years that add up to them', async () => {
  const documents = await render(['strategy', 'institution-brief'])
  const strategy = documents.get('strategy')?.markdown ?? ''
  const table = strategy.slice(strategy.indexOf('<a id="table-capacity">')).split('\n\n')[3] ?? ''
  const loaded = [...table.matchAll(/^\| \[.*\]\(#institution-([a-z-]+)\) \| \d+ \| (.*) \|$/gm)]
  expect(loaded.length).toBeGreaterThan(5)
  for (const [, institution = '', cells = ''] of loaded) {
    const brief = tablesOf(documents.get(`institution-brief/${institution}`)?.markdown ?? '')
    const rows = brief.find(({ id }) => id === 'load')?.rows ?? []
    const days = cells.split(' | ')
    expect({ institution, days: rows.at(-1)?.slice(1) }).toEqual({ institution, days })
    const sums = days.map((_, column) => rows.slice(0, -1).reduce((sum, year) => sum + Number(year[column + 1]), 0))
    for (const column of [0, 1, 3, 4])
      expect({ institution, sum: sums[column] }).toEqual({ institution, sum: Number(days[column]) })
  }
})

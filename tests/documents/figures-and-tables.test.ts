import { expect, test } from 'vitest'
import { compile } from '../../src/pipeline/compile.ts'
import { renderDocuments } from '../../src/pipeline/render-documents.ts'
import { tablesOf } from '../strategy/read-markdown.ts'
import { inputsOfExample } from '../support/check-files.ts'

test('a figure of demand and capacity prints the numbers of the table above it', async () => {
  const inputs = inputsOfExample('kazakhstan')
  const { value } = compile(inputs, { ruleSettings: new Map() })
  if (value === undefined) throw new Error('the example has errors')
  const request = { documents: ['needs-analysis'], languages: ['en'] } as never // formats and dates are not asked for here
  const { value: documents } = await renderDocuments(inputs, value, request)
  const rendered = documents[0]?.rendered
  const [, figure] = [...(rendered?.figures ?? [])].find(([path]) => path.includes('demand-and-capacity')) ?? []
  const printed = (figure?.shapes ?? []).flatMap((shape) =>
    shape.kind === 'label' && /^\d+%?$/.test(shape.text) ? [shape.text] : [],
  )
  const table = tablesOf(rendered?.markdown ?? '').find(({ id }) => id === 'capacity')
  const cells = new Set(table?.rows.flat())
  expect(printed.length).toBeGreaterThan(20)
  expect(printed.filter((text) => !cells.has(text))).toEqual([])
})

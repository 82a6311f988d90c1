import { expect, test } from 'vitest'
import type { Inputs } from '../../src/model/inputs.ts'
import { compile } from '../../src/pipeline/compile.ts'
import { renderDocuments } from '../../src/pipeline/render-documents.ts'
import { inputsOfExample } from '../support/check-files.ts'

const example = inputsOfExample('kazakhstan')

/** Every document in English, by output. */
async function render(inputs: Inputs): Promise<ReadonlyMap<string, string>> {
  const { value } = compile(inputs, { ruleSettings: new Map() })
  if (value === undefined) throw new Error('the example has errors')
  const request = { languages: ['en'] } as never // formats and dates are not asked for here
  const { value: documents } = await renderDocuments(inputs, value, request)
  return new Map(documents.map(({ rendered }) => [rendered.output, rendered.markdown]))
}

/** The example with one text of one file replaced, behind a text that names the entry. */
function changed(path: string, entry: string, from: string, to: string): Inputs {
  const sources = example.sources.map((source) => {
    if (source.path !== path) return source
    const at = source.text.indexOf(from, source.text.indexOf(entry))
    expect([source.text.includes(entry), at > 0]).toEqual([true, true])
    return { path, text: source.text.slice(0, at) + to + source.text.slice(at + from.length) }
  })
  return { ...example, sources }
}

const before = await render(example)

/** What differs: outputs, and how many lines of each are new. */
function difference(after: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const pairs = [...after].map(([output, text]): [string, readonly string[]] => {
    const old = new Set(before.get(output)?.split('\n'))
    return [output, text.split('\n').filter((line) => !old.has(line))]
  })
  return new Map(pairs.filter(([, lines]) => lines.length > 0))
}

/** The number behind a label in the first row of a table that has it, links and emphasis taken off. */
function figure(text: string | undefined, label: RegExp): string | undefined {
  const row = text?.split('\n').find((line) => line.startsWith('|') && label.test(line)) ?? ''
  return /\*\*([\d\u202f.,]+)\*\*/.exec(row)?.[1]
}

test('ten posts more move all documents that count people, each to the same sum, and no other', async () => {
  const after = await render(changed('institutions.yaml', 'id: le-academy', 'current: 12', 'current: 22'))
  const moved = difference(after)
  const people = (texts: ReadonlyMap<string, string>): readonly (string | undefined)[] =>
    ['strategy', 'summary', 'needs-analysis'].map((output) => figure(texts.get(output), /People in/))
  const [now] = people(before)
  const sum = Number(now?.replaceAll(/\D/g, ''))
  expect(sum).toBeGreaterThan(1000)
  expect(people(before).map((text) => Number(text?.replaceAll(/\D/g, '')))).toEqual([sum, sum, sum])
  expect(people(after).map((text) => Number(text?.replaceAll(/\D/g, '')))).toEqual([sum + 10, sum + 10, sum + 10])
  expect([...moved.keys()]).toEqual(
    expect.arrayContaining(['framework', 'role-profile/trainer', 'institution-brief/le-academy']),
  )
  expect([...moved.keys()].filter((output) => /^role-profile\/(?!trainer|head)/.test(output))).toEqual([])
  for (const [output, lines] of moved)
    expect({ output, stale: lines.filter((line) => line.includes(now ?? '?')) }).toEqual({ output, stale: [] })
})

test('one day more of a course moves its length, its cost and the load on people in every document', async () => {
  const after = await render(
    changed('courses.yaml', 'id: network-forensics-course', 'days: {value: 5', 'days: {value: 6'),
  )
  const moved = difference(after)
  expect([...moved.keys()]).toEqual(
    expect.arrayContaining([
      'strategy',
      'framework',
      'course-catalogue',
      'needs-analysis',
      'role-profile/digital-forensics-examiner',
    ]),
  )
  const catalogue = after.get('course-catalogue')?.split('\n') ?? []
  const row = catalogue.find(
    (line) => line.startsWith('|') && line.includes('[Network forensics](#course-network-forensics-course)'),
  )
  expect(row).toMatch(/\| 6 \|/)
  const figures = (texts: ReadonlyMap<string, string>, label: RegExp): readonly (string | undefined)[] =>
    ['strategy', 'needs-analysis'].map((output) => figure(texts.get(output), label))
  const [days, same] = figures(after, /Person-days/)
  expect(days).toBeDefined()
  expect(same).toBe(days)
  expect(days).not.toBe(figures(before, /Person-days/)[0])
})

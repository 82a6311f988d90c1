import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkFiles } from './check-files.ts'

// The NICE Framework 2.1.0 as a project: its knowledge and skills are competencies, its tasks statements of one of them.
// Its one pair of equal statements is known; the rest was read and is in order.

interface NiceElement {
  readonly code: string
  readonly type: string
  readonly text: string
}

const { elements } = JSON.parse(readFileSync('tests/data/nice-2.1.0.json', 'utf8')) as {
  readonly elements: readonly NiceElement[]
}

const ofType = (...types: readonly string[]): readonly NiceElement[] =>
  elements.filter(({ type }) => types.includes(type))
const tidy = (text: string): string => JSON.stringify(text.replaceAll(/\s+/g, ' ').trim())

const strategy = `
project: { id: nice, title: NICE Framework, country: US, period: { from: 2026, to: 2028 }, languages: [en] }
areas: [{ id: all, title: All }]
competencies:
${ofType('knowledge', 'skill')
  .map(({ code, text }) => `  - { id: ${code.toLowerCase()}, title: ${tidy(text)}, area: all }`)
  .join('\n')}
  - id: tasks
    title: Tasks
    area: all
    statements:
${ofType('task')
  .map(({ code, text }) => `      - { type: task, code: ${code}, text: ${tidy(text)} }`)
  .join('\n')}
`

const findings = checkFiles([{ path: 'strategy.yaml', text: strategy }])
const messagesOf = (code: string): readonly string[] =>
  findings.filter((finding) => finding.code === `rules/${code}`).map(({ message }) => message)

test('the equal statements of the NICE Framework are found, and no others among 2 148', () => {
  expect(messagesOf('near-duplicate-text')).toEqual([
    'The same text stands in competency "k1287" and competency "k1299": "Knowledge of change management processes"',
    'Almost the same text stands in competency "s0554" and competency "s0886": "Skill in performing system analysis"',
  ])
})

test('nothing else is objected to in its words but abbreviations that it does not explain', () => {
  const codes = new Set(findings.map(({ code }) => code))
  expect([...codes].toSorted()).toEqual(['rules/abbreviation-without-explanation', 'rules/near-duplicate-text'])
  expect(messagesOf('abbreviation-without-explanation').map((message) => /"(\w+)"/.exec(message)?.[1])).toEqual([
    'NICE',
    'NIST',
    'OT',
    'AI',
    'TOR',
  ])
})

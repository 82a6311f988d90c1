import { expect, test } from 'vitest'
import { renderProject } from '../support/render-project.ts'

/** A document of a small service, as Markdown without anchors and links. */
async function textOf({ reached = 10, more = '', output = 'strategy' }): Promise<string> {
  const text = `
project:
  id: customs
  title: Customs
  country: XX
  period: { from: 2027, to: 2028 }
  languages: [en]
  currency: EUR
  legal_basis: [customs-act]
documents: [{ id: strategy, template: strategy }, { id: plan, template: action-plan }, { id: monitoring, template: monitoring }]
planning: { coverage_target: 0.8 }
areas: [{ id: devices, title: Devices }]
competencies: [{ id: seizure, title: Seizure, area: devices, levels: { 1: Seizes devices. } }]
roles: [{ id: inspector, title: Inspector, tier: first-responder, requires: [{ competency: seizure, level: 1 }] }]
institutions:
  - { id: north, title: North, type: agency, posts: [{ role: inspector, current: 10 }] }
  - { id: south, title: South, type: agency, posts: [{ role: inspector, current: 10 }] }
assessments:
  - { institution: north, role: inspector, competency: seizure, as_of: 2026-09-01, distribution: { 0: ${10 - reached}, 1: ${reached} } }
  - { institution: south, role: inspector, competency: seizure, as_of: 2026-09-01, distribution: { 0: 9, 1: 1 } }
legal:
  - { id: customs-act, title: Customs Act, kind: act, ref: '17', date: 2020-03-01, status: in-force, as_of: 2026-01-01, source: gazette }
sources: [{ id: gazette, title: 'Gazette, issue of 1 March 2020', publisher: Gazette, date: 2020-03-01 }]
objectives:
  - { id: skill, title: Skill }
  - { id: courses, title: Courses, parent: skill }
indicators:
  - { id: trained, title: Trained, level: output, objective: courses, unit: number, targets: { 2028: 5 } }
  - { id: skilled, title: Skilled, level: output, objective: skill, unit: number, targets: { 2028: 5 } }
${more}`
  return (await renderProject(text, output)).replace(/<[^>]*>/g, '').replace(/\]\(#[^)]*\)/g, ']')
}

test('a source is not named twice where its title begins with its publisher and holds its date', async () => {
  expect(await textOf({})).toMatch(/^- Gazette, issue of 1 March 2020$/m)
})

test('an act is told with its kind, number, date and status in one line', async () => {
  expect(await textOf({})).toContain('Law No. 17, 1 March 2020, in force (as of 1 January 2026)')
})

test('whether the target is met is a column only where some meet it, else a sentence', async () => {
  const some = await textOf({ reached: 9 })
  expect(some).toContain('| Target met |')
  expect(some).not.toContain('No role and no institution has reached it.')
  const none = await textOf({ reached: 3 })
  expect(none).not.toContain('Target met')
  expect(none).toContain('A requirement counts as met at a coverage of 80%. No role and no institution has reached it.')
})

test('a goal counts the indicators of its objectives too', async () => {
  const text = await textOf({})
  expect(text).toMatch(/^\| 1 \| \*\*Skill\*\* \| – \| 2 \| 0 \|$/m)
  expect(text).toMatch(/^\| 1\.1 \| Courses \| – \| 1 \| 0 \|$/m)
})

test('a sheet says whether an indicator serves a goal or an objective', async () => {
  const text = await textOf({ output: 'monitoring' })
  expect(text).toContain('| Goal | Skill |')
  expect(text).toContain('| Objective | Courses |')
})

test('what is said of a published number is a footnote of that number', async () => {
  const series = `{ period: 2026, value: 40, note: Half a year only. }, { value: 41 }`
  const text = await textOf({ more: `statistics: [{ id: seized, title: Seized, unit: things, series: [${series}] }]` })
  expect(text).toMatch(/\| Seized\[\^\d+\] \| 2026 \| 40 \| things \|/)
  expect(text).toMatch(/^\[\^\d+\]: Half a year only\.$/m)
  expect(text).toContain('| Seized | undated | 41 | things |')
})

test('measures without committed funds stand in a row each, with a dash for the years in which they lack nothing', async () => {
  const more = `
actions:
  - { id: teach, start: 2027-Q1, end: 2028-Q4, title: Teach, objective: courses, responsible: north, cost: { 2027: 10000, 2028: 20000 }, funding: [first] }
  - { id: buy, start: 2027-Q1, end: 2028-Q4, title: Buy, objective: courses, responsible: south, cost: { 2028: 30000 }, status: cancelled }
  - { id: build, start: 2027-Q1, end: 2028-Q4, title: Build, objective: courses, responsible: south, cost: { 2027: 50000 } }
funding: [{ id: first, source: state, year: 2027, amount: 10000, status: committed }]`
  const text = await textOf({ more, output: 'plan' })
  expect(text).toContain('The measures cost EUR 80.0 thousand. Cancelled measures cost nothing.')
  expect(text).toMatch(/\| \[Teach\] \| – \| 20\.0 \| 20\.0 \|\n\| \[Build\] \| 50\.0 \| – \| 50\.0 \|/)
  expect(text).toContain('| **Total** | **50.0** | **20.0** | **70.0** |')
})

test('the kind of training is a column only where courses differ in it', async () => {
  const course = (id: string, kind: string): string =>
    `{ id: ${id}, title: ${id}, kind: ${kind}, days: 2, class: { max: 20 }, develops: [{ competency: seizure, from: 0, to: 1 }] }`
  const alike = await textOf({ more: `courses: [${course('first', 'advanced')}, ${course('second', 'advanced')}]` })
  expect(alike).toContain('Kind of training, the same for all: advanced training.')
  expect(alike).not.toContain('| Kind of training |')
  const unlike = await textOf({ more: `courses: [${course('first', 'advanced')}, ${course('second', 'initial')}]` })
  expect(unlike).toContain('| Kind of training |')
})

test('the source of a term is named in full below the glossary, not in the list of sources once more', async () => {
  const more = 'terms: [{ id: line, term: straight line, definition: A word., sources: [gazette] }]'
  const text = await textOf({ more, output: 'monitoring' })
  expect(text).toMatch(/^\[\^\d+\]: Gazette, issue of 1 March 2020$/m)
  expect(text).not.toMatch(/^- Gazette/m)
})

test('competencies are counted area by area, whatever the order of their files', async () => {
  const text = `
project: { id: customs, title: Customs, country: XX, period: { from: 2027, to: 2028 }, languages: [en] }
documents: [{ id: needs, template: needs-analysis }]
areas: [{ id: law, title: Law }, { id: devices, title: Devices }]
competencies: [{ id: seizure, title: Seizure, area: devices }, { id: powers, title: Powers, area: law }]
roles:
  - id: inspector
    title: Inspector
    tier: first-responder
    requires: [{ competency: seizure, level: 1 }, { competency: powers, level: 1 }]
institutions: [{ id: north, title: North, type: agency, posts: [{ role: inspector, current: 9 }] }]
assessments:
  - { institution: north, role: inspector, competency: seizure, as_of: 2026-09-01, distribution: { 0: 9 } }
  - { institution: north, role: inspector, competency: powers, as_of: 2026-09-01, distribution: { 0: 9 } }
`
  const volume = (await renderProject(text, 'needs')).split('People to be trained, by competency and level')[1] ?? ''
  expect(volume.indexOf('Powers')).toBeGreaterThan(0)
  expect(volume.indexOf('Powers')).toBeLessThan(volume.indexOf('Seizure'))
})

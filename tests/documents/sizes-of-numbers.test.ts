import { expect, test } from 'vitest'
import { renderProject } from '../support/render-project.ts'

/** The strategy of a small service, as Markdown without links. */
async function strategyOf({ rate = 300, posts = '', language = 'en', attrition = 0, more = '' }): Promise<string> {
  const text = `
project:
  id: customs
  title: Customs
  country: XX
  period: { from: 2027, to: 2028 }
  languages: [${language}]
  currency: EUR
planning: { attrition: ${attrition} }
areas: [{ id: devices, title: Devices }]
competencies: [{ id: seizure, title: Seizure, area: devices, levels: { 1: Seizes devices. } }]
roles:
  - { id: inspector, title: Inspector, tier: first-responder, requires: [{ competency: seizure, level: 1 }] }
  - { id: examiner, title: Examiner, tier: specialist, requires: [{ competency: seizure, level: 1 }] }
institutions:
  - id: service
    title: Service
    type: agency
    posts: [${posts === '' ? '{ role: inspector, current: 40 }' : posts}]
assessments: [{ institution: service, role: inspector, competency: seizure, as_of: 2026-09-01, distribution: { 0: 10 } }]
courses:
  - id: seizing
    title: Seizing
    days: 2.25
    class: { max: 20 }
    develops: [{ competency: seizure, from: 0, to: 1 }]
    offered_by: [{ institution: service }]
rates: [{ id: travel, category: Travel, unit: person_day, amount: ${rate}, year: 2026 }]
funding: [{ id: state, source: state, year: 2027, amount: ${rate * 10}, status: committed }]
${more}`
  const markdown = await renderProject(text, 'strategy', { language })
  return markdown.replace(/<[^>]*>/g, '')
}

/** The row of a table that begins so, after its first cell; undefined where there is none. */
function row(markdown: string, label: string): string | undefined {
  return markdown
    .split('\n')
    .find((line) => line.startsWith(`| ${label} |`))
    ?.slice(label.length + 4)
}

// Ten people for 2.25 days: 22.5 person-days.
test.each([
  [300, 'EUR 6750', '6750 |', 'EUR'],
  [3_000, 'EUR 67.5 thousand', '67.5 |', 'EUR'],
  [300_000, 'EUR 6750.0 thousand', '6750.0 |', 'EUR'],
  [3_000_000, 'EUR 67.5 million', '67.5 |', 'EUR thousand'],
])('with a rate of %i the plan costs %s', async (rate, amount, total, small) => {
  const markdown = await strategyOf({ rate })
  const inCaption = amount.replace(/ [\d. ]+\d/, '')
  expect(markdown).toContain(`The delivery of the plan costs ${amount}.`)
  expect(markdown).toContain(`Cost of delivery by year and category, ${inCaption}\n`)
  expect(row(markdown, 'Travel')).toContain(total)
  expect(markdown).toContain(`| Course | People | Cost | Per person, ${small} |`)
  expect(row(markdown, 'State budget')).toBeDefined()
  expect(row(markdown, 'Donors')).toBeUndefined()
})

test('names the unit in Russian', async () => {
  expect(await strategyOf({ rate: 3_000, language: 'ru' })).toContain('67,5 тыс. евро')
})

test('prints rates and days as they stand', async () => {
  const markdown = await strategyOf({ rate: 99.95 })
  expect(row(markdown, 'Travel | Travel')).toContain('| 99.95 |')
  expect(markdown).toMatch(/Seizing.*\| 2\.25 \|/)
})

test('a target lasts until the last year of all, and a sum without the target of one post is no sum', async () => {
  const all = await strategyOf({
    posts:
      '{ role: inspector, current: 40, target: { 2027: 50 } }, { role: examiner, current: 6, target: { 2028: 8 } }',
  })
  expect(all).toContain('The target for 2028 is 58.')
  const some = await strategyOf({
    posts: '{ role: inspector, current: 40, target: { 2028: 50 } }, { role: examiner, current: 6 }',
  })
  expect(some).not.toContain('The target for 2028')
  expect(some).toContain('| **Total** | **46** | **46** |  |')
  expect(some).toMatch(/Inspector.*\| 40 \| 40 \| 50 \|/)
})

test('says how many seats newcomers ask for beside those that the plan counts', async () => {
  // A tenth of 40 people: four enter a year.
  const further = 'ask for further seats, 4 a year; they are not part of these figures'
  expect(await strategyOf({ attrition: 0.1 })).toContain(further)
  expect(await strategyOf({})).not.toContain('further seats')
})

test.each([
  ['en', 'more-than', 'more than 80'],
  ['ru', 'nearly', 'почти 80'],
  ['kk', 'at-least', 'кемінде 80'],
])('in "%s" a number that is not exact is printed as its source put it: %s', async (language, qualifier, printed) => {
  const more = `statistics: [{ id: seized, title: Seized, unit: things, series: [{ period: 2025, value: { value: 80, qualifier: ${qualifier} } }] }]`
  expect(row(await strategyOf({ language, more }), 'Seized')).toContain(`| ${printed} |`)
})

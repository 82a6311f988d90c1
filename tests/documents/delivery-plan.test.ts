import { expect, test } from 'vitest'
import type { Reader } from '../../src/model/reader.ts'
import { renderProject } from '../support/render-project.ts'

/** A document of a service that teaches forty inspectors in two runs, with so much money in each of two years. */
async function textOf({
  money = 100_000,
  language = 'en',
  reader,
  output = 'strategy',
}: {
  readonly money?: number
  readonly language?: string
  readonly reader?: Reader
  readonly output?: string
}): Promise<string> {
  const text = `
project:
  id: customs
  title: Customs
  country: XX
  period: { from: 2027, to: 2028 }
  languages: [${language}]
  currency: EUR
documents: [{ id: strategy, template: strategy }, { id: summary, template: summary }, { id: course-catalogue, template: course-catalogue }]
planning: { plan: solver, stage_months: 3, tot_lead_months: 6 }
areas: [{ id: devices, title: Devices }]
competencies: [{ id: seizure, title: Seizure, area: devices, levels: { 1: Seizes devices. } }]
roles: [{ id: inspector, title: Inspector, tier: first-responder, requires: [{ competency: seizure, level: 1 }] }]
institutions:
  - id: service
    title: Service
    type: agency
    posts: [{ role: inspector, current: 40 }]
    trainers: [{ courses: [seizing], count: 2, usable_days_per_year: 60 }]
    facilities: [{ kind: classroom, count: 1, seats: 30, days_per_year: 60 }]
assessments: [{ institution: service, role: inspector, competency: seizure, as_of: 2026-09-01, distribution: { 0: 40 } }]
courses:
  - id: seizing
    title: Seizing
    days: 3
    class: { max: 20 }
    develops: [{ competency: seizure, from: 0, to: 1 }]
    offered_by: [{ institution: service }]
rates: [{ id: travel, category: Travel, unit: person_day, amount: 333.33, year: 2026 }]
funding:
  - { id: state-2027, source: state, year: 2027, amount: ${money}, status: committed }
  - { id: state-2028, source: state, year: 2028, amount: ${money}, status: committed }
`
  const markdown = await renderProject(text, output, { language, ...(reader && { reader }) })
  return markdown.replace(/<[^>]*>/g, '')
}

test('a plan says what it rests on, and prints seats and person-days by year', async () => {
  const strategy = await textOf({})
  expect(strategy).toContain('No plan within these limits costs less.')
  expect(strategy).toContain(
    'The first runs are held in Q3 2027. Before the first runs, 6 months are left for the training of trainers.',
  )
  expect(strategy).toContain('Courses that build on others begin 3 months after these.')
  expect(strategy).toMatch(
    /\| Runs \| 2 \| 0 \| 2 \|\n\| Seats \| 40 \| 0 \| 40 \|\n\| Person-days \| 120 \| 0 \| 120 \|/,
  )
  expect(strategy).toMatch(/The plan in \[section \d+\]\(#section-delivery\) holds runs/)
})

test('quarters are named in tables as in sentences', async () => {
  expect(await textOf({})).toContain('| Course | Institution | Q1 | Q2 | Q3 | Q4 | Total |')
  expect(await textOf({ language: 'ru' })).toContain(' | 1-й кв. | 2-й кв. | 3-й кв. | 4-й кв. | ')
})

test('it names in Russian the months of its steps in their form', async () => {
  expect(await textOf({ language: 'ru' })).toContain(
    'На подготовку тренеров до первых потоков отводится 6 месяцев. Курсы, опирающиеся на другие, начинаются через 3 месяца после них.',
  )
})

test('money that is missing is told in whole units', async () => {
  const limits = (await textOf({ money: 10_000 })).match(/^\| Money, EUR \|.*$/gm) ?? []
  expect(limits.length).toBeGreaterThan(0)
  for (const row of limits) expect(row).toMatch(/ [\d ]+ \|$/)
})

test('an extract for one institution spreads its cost evenly and says that the plan is that of the whole', async () => {
  const extract = await textOf({ reader: { kind: 'institution', id: 'service' } })
  expect(extract).not.toContain('While there is no delivery plan')
  expect(extract).toContain('the plan by quarter is that of the whole strategy.')
})

test.each(['summary', 'course-catalogue'])(
  'the %s does not say that there is no plan where there is one',
  async (output) => {
    const text = await textOf({ output })
    expect(text).toContain(
      'The cost is spread evenly over the years here; the plan by quarter is that of the whole strategy.',
    )
    expect(text).not.toContain('While there is no delivery plan')
  },
)

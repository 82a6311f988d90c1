import { expect, test } from 'vitest'
import { renderProject } from '../support/render-project.ts'

/** The chapter on monitoring of a service with these courses, each of which raises one competency by a level. */
async function monitoringOf(courses: readonly string[], language = 'en'): Promise<string> {
  const text = `
project: { id: customs, title: Customs, country: XX, period: { from: 2027, to: 2028 }, languages: [${language}], monitoring: We count. }
documents: [{ id: strategy, template: strategy }]
areas: [{ id: devices, title: Devices }]
competencies: [{ id: seizure, title: Seizure, area: devices }]
institutions: [{ id: school, title: School, type: academy }]
courses: [${courses.map((more, n) => `{ id: c${n}, title: Course ${n}, days: 2, develops: [{ competency: seizure, from: 0, to: 1 }]${more} }`).join(', ')}]
indicators:
  - { id: used, title: Used, unit: per cent, level: 3, course: c0 }
  - { id: liked, title: Liked, unit: points, level: 1, course: c1 }
`
  const markdown = await renderProject(text, 'strategy', { language })
  return markdown.split('<a id="section-monitoring"></a>')[1]?.split('<a id="section-')[0] ?? ''
}

test('counts the courses that have each safeguard, and names those that lack it where they are few', async () => {
  const full = ', owner: school, last_review: 2026-05-01, materials_status: ready, assessment: Test'
  const monitoring = await monitoringOf([full, full, full, ', owner: school, materials_status: draft'])
  expect(monitoring).toContain('| A body keeps the course up to date | 4 | 100% | – |')
  expect(monitoring).toContain('| The materials are ready | 3 | 75% | [Course 3](#course-c3) |')
  expect(monitoring).toContain('| The assessment is laid down | 3 | 75% | [Course 3](#course-c3) |')
  expect(monitoring).toMatch(/\| The course leads to a certificate \| 0 \| 0% \| \[Course 0\].*\[Course 3\]/)
})

test('an indicator of behaviour or results measures use, one of reaction does not', async () => {
  expect(await monitoringOf(['', ''])).toContain(
    '| An indicator measures use at work or results | 1 | 50% | [Course 1](#course-c1) |',
  )
})

test('many courses are counted, not named', async () => {
  expect(await monitoringOf(['', '', '', '', ''])).toContain('| The materials are ready | 0 | 0% | 5 courses |')
})

test('it speaks Russian', async () => {
  expect(await monitoringOf(['', ''], 'ru')).toContain('| Материалы готовы | 0 | 0 % | [Course 0](#course-c0)')
})

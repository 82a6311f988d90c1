import { expect, test } from 'vitest'
import { renderProject } from '../support/render-project.ts'

/** The chapter on the population of a small service, with what is said of its two posts and of its seat. */
async function populationOf(inspectors: string, examiners: string, service = ''): Promise<string> {
  const text = `
project: { id: customs, title: Customs, country: XX, period: { from: 2027, to: 2028 }, languages: [en] }
documents: [{ id: needs-analysis, template: needs-analysis }]
areas: [{ id: devices, title: Devices }]
competencies: [{ id: seizure, title: Seizure, area: devices, levels: { 1: Seizes devices. } }]
roles:
  - { id: inspector, title: Inspector, tier: first-responder, requires: [{ competency: seizure, level: 1 }] }
  - { id: examiner, title: Examiner, tier: specialist, requires: [{ competency: seizure, level: 1 }] }
institutions:
  - id: service
    title: Service
    type: agency
    ${service}
    posts:
      - { role: inspector, current: 40${inspectors} }
      - { role: examiner, current: 10${examiners} }
`
  const markdown = await renderProject(text, 'needs-analysis')
  return markdown.split('<a id="section-population">')[1]?.split('<a id="section-required">')[0] ?? ''
}

test('women and vacancies stand beside the people of whom they are shares', async () => {
  const population = await populationOf(', women: 8, vacancy: 8', ', women: 2, vacancy: 2')
  expect(population).toContain(
    '| Institution | People now | Women | Women, share | Vacancies | Vacant, share |\n| :--- | ---: | ---: | ---: | ---: | ---: |\n| Service | 50 | 10 | 20% | 10 | 17% |',
  )
  expect(population).toContain('The data do not break the posts down by region.')
  expect(population).not.toContain('not stated')
})

test('a share leaves out the people of whom nothing is stated, and says how many they are', async () => {
  const population = await populationOf(', women: 8', '')
  expect(population).toContain('| Service | 50 | 8 | 20% |')
  expect(population).toContain('For 10 of them the number of women is not stated; the share leaves them out.')
  expect(population).not.toContain('Vacan')
})

test('people are counted by region, a post before its institution', async () => {
  const population = await populationOf('', ', region: North', 'region: Capital')
  expect(population).toMatch(
    /\| Region \| Institutions \| People now \|\n.*\n\| Capital \| 1 \| 40 \|\n\| North \| 1 \| 10 \|\n\| \*\*Total\*\* \| \*\*1\*\* \| \*\*50\*\* \|/,
  )
  expect(population).toContain('The data do not break the posts down by sex or vacancy.')
})

test('people without region have a row of their own', async () => {
  expect(await populationOf('', ', region: North')).toContain('| No region stated | 1 | 40 |')
})

test('nothing is stated of the posts', async () => {
  const population = await populationOf('', '')
  expect(population).toContain('The data do not break the posts down by sex, vacancy or region.')
  expect(population).not.toContain('Women')
})

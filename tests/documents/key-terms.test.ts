import { expect, test } from 'vitest'
import { renderProject } from '../support/render-project.ts'

/** The introduction of the strategy of a small service with two terms, the second of them as said. */
async function introductionOf({
  mark = '',
  introduction = '{ en: We seize., ru: Текст. }',
  language = 'en',
}): Promise<string> {
  const text = `
project:
  id: customs
  title: { en: Customs, ru: Таможня }
  country: XX
  period: { from: 2027, to: 2028 }
  languages: [en, ru]
  introduction: ${introduction}
documents: [{ id: strategy, template: strategy }]
terms:
  - { id: seizure, term: { en: seizure, ru: изъятие }, definition: { en: Taking away., ru: Отбирание. } }
  - { id: custody, term: { en: custody, ru: хранение }, definition: { en: Keeping., ru: Сбережение. }${mark} }
`
  const markdown = await renderProject(text, 'strategy', { language })
  return markdown.split('<a id="section-introduction"></a>')[1]?.split('<a id="section-')[0] ?? ''
}

test('the introduction explains the terms that are marked as key terms', async () => {
  const introduction = await introductionOf({ mark: ', key: true' })
  expect(introduction).toContain('**Table 1.** Key terms of the strategy')
  expect(introduction).toContain('| Term | Definition |\n| :--- | :--- |\n| custody | Keeping. |\n')
  expect(introduction).not.toContain('Taking away.')
})

test('where none is marked it explains those that its own words use', async () => {
  const introduction = await introductionOf({ introduction: '{ en: Officers learn custody., ru: Текст. }' })
  expect(introduction).toContain('| custody | Keeping. |')
  expect(introduction).not.toContain('Taking away.')
})

test('every language explains the same terms', async () => {
  const introduction = '{ en: Officers learn custody., ru: Сотрудники изучают изъятие. }'
  const russian = await introductionOf({ introduction, language: 'ru' })
  expect(russian).toContain('| хранение | Сбережение. |')
  expect(russian).not.toContain('Отбирание.')
})

test('there is no table where the introduction uses no term', async () => {
  expect(await introductionOf({})).not.toContain('Key terms')
})

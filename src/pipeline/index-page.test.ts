import { expect, test } from 'vitest'
import { inputsOf } from '../../tests/support/check-files.ts'
import type { BuildRequest } from './build-request.ts'
import { build } from './build.ts'

const project = `project:
  id: x
  title: { en: Training, ru: Обучение }
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en, ru]
areas: [{ id: a, title: { en: Evidence, ru: Доказательства } }]
competencies: [{ id: c, title: { en: Triage, ru: Сортировка }, area: a }]
roles:
  - { id: r, title: { en: Examiner, ru: Эксперт }, tier: investigator, requires: [{ competency: c, level: 1 }] }
  - { id: s, title: { en: Patrol, ru: Патруль }, tier: first-responder, requires: [{ competency: c, level: 1 }] }
documents: [{ id: framework, template: framework }, { id: profile, template: role-profile }]
`

async function indexesOf(request: Partial<BuildRequest> = {}): Promise<ReadonlyMap<string, string>> {
  const whole = { ruleSettings: new Map(), creator: 'test', openPdf: () => Promise.reject(new Error()), ...request }
  const { artifacts } = await build(inputsOf({ 'strategy.yaml': project }), { ...whole, formats: ['md', 'html'] })
  return new Map(
    artifacts.flatMap(({ path, content }) => (path.endsWith('README.md') ? [[path, String(content)]] : [])),
  )
}

const indexes = await indexesOf()

test('the index lists documents by language and format, and those of each role below', () => {
  expect(indexes.get('README.md')).toBe(`# Training

| | English | русский |
| :--- | :--- | :--- |
| National training competency framework | [Markdown](en/framework.md), [HTML](en/framework.html) | [Markdown](ru/framework.md), [HTML](ru/framework.html) |

## Role profile

| | English | русский |
| :--- | :--- | :--- |
| Examiner | [Markdown](en/profile/r.md), [HTML](en/profile/r.html) | [Markdown](ru/profile/r.md), [HTML](ru/profile/r.html) |
| Patrol | [Markdown](en/profile/s.md), [HTML](en/profile/s.html) | [Markdown](ru/profile/s.md), [HTML](ru/profile/s.html) |
`)
})

test('each language has an index in its own words', () => {
  expect([...indexes.keys()]).toEqual(['README.md', 'en/README.md', 'ru/README.md'])
  expect(indexes.get('ru/README.md')).toBe(`# Обучение

| | русский |
| :--- | :--- |
| Национальная рамка компетенций для обучения | [Markdown](framework.md), [HTML](framework.html) |

## Профиль роли

| | русский |
| :--- | :--- |
| Эксперт | [Markdown](profile/r.md), [HTML](profile/r.html) |
| Патруль | [Markdown](profile/s.md), [HTML](profile/s.html) |
`)
})

test('extracts stand under the title of the document that they are taken from', async () => {
  const extracts = await indexesOf({
    documents: ['framework'],
    languages: ['en'],
    readers: [{ kind: 'role', id: 'r' }],
  })
  expect(extracts.get('README.md')).toContain(
    '## National training competency framework\n\n| | English |\n| :--- | :--- |\n| Examiner | [Markdown](en/framework/role-r.md)',
  )
})

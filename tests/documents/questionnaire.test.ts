import { expect, test } from 'vitest'
import { renderProject } from '../support/render-project.ts'

interface Parts {
  readonly competencies?: string
  readonly inspector?: string
  readonly requires?: string
  readonly more?: string
  readonly language?: string
}

/** The annex with the questionnaire of a small service; "" where there is none. */
async function questionnaireOf({
  competencies = '[{ id: seizure, title: Seizure, area: devices }, { id: imaging, title: Imaging, area: devices }]',
  inspector = '',
  requires = '[{ competency: seizure, level: 1 }, { competency: imaging, level: 2 }]',
  more = '',
  language = 'en',
}: Parts): Promise<string> {
  const text = `
project: { id: customs, title: Customs, country: XX, period: { from: 2027, to: 2028 }, languages: [${language}] }
documents: [{ id: needs-analysis, template: needs-analysis }]
areas: [{ id: devices, title: Devices }]
competencies: ${competencies}
roles:
  - { id: inspector, title: Inspector, tier: first-responder, requires: ${requires}${inspector} }
  - { id: examiner, title: Examiner, tier: specialist, requires: ${requires} }
  - { id: clerk, title: Clerk, tier: all-staff }
${more}`
  const markdown = await renderProject(text, 'needs-analysis', { language })
  return markdown.split('<a id="section-questionnaire">')[1]?.split('<a id="section-')[0] ?? ''
}

test('each role that requires something has a form with a box for every level', async () => {
  const annex = await questionnaireOf({})
  const [, inspector = '', examiner = ''] = annex.split('<!-- page-break -->')
  expect(inspector).toMatch(/^### [A-Z]\.2 Inspector$/m)
  expect(inspector).toContain(
    '| Competency | 0 | 1 | 2 | 3 | 4 | Proof: number or words |\n| :--- | :---: | :---: | :---: | :---: | :---: | :--- |\n| Seizure | ☐ | ☐ | ☐ | ☐ | ☐ | |\n| Imaging | ☐ | ☐ | ☐ | ☐ | ☐ | |\n',
  )
  expect(examiner).toMatch(/^### [A-Z]\.3 Examiner$/m)
  expect(annex).not.toContain('Clerk')
  expect(annex).not.toContain('Descriptions of the levels')
  expect(annex).not.toContain('Forms printed here')
})

test('it asks for what the project weighs its requirements by, and never for what is required', async () => {
  const annex = await questionnaireOf({
    requires: '[{ competency: seizure, level: 3, importance: 5, frequency: 4 }]',
  })
  expect(annex).toContain('| 4 | Importance (1–5) | Frequency (1–5) | Proof: number or words |')
  expect(annex).toContain('write a number from 1 (least) to 5 (most)')
  expect(annex).not.toContain('Difficulty')
  expect(annex).toContain('| Seizure | ☐ | ☐ | ☐ | ☐ | ☐ | | | |')
})

test('a form offers the institutions of the role, the languages of courses, and what may be named as proof', async () => {
  const annex = await questionnaireOf({
    inspector: ', deliverables: [Seizure record, Custody form]',
    more: `
institutions:
  - { id: north, title: North, type: agency, posts: [{ role: inspector, current: 4 }] }
  - { id: south, title: South, type: agency, posts: [{ role: inspector, current: 4 }, { role: examiner, current: 1 }] }
courses: [{ id: seizing, title: Seizing, days: 2, languages: [en, kk], develops: [{ competency: seizure, from: 0, to: 1 }] }]
`,
  })
  const [, inspector = '', examiner = ''] = annex.split('<!-- page-break -->')
  expect(inspector).toMatch(/\| Institution \| ☐ North +☐ South \|/)
  expect(examiner).toMatch(/\| Institution \| ☐ South \|/)
  expect(inspector).toMatch(/\| Language of training \| ☐ English +☐ Kazakh \|/)
  expect(inspector).toContain('| What may be named as proof | **1** Seizure record; **2** Custody form |')
  expect(examiner).not.toContain('What may be named as proof')
})

test('levels that competencies describe stand behind the forms, and the forms lead there', async () => {
  const annex = await questionnaireOf({
    competencies:
      '[{ id: seizure, title: Seizure, area: devices, levels: { 1: Seizes by list., 3: Seizes anything. } }, { id: imaging, title: Imaging, area: devices }]',
  })
  expect(annex).toContain('| Competency | 1 Awareness | 3 Advanced |')
  expect(annex).toContain('| <a id="competency-seizure"></a>Seizure | Seizes by list. | Seizes anything. |')
  expect(annex).toContain('| [Seizure](#competency-seizure) | ☐ |')
})

test('it uses the words of the language', async () => {
  expect(await questionnaireOf({ language: 'kk' })).toMatch(/^## [А-Я] қосымшасы\. Сауалнама$/m)
})

test('a project that requires nothing has no questionnaire', async () => {
  expect(await questionnaireOf({ requires: '[]' })).toBe('')
})

test('a large project prints the first forms and says how many there are', async () => {
  const ids = Array.from({ length: 1_100 }, (_, n) => `c${n}`)
  const annex = await questionnaireOf({
    competencies: `[${ids.map((id) => `{ id: ${id}, title: ${id}, area: devices }`).join(', ')}]`,
    requires: `[${ids.map((id) => `{ competency: ${id}, level: 1 }`).join(', ')}]`,
  })
  expect(annex).toContain('Forms printed here: 1; roles in all: 2.')
  expect(annex).not.toContain('Examiner')
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildProject } from '../support/build-project.ts'
import { repository } from '../support/check-files.ts'
import { temporaryFolder } from '../support/run-strategy.ts'

const project = `project:
  id: namuna
  title: Kiberjinoyatlarni tergov qilishga oʻqitish strategiyasi (oʻylab topilgan)
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [uz]
  currency: UZS
  document: { date: 2026-11-24, place: Toshkent }
areas: [{ id: dalil, title: Elektron dalillar, category: technical }]
competencies:
  - { id: olib-qoyish, title: Qurilmalarni olib qoʻyish, area: dalil, definition: Telefon va kompyuterlarni mazmunini oʻzgartirmay olib qoʻyadi., levels: { 1: Dalil boʻlishi mumkin boʻlgan qurilmani taniydi., 2: Odatiy qurilmalarni tartib boʻyicha olib qoʻyadi va rasmiylashtiradi. }, statements: [{ type: task, text: Qurilmani qadoqlaydi }] }
  - { id: ochiq-manba, title: Ochiq manbalarda qidiruv, area: dalil, definition: Jinoyat ishi uchun ochiq maʼlumot topadi., levels: { 2: Ochiq manbalarni izlaydi va jurnal yuritadi. } }
roles:
  - { id: tergovchi, title: Tergovchi, tier: investigator, tasks: [Ishni tergov qiladi], requires: [{ competency: olib-qoyish, level: 2, importance: 4, urgency: 3 }, { competency: ochiq-manba, level: 2, importance: 3 }] }
  - { id: gayrat, title: Gʻayratli xodim, tier: first-responder, requires: [{ competency: olib-qoyish, level: 1, importance: 3 }] }
institutions:
  - { id: idora, title: Ichki ishlar idorasi (oʻylab topilgan), type: agency, functions: both, posts: [{ role: tergovchi, current: 12, status: fictional }], trainers: [{ courses: [kurs], count: 2, level: 4, usable_days_per_year: 60 }] }
assessments: [{ institution: idora, role: tergovchi, competency: olib-qoyish, as_of: 2026-01-01, distribution: { 0: 6, 1: 4, 2: 2 } }]
courses: [{ id: kurs, title: Raqamli dalillar kursi, days: 5, develops: [{ competency: olib-qoyish, from: 0, to: 2 }], class: { min: 6, max: 12 }, trainers_per_run: 2, offered_by: [{ institution: idora, status: running }] }]
objectives: [{ id: maqsad, title: Har bir xodim raqamli izni taniydi }]
actions: [{ id: reja, title: Kursni oʻtkazish, objective: maqsad, responsible: idora, start: 2026-Q3, end: 2027-06-30, cost: { 2026: 12000000 } }]
indicators: [{ id: ulush, title: Qamrov, unit: foiz, level: capacity, baseline: { value: 20, date: 2026-01-01 }, targets: { 2028: 80 } }]
documents:
  - { id: strategy, template: strategy }
  - { id: framework, template: framework }
  - { id: course-catalogue, template: course-catalogue }
  - { id: action-plan, template: action-plan }
  - { id: needs-analysis, template: needs-analysis }
  - { id: monitoring, template: monitoring }
`

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}ʻʼ]{2,}/gu) ?? []
}

/** A noun without the ending that a phrase adds to what fills its place. */
function withoutCase(word: string): string {
  return word.replace(/(?:ni|ga|da|dan)$/, '')
}

test('documents in Uzbek hold no word that is neither of its locale nor of the data, and every letter has a glyph', async () => {
  const root = temporaryFolder()
  writeFileSync(join(root, 'strategy.yaml'), project)
  const { artifacts, diagnostics } = await buildProject(root, { formats: ['md'] })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const known = new Set(words(project + readFileSync(join(repository, 'locales/uz.yaml'), 'utf8')))
  const texts = artifacts.filter(({ path, document }) => document !== '' && path.endsWith('.md'))
  expect(texts).toHaveLength(6)
  for (const { path, content } of texts) {
    const prose = String(content).replaceAll(/<[^>]*>|\]\([^)]*\)|`[^`]*`/g, ' ')
    expect(prose.length).toBeGreaterThan(2000)
    expect({
      path,
      foreign: [...new Set(words(prose))].filter((word) => !known.has(word) && !known.has(withoutCase(word))),
    }).toEqual({
      path,
      foreign: [],
    })
  }
  const pdf = await buildProject(root, { formats: ['pdf'], documents: ['framework'] })
  expect(pdf.diagnostics.filter(({ code }) => code.startsWith('layout/'))).toEqual([])
  expect(pdf.artifacts.some(({ path }) => path.endsWith('framework.pdf'))).toBe(true)
})

import { expect, test } from 'vitest'
import { compile } from '../../src/pipeline/compile.ts'
import { renderDocuments } from '../../src/pipeline/render-documents.ts'
import { inputsOf } from '../support/check-files.ts'

const project = `project:
  id: x
  title: { en: Training, ru: Обучение, kk: Оқыту }
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en, ru, kk]
  missing_translation: fallback
  document: { number: № 12/3-4 }
areas: [{ id: a, title: { en: Evidence, ru: Доказательства, kk: Дәлелдемелер } }]
competencies:
  - id: c
    title: { en: Triage, ru: Сортировка, kk: Сұрыптау }
    area: a
    kind: core
    definition: { en: Sorts devices., ru: Сортирует устройства., kk: Құрылғыларды сұрыптайды. }
    legal: [code/12 bis, code/12-bis, code/§ 5(1)(a)]
    mappings: [{ framework: NICE, code: K0001 }]
    sources: [s]
  - { id: old, title: { en: Floppies, ru: Дискеты, kk: Дискеталар }, area: a, status: withdrawn }
roles: [{ id: r, title: { en: Examiner, ru: Эксперт, kk: Сарапшы }, tier: investigator, requires: [{ competency: c, level: 1 }, { competency: old, level: 1 }] }]
sources: [{ id: s, title: { ru: Отчёт }, publisher: Ministry }]
legal:
  - id: code
    title: { en: Code, ru: Кодекс, kk: Кодекс }
    status: in-force
    provisions: [{ no: 12 bis }, { no: 12-bis }, { no: § 5(1)(a) }]
documents: [{ id: framework, template: framework, languages: [en, ru] }]
`

async function build(yaml: string): Promise<ReadonlyMap<string, string>> {
  const inputs = inputsOf({ 'strategy.yaml': yaml })
  const { value, findings } = compile(inputs, { ruleSettings: new Map() })
  if (value === undefined) throw new Error(findings.map(({ message }) => message).join('\n'))
  const { value: renderings } = await renderDocuments(inputs, value, {} as never) // formats and dates are not asked for here
  return new Map(renderings.map(({ locale, rendered }) => [locale.language, rendered.markdown]))
}

const documents = await build(project)
const english = documents.get('en') ?? ''
const russian = documents.get('ru') ?? ''

test('a number that has its sign gets no second one, and the languages are those of the document', () => {
  expect(english).toContain('\n№ 12/3-4\n')
  expect(english).toContain('Issued in: English and Russian.')
})

test('provisions that do not begin with a number are no articles, and each has its anchor', () => {
  expect(english).toContain('<a id="provision-code-12_bis"></a>Art.\u00a012 bis')
  expect(english).toContain('<a id="provision-code-12-bis"></a>Art.\u00a012-bis')
  expect(english).toMatch(/<a id="provision-code-_a7_5_281_29_28a_29"><\/a>§ 5\(1\)\(a\)/)
  expect(english).toContain(
    'Art.\u00a0[12 bis](#provision-code-12_bis), [12-bis](#provision-code-12-bis), [§ 5(1)(a)](#provision-code-_a7_5_281_29_28a_29).',
  )
})

test('lines of their own begin with a capital and end with a full stop', () => {
  expect(english).toContain('\n*Core')
  expect(english).toContain('\nIn force')
  expect(english).toMatch(/\*\*Corresponds to\*\* .*`K0001`\.\n/)
})

test('annexes have the letters of the language and the same anchors', () => {
  expect(english).toContain('## Annex A. ')
  expect(russian).toContain('## Приложение А. ')
  expect(russian).not.toMatch(/Приложение [A-Z]/)
  expect(russian.match(/<a id="[^"]+">/g)).toEqual(english.match(/<a id="[^"]+">/g))
})

test('a source whose title is in another language says so', () => {
  expect(english).toContain('Ministry. Отчёт \\[in Russian\\]')
  expect(english).toMatch(/\[\^\d+\]: Ministry, Отчёт \\\[in Russian\\\]/)
  expect(russian).not.toContain('на русском языке')
})

test('a withdrawn competency is neither counted nor listed, but named among the gaps', () => {
  expect(english).not.toContain('competency-old')
  expect(english.match(/Floppies/g)).toHaveLength(1)
  expect(english).toContain('- Competencies that have been withdrawn and are counted nowhere: Floppies')
  expect(english).toContain('1 competency')
})

test('of many open needs the strategy shows twenty and an annex the others by role', async () => {
  const ids = Array.from({ length: 30 }, (_, n) => `c${n}`)
  const texts =
    await build(`project: { id: x, title: X, country: XX, period: { from: 2026, to: 2028 }, languages: [en], needs: Prose. }
areas: [{ id: a, title: Evidence }]
competencies: [${ids.map((id) => `{ id: ${id}, title: Skill ${id}, area: a }`).join(', ')}]
roles: [{ id: r, title: Examiner, tier: investigator, requires: [${ids.map((id) => `{ competency: ${id}, level: 2 }`).join(', ')}] }]
courses: [{ id: k, title: Course, days: 2, develops: [{ competency: c0, from: 0, to: 1 }] }]
documents: [{ id: strategy, template: strategy }]
`)
  const text = texts.get('en') ?? ''
  const table = text.slice(text.indexOf('<a id="table-open-needs">')).split(/\n\n(?=#|<a)/)[1] ?? ''
  expect(text).toContain('Shown: 20 of 30 such requirements')
  expect(table.match(/^\| (?!:|Role)/gm)?.length ?? 0).toBeLessThanOrEqual(20)
  expect(text).toMatch(/\| Examiner|\| \[Examiner\]\(#role-r\) \| (?:[^;\n]+; ){9}[^;\n]+ \|/)
})

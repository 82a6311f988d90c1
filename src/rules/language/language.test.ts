import { expect, test } from 'vitest'
import { objections, withTexts } from '../../../tests/rules/objections.ts'

test('a Latin i in a Kazakh word is shown with the word as it should be', () => {
  expect(objections('mixed-script-word', withTexts({ en: 'Skill', kk: 'бiлiктiлiк деңгейі' }))).toEqual([
    'Latin and Cyrillic letters in one word: "бiлiктiлiк" in area "evidence". Type the letters of one script: "біліктілік"',
  ])
})

test('names of two scripts parted by a hyphen are left alone', () => {
  expect(objections('mixed-script-word', withTexts({ en: 'Report', kk: 'ECTEG-тің IP-мекенжайы, PDF файлы' }))).toEqual(
    [],
  )
})

test('numbers may be written out in one language, but not differ', () => {
  const rule = 'figures-differ-between-languages'
  expect(objections(rule, withTexts({ en: 'Five days in 2026', ru: '5 дней в 2026 году' }))).toEqual([])
  expect(
    objections(rule, withTexts({ en: 'Order 23 of 4 May 2015', kk: '2015 жылғы 4 мамырдағы № 23 бұйрық' })),
  ).toEqual([])
  expect(objections(rule, withTexts({ en: '21,800 cases, 17.5 billion', ru: '21 800 дел, 17,5 млрд' }))).toEqual([])
  expect(objections(rule, withTexts({ en: 'Articles 16 and 17', ru: 'Статьи 16 и 18' }))).toEqual([
    'The text in "ru" says 18, in "en" 17. Correct one of the two',
  ])
})

test('names and codes may be the same in two languages, sentences may not', () => {
  const rule = 'identical-in-two-languages'
  expect(objections(rule, withTexts({ en: 'CEPOL, Eurojust, Europol', ru: 'CEPOL, Eurojust, Europol' }))).toEqual([])
  expect(
    objections(rule, withTexts({ en: 'secures devices at the scene', ru: 'secures devices at the scene' })),
  ).toEqual([
    'The same text stands in "en" and "ru": "secures devices at the scene". Translate it into "ru", or delete it there so that it counts as missing',
  ])
})

test('a hyphen between words is no bullet, nor is a Russian dash', () => {
  const tasks = (text: string): string => `roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    tasks: ['${text}']
    requires: [{ competency: device-seizure, level: 2 }]
`
  expect(objections('two-items-in-one-bullet', tasks('Keep the well-known order of steps, 2026-2028'))).toEqual([])
  expect(objections('two-items-in-one-bullet', tasks('Первый этап — Казахстан и Узбекистан'))).toEqual([])
  expect(objections('two-items-in-one-bullet', tasks('Design software - Develop code'))).toHaveLength(1)
})

test.each(['TBD', 'To be determined', '...', 'Owner: xxx', 'Lorem ipsum dolor', '[insert name]', 'How many???'])(
  'the placeholder %j is found',
  (text) => {
    expect(objections('placeholder-text', withTexts({ en: text }))).toHaveLength(1)
  },
)

test.each(['Skills to be determined by the needs analysis', 'See [text of the law](#legal-act)', 'Size XXL', 'Why?'])(
  'the text %j is no placeholder',
  (text) => {
    expect(objections('placeholder-text', withTexts({ en: text }))).toEqual([])
  },
)

test('an abbreviation is explained by brackets, by a term, or by being a code', () => {
  const rule = 'abbreviation-without-explanation'
  expect(objections(rule, withTexts({ en: 'The High Tech Crime Unit (HTCU) examines. The HTCU reports.' }))).toEqual([])
  expect(objections(rule, withTexts({ en: 'HTCU (high tech crime unit) reports' }))).toEqual([])
  expect(objections(rule, withTexts({ en: 'Article 15 of ETS 185, part II, on IP addresses, EU and UN' }))).toEqual([])
  expect(objections(rule, withTexts({ en: 'The HTCU reports to the HTCU' }))).toEqual([
    'Abbreviation "HTCU" in area "evidence" is explained nowhere. Write it out here with "(HTCU)" behind it, or add a term with "abbreviation: HTCU"',
  ])
})

test('a forbidden word within a permitted term is left alone', () => {
  const terms = `terms:
  - { id: framework, term: competency framework, definition: A list., forbidden: [framework of skills] }
  - { id: skill, term: skill, definition: A thing learned., forbidden: [competency] }
`
  expect(objections('forbidden-term', withTexts({ en: 'The competency framework lists skills' }, terms))).toEqual([])
  expect(objections('forbidden-term', withTexts({ en: 'Each competency has levels' }, terms))).toEqual([
    'Forbidden term "competency" in area "evidence". Write "skill"',
  ])
})

test('inflected and everyday words are no misspelled names', () => {
  const rule = 'name-spelled-two-ways'
  expect(objections(rule, withTexts({ en: 'x', ru: 'имени Есболатова в городе, академия Есболатов' }))).toEqual([])
  expect(objections(rule, withTexts({ en: 'the Office and its Officer, the Offices' }))).toEqual([])
  expect(objections(rule, withTexts({ en: 'x', ru: 'имени Есболатова, и архив Есбулатова' }))).toHaveLength(1)
})

test('offices may be written to, people may not', () => {
  expect(
    objections('personal-data', withTexts({ en: 'Write to press@police.example, order 2025-11-15, 5 361 people' })),
  ).toEqual([])
  expect(objections('personal-data', withTexts({ en: 'Call +7 (717) 255-01-23' }))).toEqual([
    'Telephone number "+7 (717) 255-01-23" in area "evidence". Name the office instead of the person, or mark the project by "classification" as not public',
  ])
})

test('titles that differ in a plural are almost the same, different titles are not', () => {
  const objectives = (a: string, b: string): string => `objectives:
  - { id: a, title: '${a}' }
  - { id: b, title: '${b}' }
`
  expect(objections('near-duplicate-text', objectives('Develop code, scripts', 'Develop codes, scripts'))).toEqual([
    'Almost the same text stands in objective "a" and objective "b": "Develop codes, scripts". Merge the two, or say what makes them different',
  ])
  expect(objections('near-duplicate-text', objectives('Seize telephones', 'Seize computers'))).toEqual([])
})

test('bodies that differ by a number alone are two bodies', () => {
  const institutions = (first: string, second: string): string => `institutions:
  - { id: first, title: ${JSON.stringify(first)}, type: academy, functions: trains }
  - { id: second, title: ${JSON.stringify(second)}, type: academy, functions: trains }
`
  const rule = 'body-under-two-names'
  expect(objections(rule, institutions('Школа полиции № 1', 'Школа полиции № 9'))).toEqual([])
  expect(objections(rule, institutions('North Valley', 'North Valley 2'))).toEqual([])
  expect(objections(rule, institutions('School No. 2 of the Police', 'Police School, No. 2'))).toHaveLength(1)
})

test('a translation is held against the wording it was made from', () => {
  const of = (hash: string): string => `project:
  id: exampleland
  title: { en: Strategy, ru: Стратегия }
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en, ru]
areas:
  - { id: evidence, title: { en: Chain of custody, ru: { text: Цепочка сохранности, of: ${hash} } } }
`
  expect(objections('stale-translation', of('6bdbbca0'))).toEqual([])
  expect(objections('stale-translation', of('7cdf3107'))).toEqual([
    'The text in "ru" was translated from an older wording of the text in "en". Compare the two; when they agree, write of: "6bdbbca0"',
  ])
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { compile } from '../../src/pipeline/compile.ts'
import { locateFindings } from '../../src/pipeline/locate-findings.ts'
import { printSources } from '../../src/pipeline/print-sources.ts'
import { renderDocuments } from '../../src/pipeline/render-documents.ts'
import { inputsOf, repository } from '../support/check-files.ts'

const english = readFileSync(join(repository, 'locales/en.yaml'), 'utf8')

/** A locale of an invented language: every word of the English one becomes Cyrillic, places and tags stay. */
function inventedLocale(): string {
  const reword = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.replaceAll(/\{\w+\}|\p{L}+/gu, (word) => (word.startsWith('{') ? word : 'жаж'))
    if (Array.isArray(value)) return value.map(reword)
    return Object.fromEntries(Object.entries(value as object).map(([key, entry]) => [key, reword(entry)])) // YAML has no other kinds here
  }
  const locale = parse(english) as Readonly<Record<string, unknown>>
  return stringify({ ...(reword(locale) as object), language: 'qaa', collation: 'ru', plurals: 'en' }, { lineWidth: 0 })
}

const project = `project:
  id: p
  title: Ҳуҷҷат
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [qaa]
areas: [{ id: a, title: Соҳа }]
competencies: [{ id: c, title: Далел, area: a, definition: Далел, levels: { 1: Як, 2: Ду } }]
roles: [{ id: r, title: Корманд, tier: investigator, requires: [{ competency: c, level: 2, importance: 4 }] }]
institutions: [{ id: i, title: Идора, type: agency, functions: both, posts: [{ role: r, current: 9, status: fictional }] }]
courses: [{ id: k, title: Курс, days: 3, develops: [{ competency: c, from: 0, to: 2 }], class: { max: 12 } }]
assessments: [{ institution: i, role: r, competency: c, as_of: 2026-01-01, distribution: { 0: 6, 1: 3 } }]
documents:
  - { id: f, template: framework }
  - { id: s, template: strategy }
`

async function rendered(files: Readonly<Record<string, string>>) {
  const inputs = inputsOf(files)
  const { value, findings } = compile(inputs, { ruleSettings: new Map() })
  if (!value) return { texts: [], diagnostics: locateFindings(findings, printSources(inputs)) }
  const outcome = await renderDocuments(inputs, value, {})
  return {
    texts: outcome.value.map((rendering) => rendering.rendered.markdown),
    diagnostics: locateFindings(outcome.findings, printSources(inputs)),
  }
}

test('a language that a project brings as one file gives documents without a word of another language', async () => {
  const { texts, diagnostics } = await rendered({ 'strategy.yaml': project, 'locales/qaa.yaml': inventedLocale() })
  expect(diagnostics).toEqual([])
  expect(texts).toHaveLength(2)
  for (const text of texts) {
    expect(text.length).toBeGreaterThan(1000)
    const words = text.replaceAll(/<[^>]*>|\]\([^)]*\)|\]: .*|`[^`]*`/g, ' ').match(/\p{Script=Latin}{2,}/gu) ?? []
    expect([...new Set(words)]).toEqual([])
  }
})

test('a project words a heading of the package anew with the few lines that differ', async () => {
  const { texts, diagnostics } = await rendered({
    'strategy.yaml': project.replace('[qaa]', '[en]'),
    'locales/en.yaml': 'phrases: { framework: { section: { roles: Our roles } } }\n',
  })
  expect(diagnostics).toEqual([])
  expect(texts[0]).toContain('Our roles\n')
  expect(texts[0]).toContain('Common core\n')
})

test('a language without words says where they go', async () => {
  const { diagnostics } = await rendered({ 'strategy.yaml': project })
  expect(diagnostics.map(({ code, message, help }) => [code, message, help])).toEqual([
    [
      'build/unknown-language',
      'No words for the language "qaa"',
      expect.stringMatching(/^Use one of: en, kk, ru(, uz)?; or write its words to locales\/qaa\.yaml$/),
    ],
  ])
})

test('mistakes in a locale are named at their lines', async () => {
  const own = inventedLocale()
    .replace(/^language: qaa$/m, 'language: tg')
    .replace(/^collation: ru$/m, 'collation: no_tag')
    .replace(/^    contents: .*$/m, '    content: жаж')
    .replace(/^    version: .*$/m, '    version: жаж {versoin}')
  const { diagnostics } = await rendered({ 'strategy.yaml': project, 'locales/qaa.yaml': own })
  const lines = own.split('\n')
  expect(
    diagnostics.map(({ code, message, help, span }) => [
      code,
      message,
      help,
      lines[own.slice(0, span?.start).split('\n').length - 1]?.trim(),
    ]),
  ).toEqual([
    [
      'locale/wrong-language',
      'File "locales/qaa.yaml" says that it is of the language "tg"',
      'Write language: qaa, or rename the file to tg.yaml',
      'language: tg',
    ],
    [
      'locale/unknown-tag',
      'Unexpected collation "no_tag", expected the tag of a language',
      'Write a tag such as uz or uz-Latn',
      'collation: no_tag',
    ],
    [
      'locale/missing-phrases',
      'Locale lacks 1 phrase: heading.contents',
      'Copy them from a locale of the package and translate them',
      'phrases:',
    ],
    ['locale/unknown-phrase', 'Unknown phrase "heading.content"', 'Did you mean "heading.contents"?', 'content: жаж'],
    [
      'locale/places-differ',
      'Phrase "front.version" lacks {version} and has {versoin}, which nothing fills',
      'Use {version}',
      'version: жаж {versoin}',
    ],
  ])
})

test('a locale of the wrong shape is held against its schema', async () => {
  const { diagnostics } = await rendered({
    'strategy.yaml': project,
    'locales/qaa.yaml': 'language: qaa\nphrases: {}\n',
  })
  expect(diagnostics.every(({ code, span }) => code.startsWith('validate/') && span?.file === 'locales/qaa.yaml')).toBe(
    true,
  )
  expect(diagnostics.length).toBeGreaterThan(0)
})

import { expect, test } from 'vitest'
import { compile } from '../../src/pipeline/compile.ts'
import { renderDocuments } from '../../src/pipeline/render-documents.ts'
import { inputsOf } from '../support/check-files.ts'

/** The strategy of a small service whose introduction has some paragraphs in English and some in Russian. */
async function strategyOf({ english = 2, russian = 2, paragraphs = 'numbered', status = 'consultation' }) {
  const text = (count: number, word: string): string =>
    Array.from({ length: count }, () => `      ${word}.\n`).join('\n')
  const project = `
project:
  id: customs
  title: { en: Customs, ru: Таможня }
  country: XX
  period: { from: 2027, to: 2028 }
  languages: [en, ru]
  status: ${status}
  document: { number: TS-1, copy: 3 }
  introduction:
    en: |
${text(english, 'Officers seize devices')}
    ru: |
${text(russian, 'Сотрудники изымают устройства')}
documents: [{ id: strategy, template: strategy, paragraphs: ${paragraphs} }]
areas: [{ id: devices, title: { en: Devices, ru: Устройства } }]
`
  const inputs = inputsOf({ 'strategy.yaml': project })
  const { value } = compile(inputs, { ruleSettings: new Map() })
  if (value === undefined) throw new Error('the project has errors')
  const { value: documents, findings } = await renderDocuments(inputs, value, {} as never) // formats and dates are not asked for here
  return { documents: documents.map(({ rendered }) => rendered.markdown), findings }
}

const numbersOf = (markdown: string | undefined): readonly string[] => markdown?.match(/^\(\d+\) /gm) ?? []

test('paragraphs are numbered alike in all languages, and the form for comments asks for their numbers', async () => {
  const { documents, findings } = await strategyOf({})
  const [english, russian] = documents
  expect(findings.filter(({ code }) => code === 'build/paragraphs-differ')).toEqual([])
  expect(numbersOf(english).length).toBeGreaterThan(1)
  expect(numbersOf(russian)).toEqual(numbersOf(english))
  expect(english).toContain('(1) Officers seize devices.\n\n(2) Officers seize devices.')
  expect(english).toContain('by the number of the paragraph or table')
  expect(english).toContain('| Paragraph or table |')
})

test('a document has no numbers of paragraphs unless it asks for them, and its form asks for sections', async () => {
  const [english] = (await strategyOf({ paragraphs: 'plain' })).documents
  expect(numbersOf(english)).toEqual([])
  expect(english).toContain('by the number of the section or table')
  expect(english).toContain('| Section or table |')
})

test('a text that is divided otherwise in another language is named', async () => {
  const { findings } = await strategyOf({ english: 3 })
  const own = findings.filter(({ code }) => code === 'build/paragraphs-differ')
  expect(own.map(({ message, at }) => ({ message, at }))).toEqual([
    {
      message: expect.stringMatching(
        /^Section "introduction" of document "strategy" has \d numbered paragraphs in "en" and \d in "ru"$/,
      ) as string,
      at: { file: 'strategy.yaml', path: ['documents', 0, 'paragraphs'] },
    },
  ])
})

test('a numbered copy says so below the number of the document', async () => {
  const [english, russian] = (await strategyOf({})).documents
  expect(english?.replaceAll('\u00a0', ' ')).toContain('No. TS-1\n\nCopy No. 3\n')
  expect(russian?.replaceAll('\u00a0', ' ')).toContain('Экз. № 3\n')
})

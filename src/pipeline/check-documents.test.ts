import { expect, test } from 'vitest'
import { inputsOf, inputsOfExample } from '../../tests/support/check-files.ts'
import type { PictureFile } from '../model/picture.ts'
import { checkDocuments } from './check-documents.ts'
import { compile } from './compile.ts'
import { mayBeRefused } from './may-be-refused.ts'
import { renderSafely } from './render-apart.ts'

const frame = (more: string, languages = '[en]'): string => `project:
  id: exampleland
  title: Exampleland
  country: XX
  period: {from: 2026, to: 2028}
  languages: ${languages}
${more}`

async function findings(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { diagnostics } = await checkDocuments(inputsOf(files), { ruleSettings: new Map() })
  return diagnostics.map(({ code, severity, message }) => `${severity} ${code}: ${message}`)
}

test('a text in a file that is not there is found without a build', async () => {
  expect(await findings({ 'strategy.yaml': frame('  vision: {file: prose/vison.md}\n') })).toEqual([
    'error render/missing-file: There is no file "prose/vison.md"',
  ])
})

test('so are sections and templates that nobody knows', async () => {
  const documents = `documents:
  - {id: book, template: framework, drop: [carreer]}
  - {id: plan, template: strategie}
`
  expect(await findings({ 'strategy.yaml': frame(documents) })).toEqual([
    'error render/unknown-section: Unknown section "carreer" in document "book"',
    'error build/unknown-template: Unknown template "strategie" of document "plan"',
  ])
})

test('so is a language without words', async () => {
  expect(await findings({ 'strategy.yaml': frame('', '[en, fr]') })).toEqual([
    'error build/unknown-language: No words for the language "fr"',
  ])
})

test('a missing translation is a warning, in an approved project an error', async () => {
  const vision = '  vision: {en: "Every case is investigated."}\n'
  expect(await findings({ 'strategy.yaml': frame(vision, '[en, ru]') })).toContain(
    'warning render/missing-translation: Text has no translation into "ru", the "en" text stands in',
  )
  expect(await findings({ 'strategy.yaml': frame(`${vision}  status: approved\n`, '[en, ru]') })).toContain(
    'error render/missing-translation: Text has no translation into "ru", the "en" text stands in',
  )
})

test('a theme that extends what is not there is found', async () => {
  const inputs = {
    ...inputsOf({ 'strategy.yaml': frame('') }),
    theme: { path: 'theme.yaml', text: 'extends: oficial\n' },
  }
  const { diagnostics } = await checkDocuments(inputs, { ruleSettings: new Map() })
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'theme/unknown: Unknown theme "oficial"',
  ])
})

test('so are links that lead nowhere, among others that do', async () => {
  const linked = (address: string): string =>
    frame(`  vision: "See [the act](https://example.org/act) and [this](${address})."
sources:
  - {id: act, title: Act, url: "https://example.org/act"}
`)
  expect(await findings({ 'strategy.yaml': linked('#source-act') })).not.toContainEqual(
    expect.stringContaining('render/'),
  )
  expect(await findings({ 'strategy.yaml': linked('#source-acts') })).toContain(
    'warning render/unknown-anchor: No place "#source-acts" in the document: the link is printed as plain text',
  )
  expect(await findings({ 'strategy.yaml': linked('file:///etc/passwd') })).toContain(
    'warning render/unsafe-link: Link to "file:///etc/passwd" is printed as plain text',
  )
})

test('so are pictures that are not there or are none, each once', async () => {
  const vision = '  vision: "See ![a](assets/a.png), ![b](/url), ![c](assets/c.txt) and ![d](assets/d.png)."\n'
  const readPicture = (path: string): PictureFile | undefined => {
    if (path === 'assets/a.png' || path === 'assets/c.txt') return { bytes: new Uint8Array() }
    return path === 'assets/d.png' ? { problem: 'outside the project' } : undefined
  }
  const inputs = inputsOf({ 'strategy.yaml': frame(vision) })
  const { diagnostics } = await checkDocuments(inputs, { ruleSettings: new Map() }, { readPicture })
  const found = diagnostics.filter(({ code }) => code.startsWith('layout/'))
  expect(found.map(({ message, span }) => `${span?.file ?? ''}: ${message}`)).toEqual([
    'strategy.yaml: Unknown image "/url"',
    'strategy.yaml: Image "assets/c.txt" cannot be shown: neither a PNG nor a JPEG picture',
    'strategy.yaml: Image "assets/d.png" cannot be shown: outside the project',
  ])
})

test('what rendering would say of the complete example is nothing, as is said without rendering it', async () => {
  const inputs = inputsOfExample('kazakhstan')
  const { value } = compile(inputs, { ruleSettings: new Map() })
  if (value === undefined) throw new Error('the example has errors')
  expect(mayBeRefused(inputs, value)).toBe(false)
  const { findings: rendered } = await renderSafely(inputs, value, { selection: {}, apart: undefined })
  expect(rendered).toEqual([])
})

import { expect, test } from 'vitest'
import { exportUnits, type ExchangeFormat, readTranslations } from '../../src/pipeline/translations.ts'
import { importTranslations, type ImportResult } from '../../src/pipeline/import-translations.ts'
import type { Inputs } from '../../src/model/inputs.ts'
import { applyEdits } from '../../src/source/apply-edits.ts'
import { inputsOf, inputsOfExample } from '../support/check-files.ts'

const formats: readonly ExchangeFormat[] = [
  { name: 'xliff', tool: '1.0.0' },
  { name: 'csv', separator: ';' },
  { name: 'csv', separator: ',' },
]

/** What a translator into Russian gets. */
function exported(inputs: Inputs, format: ExchangeFormat): string {
  const { value } = readTranslations(inputs)
  return exportUnits(value?.units.filter(({ language }) => language === 'ru') ?? [], format)
}

function imported(inputs: Inputs, text: string, record = true): ImportResult {
  const decoded = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n') // as the host reads files
  return importTranslations(inputs, [{ path: 'translations/ru', text: decoded }], { record })
}

/** The project's file after an import. */
function after(inputs: Inputs, { edits }: ImportResult): string {
  return (edits.get('strategy.yaml') ?? []).reduce(applyEdits, inputs.sources[0]?.text ?? '')
}

const head = `project:
  id: exampleland
  title: { en: Training strategy, ru: Стратегия обучения }
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en, ru]
`

function projectWith(areas: string): Inputs {
  return inputsOf({ 'strategy.yaml': `${head}areas:\n${areas}` })
}

test('an unchanged export of the whole example changes no byte', () => {
  const inputs = inputsOfExample('kazakhstan')
  for (const format of formats.slice(0, 2)) {
    const text = exported(inputs, format)
    expect(text.length).toBeGreaterThan(100_000)
    const { edits, diagnostics } = imported(inputs, text)
    expect({ edits: edits.size, diagnostics }).toEqual({ edits: 0, diagnostics: [] })
  }
})

test('a spreadsheet may reorder columns, add some, use its own separator and break lines in cells', () => {
  const inputs = projectWith('  - { id: a, title: { en: "One\\ntwo; three", ru: Раз } }\n')
  const csv =
    '\ufeffsep=,\r\nNotes,TARGET ru,id,source en\r\n"checked, ok","Раз\r\nдва ""и"" три",areas[a].title,"One\r\ntwo; three"\r\n,,,\r\n'
  const result = imported(inputs, csv, false)
  expect(result.diagnostics).toEqual([])
  expect(after(inputs, result)).toContain('{ id: a, title: { en: "One\\ntwo; three", ru: "Раз\\nдва \\"и\\" три" } }')
})

test('a formula is escaped on its way out and comes back as it was', () => {
  const inputs = projectWith(`  - { id: a, title: { en: "=1+1 a", ru: "'-а" } }\n`)
  const csv = exported(inputs, { name: 'csv', separator: ';' })
  expect(csv).toContain(`;'=1+1 a;''-а\r\n`)
  expect(imported(inputs, csv).edits.size).toBe(0)
})

test('a translation that no longer fits is refused at its line', () => {
  const inputs = projectWith('  - { id: a, title: { en: Law } }\n  - { id: b, title: { en: "See [law](#legal)" } }\n')
  const csv = `id;source en;target ru
areas[a].title;Old law;Закон
areas[b].title;See [law](#legal);Смотри закон
areas[c].title;Law;Право
project.title;Training strategy;Стратегия
project.title;Training strategy;Стратегия 2
`
  const result = imported(inputs, csv, false)
  expect(
    result.diagnostics.map(({ code, message, span }) => [code, message, csv.slice(0, span?.start).split('\n').length]),
  ).toEqual([
    ['translations/source-changed', 'The "en" text of "areas[a].title" has changed since the export', 2],
    ['translations/lost-placeholder', 'The translation of "areas[b].title" lacks "#legal"', 3],
    ['translations/unknown-text', 'The project has no text "areas[c].title"', 4],
    ['translations/repeated-text', 'Text "project.title" stands in the file twice', 6],
  ])
  expect(after(inputs, result)).toBe(inputs.sources[0]?.text.replace('Стратегия обучения', 'Стратегия'))
})

test('a stale translation that is confirmed is recorded anew, and nothing else is written', () => {
  const inputs = projectWith('  - { id: a, title: { en: Law, ru: { text: Право, of: 0a1b2c3d } } } # keep\n')
  const stale = exported(inputs, { name: 'csv', separator: ';' })
  expect(stale).toContain(';stale;Law;Право')
  expect(imported(inputs, stale).edits.size).toBe(0)
  const confirmed = after(inputs, imported(inputs, stale.replace(';stale;', ';reviewed;')))
  expect(confirmed).toContain(
    '{ id: a, title: { en: Law, ru: { text: Право, of: b78c1618, state: reviewed } } } # keep',
  )
  expect(
    readTranslations(inputsOf({ 'strategy.yaml': confirmed })).value?.units.map(({ standing }) => standing),
  ).toEqual(['complete', 'complete'])
})

test('prose in a Markdown file is written into that file, and a text without a place is refused', () => {
  const files = {
    'strategy.yaml': `${head}  vision: { en: { file: vision.en.md }, ru: { file: vision.ru.md } }\n  mission: { file: mission.md }\n`,
    'vision.en.md': 'Every case.\n',
    'vision.ru.md': 'Дела.\n',
    'mission.md': 'To train.\n',
  }
  const csv = `id;source en;target ru\nproject.vision;Every case.;Каждое дело.\nproject.mission;To train.;Обучать.\n`
  const { edits, diagnostics } = imported(inputsOf(files), csv)
  expect([...edits]).toEqual([['vision.ru.md', [[{ start: 0, end: 6, text: 'Каждое дело.\n' }]]]])
  expect(diagnostics.map(({ code, help }) => [code, help])).toEqual([
    [
      'translations/no-place',
      'Name a Markdown file for each language, make that of "ru" as an empty file, and import again',
    ],
  ])
})

test('XLIFF of a translation program is read: marks inside texts, proposals, prefixes, states', () => {
  const inputs = projectWith('  - { id: a, title: { en: Law & order } }\n')
  const xliff = `<?xml version="1.0"?>
<x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2"><x:file source-language="en" target-language="ru"><x:body>
<x:trans-unit id="areas[a].title"><x:source>Law &amp; <x:g id="1">order</x:g></x:source>
<x:target state="final">Закон и <x:mrk mtype="seg">порядок</x:mrk></x:target>
<x:alt-trans><x:source>Law</x:source><x:target>Право</x:target></x:alt-trans></x:trans-unit>
</x:body></x:file></x:xliff>`
  const result = imported(inputs, xliff)
  expect(result.diagnostics).toEqual([])
  expect(after(inputs, result)).toMatch(/ru: \{ text: Закон и порядок, of: "[0-9a-f]{8}", state: approved \}/)
})

test('broken files are named at the place where they break', () => {
  const inputs = projectWith('  - { id: a, title: { en: Law } }\n')
  const first = (text: string): unknown => {
    const { code, message, span } = imported(inputs, text).diagnostics[0] ?? {}
    return [code, message, text.slice(0, span?.start).split('\n').length]
  }
  expect(first('<xliff>\n<file>\n</xliff>')).toEqual([
    'translations/xliff-syntax',
    'XLIFF cannot be read: unexpected close tag',
    3,
  ])
  expect(first('<!DOCTYPE xliff [\n<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<xliff>&x;</xliff>')).toEqual([
    'translations/xliff-syntax',
    'XLIFF cannot be read: a document type is not read',
    2,
  ])
  expect(first('<tmx/>')).toEqual(['translations/not-xliff', 'Unexpected element "tmx", expected "xliff"', 1])
  expect(first('id;source en;target ru\nareas[a].title;"Law;Право\n')).toEqual([
    'translations/csv-syntax',
    'A quotation mark opens a cell that is never closed',
    2,
  ])
  expect(first('id;source en;ru\nx;y;z\n')).toEqual([
    'translations/missing-column',
    'The first line names no column "target"',
    1,
  ])
})

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runStrategy, temporaryFolder } from '../support/run-strategy.ts'

const project = `project:
  id: exampleland
  title: { en: Training strategy, ru: Стратегия обучения }
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en, ru]
areas:
  - { id: evidence, title: { en: Electronic evidence, ru: { text: Цифровые следы, of: 0a1b2c3d } } } # keep this
  - id: law
    title: Law
`

function projectFolder(text = project): string {
  const folder = join(temporaryFolder(), 'p')
  mkdirSync(folder)
  writeFileSync(join(folder, 'strategy.yaml'), text)
  return folder
}

function translations(cwd: string, ...args: readonly string[]): ReturnType<typeof runStrategy> {
  return runStrategy(['translations', ...args], { cwd })
}

test('the standing of each language is counted by file, and each open text named with its line', () => {
  const cwd = projectFolder()
  expect(translations(cwd, 'status').stdout).toBe(`Translations

Language  File           Texts  Complete  Missing  Stale  Identical   Done
────────  ─────────────  ─────  ────────  ───────  ─────  ─────────  ─────
ru        strategy.yaml      3         1        1      1          0  33.3%
ru        all files          3         1        1      1          0  33.3%
`)
  expect(translations(cwd, 'status', '--list', '--format', 'csv').stdout).toBe(
    [
      'language,standing,place,id,source',
      'ru,stale,strategy.yaml:8:67,areas[evidence].title,Electronic evidence',
      'ru,missing,strategy.yaml:10:12,areas[law].title,Law',
      '',
    ].join('\r\n'),
  )
})

test('a threshold and kinds that may not occur end with 1', () => {
  const cwd = projectFolder()
  expect(translations(cwd, 'status', '--min', '30')).toMatchObject({ code: 0 })
  expect(translations(cwd, 'status', '-q', '--min', '95', '--fail-on', 'stale,identical')).toMatchObject({
    code: 1,
    stderr: 'error: "ru" is 33.3% complete, below 95%\nerror: "ru" has 1 stale\n',
  })
  expect(translations(cwd, 'status', '--fail-on', 'old')).toMatchObject({
    code: 2,
    stderr:
      'error: Unexpected --fail-on "old"\n  help: Use missing, stale, identical or several: --fail-on missing,stale\n',
  })
  expect(translations(cwd, 'status', '--lang', 'kk')).toMatchObject({ code: 2 })
})

test('texts go out, come back and change only their own places; line ends and byte order mark stay', () => {
  const cwd = projectFolder(`\ufeff${project.replaceAll('\n', '\r\n')}`)
  expect(translations(cwd, 'export', '--format', 'csv')).toMatchObject({
    code: 0,
    stderr: 'Wrote 3 texts to translations/ru.csv\n',
  })
  const file = join(cwd, 'translations/ru.csv')
  const csv = readFileSync(file, 'utf8')
  expect(csv.startsWith('\ufeffid;file;holder;field;state;source en;target ru\r\n')).toBe(true)
  expect(translations(cwd, 'import', 'translations/ru.csv').stderr).toBe('0 texts changed in 0 files\n')
  writeFileSync(file, csv.replace(';Law;', ';Law;Право').replace(';stale;', ';translated;'))
  expect(translations(cwd, 'import', '--dry-run', 'translations/ru.csv').stderr).toBe(
    '  ru  areas[evidence].title\n  ru  areas[law].title\n2 texts would change in 1 file\n',
  )
  expect(translations(cwd, 'import', 'translations/ru.csv')).toMatchObject({
    code: 0,
    stderr: '2 texts changed in 1 file\n',
  })
  const expected = project
    .replace('of: 0a1b2c3d', 'of: e32bb163')
    .replace('title: Law', 'title:\n      en: Law\n      ru: { text: Право, of: "b78c1618" }')
  expect(readFileSync(join(cwd, 'strategy.yaml'), 'utf8')).toBe(`\ufeff${expected.replaceAll('\n', '\r\n')}`)
  expect(translations(cwd, 'status', '--min', '100').code).toBe(0)
})

test('what does not fit is reported at its line and left out; the rest is taken', () => {
  const cwd = projectFolder()
  writeFileSync(
    join(cwd, 'ru.csv'),
    'id,source en,target ru\nareas[law].title,Laws,Законы\nproject.title,Training strategy,Стратегия\n',
  )
  const { code, stdout, stderr } = translations(cwd, 'import', 'ru.csv')
  expect({ code, stderr }).toEqual({ code: 1, stderr: '1 text changed in 1 file, 1 refused\n' })
  expect(stdout)
    .toBe(`error: The "en" text of "areas[law].title" has changed since the export [translations/source-changed]
  --> ru.csv:2:23
 1 | id,source en,target ru
 2 | areas[law].title,Laws,Законы
   |                       ^^^^^^
  see: The wording now strategy.yaml:10:12
  help: Export the texts again and translate the new wording

1 error
`)
})

test('a file of another encoding, one that is not there and a project with errors are told apart', () => {
  const cwd = projectFolder()
  writeFileSync(join(cwd, 'ru.csv'), Buffer.from([0x69, 0x64, 0x3b, 0xcf, 0xf0, 0xe0, 0xe2, 0xee, 0x0a]))
  expect(translations(cwd, 'import', 'ru.csv').stdout).toContain(
    '"ru.csv" is not UTF-8 text; it looks like windows-1251',
  )
  expect(translations(cwd, 'import', 'no.csv')).toMatchObject({ code: 2, stdout: '' })
  const broken = projectFolder(project.replace('title: Law', 'titel: Law'))
  expect(translations(broken, 'export')).toMatchObject({ code: 1, stdout: '' })
})

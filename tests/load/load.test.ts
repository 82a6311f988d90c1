import { expect, test } from 'vitest'
import type { Finding } from '../../src/diagnostics/diagnostic.ts'
import { checkCharacters } from '../../src/load/check-characters.ts'
import { loadData, loadProject } from '../../src/load/load-project.ts'
import { usualLimits } from '../../src/model/limits.ts'
import type { Place, SourceFile, Span } from '../../src/source/span.ts'
import { mistakes, nested } from './mistakes.ts'

const file = (text: string, path = 'a.yaml'): SourceFile => ({ path, text }) as SourceFile

/** `error load/tab <marked text> message | help`, and a line for each related place. */
function printed(finding: Finding, text: string): string {
  const { severity, code, message, at, help, related = [] } = finding
  const lines = related.map((other) => `    see: ${other.message} ${placed(other.at, text)}`)
  return [`  ${severity} ${code} ${placed(at, text)} ${message} | ${help}`, ...lines].join('\n')
}

function placed(at: Place | Span | undefined, text: string): string {
  if (at === undefined) return '-'
  if ('start' in at) return `${at.file}:${at.start} <${text.slice(at.start, at.end)}>`
  return `${at.file} ${at.path.join('.')}${'part' in at ? ` (${at.part})` : ''}`
}

const findingsOf = (text: string): readonly Finding[] => loadProject([file(text)]).findings

test('every mistake is found at its place, said in the words of an author, and the rest is read', async () => {
  const pages = Object.entries(mistakes).map(([name, text]) => {
    const { value, findings } = loadProject([file(text)])
    const data = value.map((entry) => `  ${entry.kind} ${entry.path.join('.')} ${JSON.stringify(entry.data)}`)
    return [`${name}: ${JSON.stringify(text)}`, ...findings.map((finding) => printed(finding, text)), ...data].join(
      '\n',
    )
  })
  await expect(`${pages.join('\n\n')}\n`).toMatchFileSnapshot('../golden/load-findings.txt')
})

test.each(['brackets', 'braces', 'lists', 'maps'] as const)('%s may be nested 63 deep, and not much deeper', (form) => {
  const codes = (levels: number): readonly string[] => findingsOf(nested(levels, form)).map(({ code }) => code)
  expect(codes(63)).not.toContain('load/too-deep')
  expect(codes(66)).toEqual(['load/too-deep'])
})

test('what is nested too deep is marked at the first sign that is', () => {
  const [finding] = findingsOf(nested(70, 'brackets'))
  expect(finding).toEqual({
    code: 'load/too-deep',
    severity: 'error',
    message: 'Lists and maps are nested more than 64 levels deep',
    at: { file: 'a.yaml', start: 7 + 64, end: 7 + 65 },
    help: 'Check the brackets and the indentation: no definition needs more than ten levels',
  })
})

test('many brackets beside each other, and brackets in texts, are not deep', () => {
  expect(findingsOf(`roles: [${Array.from({ length: 100 }, () => '[a]').join(', ')}]\n`)).toEqual([])
  expect(findingsOf(`project: { title: '${'['.repeat(100)}' }\n`)).toEqual([])
  expect(findingsOf(`roles: [${Array.from({ length: 100 }, () => '{a: 1}').join(', ')}]\n`)).toEqual([])
})

test('a section that may stand once is refused where it stands again, in whatever file', () => {
  const sources = ['project: { id: a }\n', 'roles: [{ id: x }, { id: y }]\n', 'project: { id: b }\n'].map((text, i) =>
    file(text, `${i}.yaml`),
  )
  const { value, findings } = loadProject(sources)
  expect(findings.map((finding) => printed(finding, ''))).toEqual([
    '  error load/second-section 2.yaml project (key) Section "project" stands in two files | Keep it in one file\n' +
      '    see: First written here 0.yaml project (key)',
  ])
  expect(value.map(({ kind, file: path }) => `${kind} ${path}`)).toEqual([
    'project 0.yaml',
    'role 1.yaml',
    'role 1.yaml',
    'project 2.yaml',
  ])
})

test('suggestions end after a thousand findings', () => {
  const text = Array.from({ length: 1002 }, (_, i) => `entirely${i}: 1\n`).join('') + 'rolls: []\n'
  const findings = findingsOf(text)
  expect(findings.length).toBe(1003)
  expect(findings.at(-1)?.help).toContain('Use one of the sections project')
  expect(findingsOf('rolls: []\n')[0]?.help).toBe('Did you mean "roles"?')
})

test('texts and keys that are too long are named, ten at the most, and one of just that length is not', () => {
  const limits = { ...usualLimits, text: 20 }
  const long = 'x'.repeat(21)
  const texts = (text: string): readonly string[] =>
    loadProject([file(text)], undefined, limits).findings.map((finding) => printed(finding, text))
  expect(texts(`project: { title: ${'x'.repeat(20)}, note: ${long}, ${long}: { a: [1, ${long}] } }\n`)).toEqual([
    '  error load/text-too-long a.yaml project.note Text of 0 kB, more than 0 kB | Divide it, into Markdown files for example, or raise the limit with --limit text=1',
    expect.stringContaining(`a.yaml project.${long} (key) Text of`),
    expect.stringContaining(`a.yaml project.${long}.a.1 Text of`),
  ])
  expect(texts(`roles: [${Array.from({ length: 15 }, () => long).join(', ')}]\n`).length).toBe(10)
  expect(loadProject([file(`project: { title: ${long} }\n`)]).findings).toEqual([])
})

test('a file that has not changed is not read again', () => {
  const kept = new Map<string, unknown>()
  const asked: unknown[][] = []
  const memory = {
    recall: <T>(key: string, of: () => readonly unknown[], make: () => T): T => {
      asked.push([key, ...of()])
      if (!kept.has(key)) kept.set(key, make())
      return kept.get(key) as T // stored under this key above
    },
  }
  const first = loadProject([file('roles: [{ id: a }]\n')], memory as never) // all that the loader asks of it
  expect(loadProject([file('roles: [{ id: a }]\n')], memory as never)).toEqual(first)
  expect(asked).toEqual([
    ['load a.yaml', 'roles: [{ id: a }]\n'],
    ['load a.yaml', 'roles: [{ id: a }]\n'],
  ])
})

test('data that the build has packed are read as JSON', () => {
  expect(loadData(file('{"a": [1, null]}', 'theme.json'))).toEqual({ value: { a: [1, null] }, findings: [] })
  expect(loadData(file('a: [1', 'theme.yaml')).value).toBeUndefined()
})

test('of each kind of characters that nobody sees the first in a line is named, with its number', () => {
  const text = 'a\u0007b\u0007\nplain\n\u202ex\u200b\nend\ud800\n'
  expect(checkCharacters(file(text)).map((finding) => printed(finding, text))).toEqual([
    '  error load/control-character a.yaml:1 <\u0007> Unexpected control character U+0007 | Delete it: it cannot be printed and may command a terminal',
    '  error load/direction-character a.yaml:11 <\u202e> Unexpected character that turns the direction of writing U+202E | Delete it: it shows a text in another order than it has',
    '  warning load/invisible-character a.yaml:13 <\u200b> Unexpected invisible character U+200B | Delete it: searching and comparing fail on it',
    '  error load/broken-character a.yaml:18 <\ud800> Unexpected half of a character (surrogate) U+D800 | Write the character itself instead of its parts',
  ])
  expect(checkCharacters(file('plain\n'))).toEqual([])
  expect(checkCharacters(file('last line\u0001')).length).toBe(1)
})

import { expect, test } from 'vitest'
import { checkEntries } from '../../src/load/check-entries.ts'
import { checkLengths, checkTitles } from '../../src/load/check-lengths.ts'
import { loadProject } from '../../src/load/load-project.ts'
import type { Definition } from '../../src/model/definition.ts'
import { usualLimits } from '../../src/model/limits.ts'
import type { SourceFile } from '../../src/source/span.ts'

const file = (text: string): SourceFile => ({ path: 'many.yaml', text }) as SourceFile
const said = (text: string, limit = usualLimits.file, kind: 'everyday' | 'unusual' = 'everyday'): string | undefined =>
  checkEntries(file(text), { ...usualLimits, file: limit }, kind)?.message

test.each(['\n', ',', ':', '[', '{'])('each %j is counted as an entry, and nothing else is', (sign) => {
  expect(said(sign.repeat(320_000))).toBeUndefined()
  expect(said(sign.repeat(320_001))).toBe('File of 320 001 lines, keys and entries, more than 320 000')
  expect(said(`${'a'.repeat(100)}${sign}`.repeat(4_000))).toBeUndefined()
  expect(said(`]}"-#;.a ${sign}`.repeat(100_000))).toBeUndefined()
})

test('YAML that is read slowly may have fewer entries, and a raised limit allows more of both', () => {
  expect(said(','.repeat(150_000), usualLimits.file, 'unusual')).toBeUndefined()
  expect(said(','.repeat(150_001), usualLimits.file, 'unusual')).toMatch(/150 001 .* 150 000$/)
  expect(said(','.repeat(450_000), usualLimits.file * 3, 'unusual')).toBeUndefined()
  expect(said(','.repeat(450_001), usualLimits.file * 3, 'unusual')).toMatch(/450 001 .* 450 000$/)
  expect(said(','.repeat(320_000), 1)).toBeUndefined()
  expect(said(','.repeat(320_001), 1)).toMatch(/320 001/)
})

test('a file of too many entries is told at its first sign, with its cure', () => {
  expect(checkEntries(file(','.repeat(480_000)), usualLimits, 'everyday')).toEqual({
    code: 'load/too-many-entries',
    severity: 'error',
    message: 'File of 480 000 lines, keys and entries, more than 320 000',
    at: { file: 'many.yaml', start: 0, end: 1 },
    help: 'Split the file, or raise the limit with --limit file=4',
  })
})

test('loading asks how many entries there are before it reads slowly', () => {
  const codes = (text: string): readonly string[] => loadProject([file(text)]).findings.map(({ code }) => code)
  expect(codes(`roles: [${'1.10,'.repeat(160_000)}]\n`)).toEqual(['load/too-many-entries'])
  expect(codes(`terms: &a\n${'- a\n'.repeat(160_000)}`)).toEqual(['load/too-many-entries'])
  expect(loadProject([file(`roles:\n${'- 1\n'.repeat(160_000)}`)])).toMatchObject({ findings: [] })
})

const title = (length: number): string => 't'.repeat(length)
const titles = (data: unknown, limit = 200_000): readonly unknown[] =>
  checkTitles({ kind: 'role', file: 'a.yaml', path: ['roles', 0], data } as unknown as Definition, limit)
const places = (data: unknown, limit?: number): readonly string[] =>
  titles(data, limit).map((finding) =>
    (finding as { readonly at: { readonly path: readonly string[] } }).at.path.join('.'),
  )

test('a title may have 2 000 characters in each language', () => {
  expect(titles({ title: title(2_001) })).toEqual([
    {
      code: 'load/title-too-long',
      severity: 'error',
      message: 'Title of 2 001 characters, more than 2 000',
      at: { file: 'a.yaml', path: ['roles', 0, 'title'] },
      help: 'Keep a line or two, and put the rest into a text of the entry',
    },
  ])
  expect(places({ title: title(2_000) })).toEqual([])
  expect(places({ title: { en: title(2_001), ru: 'short', kk: title(3_000) } })).toEqual([
    'roles.0.title.en',
    'roles.0.title.kk',
  ])
  expect(places({ title: { en: { text: title(2_001), of: 'a' }, ru: { text: 'short' }, kk: null } })).toEqual([
    'roles.0.title.en',
  ])
})

test('titles of sections are titles too; what is longer than any text, and what is no title, is left to others', () => {
  const sections = [{ id: 'a', title: 'Short' }, null, { id: 'b', title: title(2_001) }]
  expect(places({ title: 'Short', sections })).toEqual(['roles.0.sections.2.title'])
  expect(places({ title: title(5_000) }, 5_000)).toEqual(['roles.0.title'])
  expect(places({ title: title(5_001) }, 5_000)).toEqual([])
  expect(
    [null, undefined, 7, { title: null }, { title: 7 }, { sections: {} }, { title: [] }].flatMap((data) =>
      places(data),
    ),
  ).toEqual([])
})

test('loading asks for the length of titles', () => {
  const found = (length: number): readonly string[] =>
    loadProject([file(`roles:\n  - { id: a, title: ${title(length)} }\n`)]).findings.map(({ code }) => code)
  expect([found(2_000), found(2_001)]).toEqual([[], ['load/title-too-long']])
})

test('texts and keys beyond the limit are told at their places, ten at most', () => {
  const long = 'x'.repeat(1_001)
  const data = {
    roles: [{ id: 'a', note: long }, { [long]: 'x'.repeat(1_000) }],
    terms: { deep: [1, null, true, long] },
  }
  const findings = checkLengths('a.yaml', data, 1_000)
  expect(findings.map(({ at }) => at)).toEqual([
    { file: 'a.yaml', path: ['roles', 0, 'note'] },
    { file: 'a.yaml', path: ['roles', 1, long], part: 'key' },
    { file: 'a.yaml', path: ['terms', 'deep', 3] },
  ])
  expect(findings[0]).toMatchObject({
    code: 'load/text-too-long',
    severity: 'error',
    message: 'Text of 1 kB, more than 1 kB',
    help: 'Divide it, into Markdown files for example, or raise the limit with --limit text=2',
  })
  expect(
    checkLengths(
      'a.yaml',
      Array.from({ length: 12 }, () => long),
      1_000,
    ),
  ).toHaveLength(10)
  expect(checkLengths('a.yaml', { [long]: Array.from({ length: 9 }, () => long), b: long }, 1_000)).toHaveLength(10)
})

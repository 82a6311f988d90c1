import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../../tests/support/folder-with.ts'
import type { Artifact } from '../model/artifact.ts'
import { HostError } from './usage-error.ts'
import { readIfThere, readManifest, writeArtifacts, writeFile, type Written } from './write-artifacts.ts'

function artifacts(...paths: readonly string[]): readonly Artifact[] {
  return paths.map((path) => ({ path, content: `text of ${path}`, document: 'book' }))
}

function write(folder: string, made: readonly Artifact[], complete = true, tool = '2.0.0'): Written {
  return writeArtifacts(folder, made, { complete, origin: { tool, inputs: new Map([['strategy.yaml', 'abc']]) } })
}

function listing(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
}

test('what is new is written, what is there already is left alone, what is not made any more goes', () => {
  const folder = folderWith({ 'notes.txt': 'mine' })
  expect(write(folder, artifacts('en/a.md', 'ru/b.md'))).toEqual({
    written: ['en/a.md', 'ru/b.md'],
    unchanged: [],
    removed: [],
  })
  const before = statSync(join(folder, 'en/a.md')).ino
  expect(write(folder, artifacts('en/a.md', 'kk/c.md'))).toEqual({
    written: ['kk/c.md'],
    unchanged: ['en/a.md'],
    removed: ['ru/b.md'],
  })
  expect(statSync(join(folder, 'en/a.md')).ino).toBe(before)
  expect(listing(folder)).toEqual(['.strategy-manifest', 'en', 'en/a.md', 'kk', 'kk/c.md', 'notes.txt'])
  expect(readFileSync(join(folder, 'kk/c.md'), 'utf8')).toBe('text of kk/c.md')
})

test('bytes are written as they are, and compared whole', () => {
  const folder = folderWith({})
  const picture = (last: number): readonly Artifact[] => [
    { path: 'a.png', content: Uint8Array.of(0, 255, 13, 10, last), document: '' },
  ]
  write(folder, picture(1))
  expect([...readFileSync(join(folder, 'a.png'))]).toEqual([0, 255, 13, 10, 1])
  expect(write(folder, picture(2)).written).toEqual(['a.png'])
  expect(write(folder, picture(2)).unchanged).toEqual(['a.png'])
})

test('a part of the outputs removes nothing and keeps what the manifest says of the others', () => {
  const folder = folderWith({})
  write(folder, artifacts('a.md', 'b.md'), true, '1.0.0')
  const part = writeArtifacts(folder, artifacts('b.md', 'c.md'), {
    complete: false,
    origin: { tool: '2.0.0', inputs: new Map([['strategy.yaml', 'other']]) },
  })
  expect(part).toEqual({ written: ['c.md'], unchanged: ['b.md'], removed: [] })
  const { outputs, inputs } = readManifest(folder)
  expect([...outputs]).toEqual([
    ['a.md', '1.0.0'],
    ['b.md', '2.0.0'],
    ['c.md', '2.0.0'],
  ])
  expect([...inputs]).toEqual([['strategy.yaml', 'abc']])
})

test('a part that is the first says what it was made from', () => {
  const folder = folderWith({})
  write(folder, artifacts('a.md'), false)
  expect([...readManifest(folder).inputs]).toEqual([['strategy.yaml', 'abc']])
})

test('only what the manifest lists is removed, and only files inside', () => {
  const root = folderWith({
    'secret.md': '',
    'out/mine.md': '',
    'out/old/x.md': '',
    'out/kept/y.md': '',
    'out/kept/mine.md': '',
    'out/.strategy-manifest': [
      ...['old/x.md', 'kept/y.md', '../secret.md', 'folder', 'gone.md', 'up/secret.md'].map((p) => `output\t${p}\t1`),
      '<<<<<<< ours',
    ].join('\n'),
  })
  const folder = join(root, 'out')
  mkdirSync(join(folder, 'folder'))
  symlinkSync(root, join(folder, 'up'))
  expect([...readManifest(folder).outputs.keys()]).not.toContain('../secret.md')
  expect(write(folder, artifacts('new.md')).removed).toEqual(['old/x.md', 'kept/y.md'])
  expect(existsSync(join(root, 'secret.md'))).toBe(true)
  expect(listing(folder).filter((path) => !path.startsWith('up/'))).toEqual([
    '.strategy-manifest',
    'folder',
    'kept',
    'kept/mine.md',
    'mine.md',
    'new.md',
    'up',
  ])
})

test('nothing is written out of the folder, by no path and by no link', () => {
  const root = folderWith({ 'out/x': '', 'elsewhere/x': '' })
  const folder = join(root, 'out')
  symlinkSync(join(root, 'elsewhere'), join(folder, 'en'))
  symlinkSync('loop', join(folder, 'loop'))
  for (const path of ['../a.md', '/a.md', 'a/../../b.md', 'en/a.md'])
    expect(() => write(folder, artifacts('fine.md', path))).toThrow(
      new HostError(`Cannot write "${join(folder, path)}": it would lie outside "${folder}"`, undefined),
    )
  expect(() => write(folder, artifacts('loop/a.md'))).toThrow(
    new HostError(`Cannot write "${join(folder, 'loop/a.md')}"`, undefined),
  )
  expect(listing(root).filter((path) => path.endsWith('.md'))).toEqual([])
})

test('a link that stands where an output belongs is replaced, even where its bytes are the same', () => {
  const folder = folderWith({ 'elsewhere.md': 'text of a.md' })
  symlinkSync('elsewhere.md', join(folder, 'a.md')) // a name as long as the text
  expect(write(folder, artifacts('a.md')).written).toEqual(['a.md'])
  expect(lstatSync(join(folder, 'a.md')).isFile()).toBe(true)
})

test('a single file is written once', () => {
  const folder = folderWith({})
  const bytes = Buffer.from('x')
  expect([writeFile(folder, 'a/b', bytes), writeFile(folder, 'a/b', bytes)]).toEqual([true, false])
  expect(() => writeFile(folder, '../b', bytes)).toThrow(HostError)
})

test('what is not there is undefined, what cannot be read is a failure', () => {
  const folder = folderWith({ a: 'text' })
  expect(readIfThere(join(folder, 'a'))?.toString()).toBe('text')
  expect(readIfThere(join(folder, 'b'))).toBeUndefined()
  expect(readIfThere(join(folder, 'a/b'))).toBeUndefined()
  expect(readIfThere(folder)).toBeUndefined()
  const endless = join(folder, 'a'.repeat(300))
  expect(() => readIfThere(endless)).toThrow(new HostError(`Cannot read "${endless}"`, undefined))
})

test('what cannot be looked at or removed is a failure with its path', () => {
  const folder = folderWith({ '.strategy-manifest': 'output\tloop/x.md\t1\n' })
  symlinkSync('loop', join(folder, 'loop'))
  expect(() => write(folder, artifacts('a.md'))).toThrow(
    new HostError(`Cannot remove "${join(folder, 'loop/x.md')}"`, undefined),
  )
  const long = 'x'.repeat(300)
  expect(() => write(folderWith({}), artifacts(long))).toThrow(/^Cannot write ".*x{300}"$/)
})

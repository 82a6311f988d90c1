import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isInside, isPlainPath } from './inside.ts'

test.each(['a', 'en/framework.md', 'assets/Фото 1.png', '.strategyignore', 'a..b/c', '...'])(
  '"%s" is plain',
  (path) => {
    expect(isPlainPath(path)).toBe(true)
  },
)

test.each(
  [
    ['', '/a', 'a/', 'a//b', '.', './a', 'a/./b', '..', '../a', 'a/../b', 'a/..'],
    ['a\\b', '\\\\server\\share', 'C:/a', 'C:a', 'a:stream', 'file:///a', 'a\u0000.png', 'a\nb'],
  ].flat(),
)('%j is not plain', (path) => {
  expect(isPlainPath(path)).toBe(false)
})

test('what lies below a folder is inside, links followed on both sides', () => {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'strategy-inside-')))
  onTestFinished(() => rmSync(base, { recursive: true, force: true }))
  const root = join(base, 'project')
  mkdirSync(join(root, 'deep'), { recursive: true })
  mkdirSync(join(base, 'project-next'))
  writeFileSync(join(base, 'secret'), '')
  writeFileSync(join(root, 'own'), '')
  symlinkSync(join(base, 'secret'), join(root, 'leak'))
  symlinkSync(join(root, 'own'), join(root, 'deep/link'))
  symlinkSync(base, join(root, 'up'))
  symlinkSync(root, join(base, 'alias'))
  const inside = (path: string): boolean => isInside(root, join(root, path))
  expect([inside('.'), inside('own'), inside('deep/link'), inside('deep/new/file')]).toEqual([true, true, true, true])
  expect([inside('leak'), inside('up/secret'), inside('up/new'), inside('../project-next')]).toEqual([
    false,
    false,
    false,
    false,
  ])
  expect(isInside(join(base, 'alias'), join(root, 'own'))).toBe(true)
  expect(isInside('/', join(root, 'own'))).toBe(true)
})

test('a path that cannot be looked at is a failure, not a guess', () => {
  const base = mkdtempSync(join(tmpdir(), 'strategy-inside-'))
  onTestFinished(() => rmSync(base, { recursive: true, force: true }))
  symlinkSync('loop', join(base, 'loop'))
  expect(() => isInside(base, join(base, 'loop'))).toThrow('ELOOP')
})

import { expect, test } from 'vitest'
import { folderWith } from '../../tests/support/folder-with.ts'
import { listPaths } from './list-paths.ts'

test('paths that begin as typed are proposed, in order, folders with a slash', () => {
  const cwd = folderWith({ 'b.yaml': '', 'a/x.yaml': '', 'a/y.md': '', 'ab.yaml': '', '.hidden': '' })
  expect(listPaths(cwd, '')).toEqual(['a/', 'ab.yaml', 'b.yaml'])
  expect(listPaths(cwd, 'a')).toEqual(['a/', 'ab.yaml'])
  expect(listPaths(cwd, 'a/')).toEqual(['a/x.yaml', 'a/y.md'])
  expect(listPaths(cwd, 'a/y')).toEqual(['a/y.md'])
  expect(listPaths(cwd, '.')).toEqual(['.hidden'])
})

test('no folder of that name proposes nothing', () => {
  expect(listPaths(folderWith({}), 'none/x')).toEqual([])
})

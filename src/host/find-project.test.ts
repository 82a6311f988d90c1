import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../../tests/support/folder-with.ts'
import { findProject } from './find-project.ts'
import { UsageError } from './usage-error.ts'

test('a project is found upward as far as the repository reaches', () => {
  const root = folderWith({ 'strategy.yaml': '', 'deep/er/x': '' })
  mkdirSync(join(root, '.git'))
  expect(findProject(root, undefined)).toBe(root)
  expect(findProject(join(root, 'deep/er'), undefined)).toBe(root)
})

test('the nearest one counts', () => {
  const root = folderWith({ 'strategy.yaml': '', 'inner/strategy.yaml': '', 'inner/deep/x': '', '.git/HEAD': '' })
  expect(findProject(join(root, 'inner/deep'), undefined)).toBe(join(root, 'inner'))
})

test('what lies above the repository is not looked at, nor anything above a folder without one', () => {
  const missing = new UsageError('No strategy.yaml here', 'Run strategy init, or name a folder: strategy build FOLDER')
  const root = folderWith({ 'strategy.yaml': '', 'repository/.git/HEAD': '', 'repository/deep/x': '', 'plain/x': '' })
  expect(() => findProject(join(root, 'repository/deep'), undefined)).toThrow(missing)
  expect(() => findProject(join(root, 'plain'), undefined)).toThrow(missing)
  expect(findProject(root, undefined)).toBe(root)
})

test('a named folder is taken as it is, or said to be wrong', () => {
  const root = folderWith({ 'own/strategy.yaml': '', 'empty/x': '' })
  expect(findProject(root, 'own')).toBe(join(root, 'own'))
  expect(findProject('/', join(root, 'own'))).toBe(join(root, 'own'))
  const helpOf = (named: string): readonly (string | undefined)[] => {
    try {
      return [findProject(root, named)]
    } catch (error) {
      return error instanceof UsageError ? [error.message, error.help] : []
    }
  }
  expect(helpOf('ow')).toEqual(['No folder "ow"', 'Check the spelling of the folder'])
  expect(helpOf('empty/x')).toEqual(['"empty/x" is not a folder', 'Name the folder that holds strategy.yaml'])
  expect(helpOf('empty')).toEqual(['No strategy.yaml in "empty"', 'Run strategy init empty, or name another folder'])
})

import { expect, test } from 'vitest'
import { compareData } from './compare-data.ts'

const role = { id: 'analyst', requires: [{ competency: 'case-law', level: 2 }] }

test('equal data have no differences', () => {
  expect(compareData({ roles: { analyst: role } }, { roles: { analyst: role } })).toEqual([])
})

test('a difference says its place and both values', () => {
  const now = { ...role, title: 'Analyst', requires: [{ competency: 'case-law', level: 3 }] }
  expect(compareData({ roles: { analyst: role } }, { roles: { analyst: now, judge: role } })).toEqual([
    { place: 'roles/analyst requires[0].level', message: '2 in the file, 3 in the project' },
    { place: 'roles/analyst title', message: 'only in the project' },
    { place: 'roles/judge', message: 'only in the project' },
  ])
  expect(compareData({ roles: { analyst: now } }, { roles: {} })).toEqual([
    { place: 'roles/analyst', message: 'only in the file' },
  ])
})

test('the frame of the project and its texts are compared too', () => {
  const file = { project: { title: { en: 'Old' } }, prose: { 'prose/scope.md': 'x'.repeat(80) }, format: 'a' }
  const now = { project: { title: { en: 'New' } }, prose: { 'prose/scope.md': 'y' }, format: 'a' }
  expect(compareData(file, now)).toEqual([
    { place: 'project.title.en', message: '"Old" in the file, "New" in the project' },
    { place: 'prose/prose/scope.md', message: 'differs' },
  ])
})

test('a longer list is named once', () => {
  expect(compareData({ roles: { analyst: { requires: [1] } } }, { roles: { analyst: { requires: [1, 2] } } })).toEqual([
    { place: 'roles/analyst requires', message: '1 entries in the file, 2 in the project' },
  ])
})

import { expect, test } from 'vitest'
import type { Definition } from '../model/definition.ts'
import { kinds, type KindRow } from '../model/kinds.ts'
import { invariant } from '../std/invariant.ts'
import { nextId } from './next-id.ts'

/** The next id of a risk in a project with these. */
function next(ids: readonly string[], title?: string): string {
  const row: KindRow | undefined = kinds.find(({ kind }) => kind === 'risk')
  invariant(row, 'risks are a kind')
  const definitions = ids.map((id, i): Definition => ({
    kind: 'risk',
    data: { id },
    file: 'a.yaml',
    path: ['risks', i],
  }))
  return nextId(row, title, definitions)
}

test('numbered ids go on, with as many digits', () => {
  expect(next(['r-08', 'r-09'], 'Flood')).toBe('r-10')
  expect(next(['risk-3'])).toBe('risk-4')
})

test('else the title makes the id, with the start that all others share', () => {
  expect(next([], 'Trainers leave!')).toBe('trainers-leave')
  expect(next(['risk-money', 'risk-time'], 'Trainers leave')).toBe('risk-trainers-leave')
  expect(next(['risk-money', 'risk-time'], 'Risk: money')).toBe('risk-money-2')
})

test('a title without Latin letters, or none, gives a number', () => {
  expect(next(['risk-money', 'risk-time'], 'Отток кадров')).toBe('risk-1')
  expect(next([])).toBe('risk-1')
})

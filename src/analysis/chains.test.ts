import { expect, test } from 'vitest'
import { analyzed, body, course, offeredBy, role } from '../../tests/support/small-project.ts'
import { rational } from '../std/rational.ts'
import { bestChain, type Step } from './chains.ts'

const step = (name: string, days: number, from: number, to: number): Step => ({
  course: name,
  days: rational(days),
  from,
  to,
})

test('a chain reaches as high as it can, counted up to the required level', () => {
  const steps = [step('short', 1, 0, 1), step('long', 9, 0, 4)]
  expect(bestChain(steps, 0, 3)).toEqual({ from: 0, courses: ['long'], reaches: 3, days: 9 })
})

test('a single course goes before a longer chain, even if it takes more days', () => {
  const steps = [step('a', 1, 0, 1), step('b', 1, 1, 2), step('whole', 10, 0, 2)]
  expect(bestChain(steps, 0, 2).courses).toEqual(['whole'])
})

test('then the fewest days, then the fewest courses, then the lowest ids', () => {
  expect(bestChain([step('a', 5, 0, 2), step('b', 4, 0, 2)], 0, 2).courses).toEqual(['b'])
  const chains = [step('x', 2, 0, 1), step('y', 2, 1, 2), step('z', 2, 2, 3), step('w', 4, 1, 3)]
  expect(bestChain(chains, 0, 3).courses).toEqual(['x', 'w'])
  expect(bestChain([step('b', 5, 0, 2), step('a', 5, 0, 2)], 0, 2).courses).toEqual(['a'])
})

test('each step is open to the level reached before it and begun below the required level', () => {
  const steps = [step('a', 1, 0, 2), step('b', 1, 2, 3), step('c', 1, 3, 4)]
  expect(bestChain(steps, 0, 3)).toEqual({ from: 0, courses: ['a', 'b'], reaches: 3, days: 2 })
  expect(bestChain(steps, 1, 3).courses).toEqual(['a', 'b'])
  expect(bestChain([step('b', 1, 2, 3)], 1, 3)).toEqual({ from: 1, courses: [], reaches: 1, days: 0 })
})

test('a course that raises a competency in two steps is taken once', () => {
  const steps = [step('both', 4, 0, 1), step('both', 4, 1, 2), step('a', 1, 0, 1), step('b', 1, 1, 2)]
  expect(bestChain(steps, 0, 2)).toEqual({ from: 0, courses: ['both'], reaches: 2, days: 4 })
})

const competencies = [{ id: 'c', title: 'C', area: 'x' }]

test('where the pathways of a role hold a course for the competency, only their courses count', () => {
  const sections = {
    competencies,
    roles: [role('r', { c: 2 })],
    institutions: [body('i', { r: 1 })],
    courses: [course('short', [['c', 0, 2]], { days: 1 }), course('proper', [['c', 0, 2]], offeredBy('i'))],
  }
  const pathways = [{ id: 'p', role: 'r', stages: [{ level: 2, courses: ['proper'] }] }]
  expect(analyzed(sections).traces[0]?.courses).toEqual(['short'])
  expect(analyzed({ ...sections, pathways }).traces[0]).toMatchObject({
    courses: ['proper'],
    institutions: ['i'],
    match: 'covered',
  })
})

test('a trace says whether the catalogue leads all the way, part of it, or nowhere', () => {
  const match = (to: number) =>
    analyzed({
      competencies,
      roles: [role('r', { c: 3 })],
      courses: [course('k', [['c', 0, to]])],
    }).traces[0]?.match
  expect(match(3)).toBe('covered')
  expect(match(2)).toBe('partly')
  expect(analyzed({ competencies, roles: [role('r', { c: 3 })] }).traces[0]?.match).toBe('not-covered')
})

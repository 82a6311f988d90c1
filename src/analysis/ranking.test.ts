import { expect, test } from 'vitest'
import { analyzed, body, levels, role } from '../../tests/support/small-project.ts'
import { difDecision } from './requirements.ts'

const competencies = ['a', 'b', 'c'].map((id) => ({ id, title: id, area: 'x' }))

test('priority is importance x urgency x mean gap, 3 where nothing is stated', () => {
  const requires = [
    { competency: 'a', level: 2, importance: 5, urgency: 4 },
    { competency: 'b', level: 2 },
  ]
  const { needs } = analyzed({
    competencies,
    roles: [{ id: 'r', title: 'R', tier: 'analyst', requires }],
    institutions: [body('i', { r: 10 })],
    assessments: [levels('i/r/a', { 1: 10 }), levels('i/r/b', { 0: 10 })],
  })
  expect(needs.map(({ rank, competency, priority }) => [rank, competency, priority])).toEqual([
    [1, 'a', 20],
    [2, 'b', 18],
  ])
})

test('needs without gap or without assessment are not ranked', () => {
  const { needs, needsByInstitution } = analyzed({
    competencies,
    roles: [role('r', { a: 1, b: 1, c: 1 })],
    institutions: [body('i', { r: 2 })],
    assessments: [levels('i/r/a', { 1: 2 }), levels('i/r/b', { 0: 1, 1: 1 })],
  })
  expect(needs.map(({ competency }) => competency)).toEqual(['b'])
  expect(needsByInstitution.map(({ institution, competency }) => [institution, competency])).toEqual([['i', 'b']])
})

test('of equal priorities the larger deficit comes first, then role and competency in code-point order', () => {
  const { needs } = analyzed({
    competencies,
    roles: [role('r10', { a: 1, b: 1 }), role('r2', { a: 1, c: 1 })],
    institutions: [body('i', { r10: 20, r2: 20 })],
    assessments: [
      levels('i/r2/a', { 0: 5, 1: 5 }),
      levels('i/r2/c', { 0: 6, 1: 6 }),
      levels('i/r10/b', { 0: 5, 1: 5 }),
      levels('i/r10/a', { 0: 5, 1: 5 }),
    ],
  })
  expect(needs.map(({ role: of, competency }) => `${of}/${competency}`)).toEqual(['r2/c', 'r10/a', 'r10/b', 'r2/a'])
})

test('with bounds the lower ends rank', () => {
  const { needs } = analyzed({
    competencies,
    roles: [role('r', { a: 3 })],
    institutions: [body('i', { r: 10 })],
    assessments: [{ institution: 'i', role: 'r', competency: 'a', as_of: '2025-11-01', mean: 2, n: 10 }],
  })
  expect(needs[0]?.priority).toBe(9)
})

test('difficulty, importance and frequency decide on training', () => {
  const decide = (difficulty: number, importance: number, frequency: number) =>
    difDecision({ competency: 'a', level: 1, difficulty, importance, frequency })
  expect(decide(4, 4, 4)).toBe('train')
  expect(decide(5, 5, 3)).toBe('over-train')
  expect(decide(4, 3, 5)).toBe('train')
  expect(decide(4, 3, 3)).toBe('no-training')
  expect(decide(3, 5, 5)).toBe('no-formal-training')
  expect(decide(1, 4, 1)).toBe('train')
  expect(decide(1, 1, 5)).toBe('no-training')
  expect(difDecision({ competency: 'a', level: 1, importance: 5 })).toBeUndefined()
})

import { expect, test } from 'vitest'
import { analyzed, body, course, levels, offeredBy, role } from '../../tests/support/small-project.ts'

const competencies = [
  { id: 'osint', title: 'Open-source research', area: 'investigation' },
  { id: 'seizure', title: 'Device seizure', area: 'evidence' },
]
const areas = [
  { id: 'evidence', title: 'Evidence' },
  { id: 'investigation', title: 'Investigation' },
]
const common = { areas, competencies }

test('there is one cell for every post and every requirement of its role', () => {
  const { cells } = analyzed({
    ...common,
    roles: [role('analyst', { osint: 2, seizure: 1 }), role('clerk', {})],
    institutions: [body('police', { analyst: 10, clerk: 5 })],
  })
  expect(cells.map(({ institution, role: of, competency }) => `${institution}/${of}/${competency}`)).toEqual([
    'police/analyst/osint',
    'police/analyst/seizure',
  ])
})

test('a cell without assessment is not assessed, and is left out of averages', () => {
  const { cells, coverage } = analyzed({
    ...common,
    roles: [role('analyst', { osint: 2, seizure: 2 })],
    institutions: [body('police', { analyst: 10 })],
    assessments: [levels('police/analyst/osint', { 1: 4, 2: 6 })],
  })
  expect(cells[1]?.found).toBeUndefined()
  expect(coverage.byCompetency.get('seizure')).toMatchObject({ assessed: 0, coverage: undefined, meanGap: undefined })
  expect(coverage.national).toMatchObject({ cells: 2, assessedCells: 1, coverage: { low: 0.6, high: 0.6 } })
})

test('posts of one role in one institution add, each with its own attrition and target', () => {
  const { posts } = analyzed({
    roles: [role('analyst', {})],
    institutions: [
      {
        ...body('police', {}),
        posts: [
          { role: 'analyst', current: 10, attrition: 0.05, target: { 2027: 12, 2028: 16 } },
          { role: 'analyst', current: 20, attrition: 0.1 },
        ],
      },
    ],
    project: {
      id: 'p',
      title: 'P',
      country: 'XX',
      period: { from: 2026, to: 2028 },
      languages: ['en'],
      base_year: 2025,
    },
  })
  expect(posts).toHaveLength(1)
  expect(posts[0]).toMatchObject({ headcount: 30, entrantsPerYear: 3, growthPerYear: 2, target: 36, targetYear: 2028 })
})

test('growth is never negative and not rounded', () => {
  const { posts } = analyzed({
    planning: { growth: 0.03 },
    roles: [role('analyst', {}), role('clerk', {})],
    institutions: [
      {
        ...body('police', {}),
        posts: [
          { role: 'analyst', current: 15 },
          { role: 'clerk', current: 9, target: { 2028: 3 } },
        ],
      },
    ],
  })
  expect(posts.map(({ growthPerYear }) => growthPerYear)).toEqual([0.45, 0])
})

test('of two requirements for one competency the higher level counts', () => {
  const requires = [
    { competency: 'osint', level: 2, importance: 5 },
    { competency: 'osint', level: 3, importance: 4 },
  ]
  const { cells } = analyzed({
    ...common,
    roles: [{ id: 'analyst', title: 'Analyst', tier: 'analyst', requires }],
    institutions: [body('police', { analyst: 1 })],
  })
  expect(cells).toHaveLength(1)
  expect(cells[0]).toMatchObject({ required: 3, importance: 4 })
})

test('of several assessments of a cell the latest counts; what the role does not require enters no figure', () => {
  const { coverage, cells } = analyzed({
    ...common,
    roles: [role('analyst', { osint: 2 })],
    institutions: [body('police', { analyst: 10 })],
    assessments: [
      { ...levels('police/analyst/osint', { 2: 10 }), as_of: '2026-01-01' },
      levels('police/analyst/osint', { 0: 10 }),
      levels('police/analyst/seizure', { 0: 10 }),
    ],
  })
  expect(cells[0]?.found?.asOf).toBe('2026-01-01')
  expect(coverage.national.coverage).toEqual({ low: 1, high: 1 })
})

test('an extrapolated deficit stands beside where fewer people were assessed than are posted', () => {
  const { cells } = analyzed({
    ...common,
    roles: [role('analyst', { osint: 2 })],
    institutions: [body('police', { analyst: 100 }), body('court', { analyst: 5 })],
    assessments: [levels('police/analyst/osint', { 0: 1, 2: 2 }), levels('court/analyst/osint', { 0: 5 })],
  })
  expect(cells.map(({ found }) => found?.extrapolatedDeficit)).toEqual([undefined, { low: 34, high: 34 }])
})

test('with mean and n only, deficit, coverage and gap are bounds', () => {
  const { cells, coverage } = analyzed({
    ...common,
    roles: [role('analyst', { osint: 3 })],
    institutions: [body('police', { analyst: 10 })],
    assessments: [{ institution: 'police', role: 'analyst', competency: 'osint', as_of: '2025-11-01', mean: 2, n: 10 }],
  })
  expect(cells[0]?.found).toMatchObject({ levels: 20, deficit: { low: 4, high: 10 }, shortfall: { low: 10, high: 15 } })
  expect(coverage.national).toMatchObject({ coverage: { low: 0, high: 0.6 }, meanGap: { low: 1, high: 1.5 } })
})

test('figures over several cells add people, then divide; they are never averages of averages', () => {
  const { coverage } = analyzed({
    ...common,
    roles: [role('analyst', { osint: 2 })],
    institutions: [body('large', { analyst: 90 }), body('small', { analyst: 10 })],
    assessments: [levels('large/analyst/osint', { 0: 90 }), levels('small/analyst/osint', { 2: 10 })],
  })
  expect(coverage.byCompetency.get('osint')?.coverage).toEqual({ low: 0.1, high: 0.1 })
})

test('a deficit over several competencies counts needs, over one it counts people', () => {
  const { coverage } = analyzed({
    ...common,
    roles: [role('analyst', { osint: 2, seizure: 2 })],
    institutions: [body('police', { analyst: 10 })],
    assessments: [levels('police/analyst/osint', { 0: 10 }), levels('police/analyst/seizure', { 0: 10 })],
  })
  expect(coverage.byRole.get('analyst')).toMatchObject({ unit: 'needs', deficit: { low: 20, high: 20 } })
  expect(coverage.byArea.get('evidence')).toMatchObject({ unit: 'people', deficit: { low: 10, high: 10 } })
  expect(coverage.byRoleAndArea.get('analyst/evidence')?.deficit.low).toBe(10)
})

test('the mean required level over roles weighs by head-count', () => {
  const { coverage } = analyzed({
    ...common,
    roles: [role('a', { osint: 2 }), role('b', { osint: 3 })],
    institutions: [body('police', { a: 4, b: 2 })],
  })
  expect(coverage.byCompetency.get('osint')?.meanRequired).toBe(14 / 6)
})

test('a coverage target is a threshold that the lower end must reach', () => {
  const { coverage } = analyzed({
    ...common,
    planning: { coverage_target: 0.6 },
    roles: [role('analyst', { osint: 2 })],
    institutions: [body('police', { analyst: 10 }), body('court', { analyst: 10 })],
    assessments: [levels('police/analyst/osint', { 0: 4, 2: 6 }), levels('court/analyst/osint', { 0: 5, 2: 5 })],
  })
  expect([...coverage.byInstitution].map(([id, { meetsTarget }]) => [id, meetsTarget])).toEqual([
    ['court', false],
    ['police', true],
  ])
})

test('a figure is as firm as its weakest input', () => {
  const current = { value: 10, status: 'sourced' }
  const { cells } = analyzed({
    ...common,
    roles: [role('analyst', { osint: 2 })],
    institutions: [{ ...body('police', {}), posts: [{ role: 'analyst', current }] }],
    assessments: [{ ...levels('police/analyst/osint', { 0: 10 }), status: 'estimated' }],
  })
  expect(cells[0]?.status).toBe('estimated')
})

test('a withdrawn competency is required of nobody and counts in no figure', () => {
  const sections = {
    areas: [{ id: 'x', title: 'X' }],
    competencies: [
      { id: 'a', title: 'A', area: 'x' },
      { id: 'old', title: 'Old', area: 'x', status: 'withdrawn', replaced_by: 'a' },
    ],
    roles: [role('r', { a: 2, old: 3 })],
    institutions: [body('i', { r: 10 })],
    assessments: [levels('i/r/a', { 2: 10 }), levels('i/r/old', { 0: 10 })],
    courses: [course('k', [['old', 0, 3]], offeredBy('i'))],
  }
  const analysis = analyzed(sections)
  expect(analysis.cells.map(({ competency }) => competency)).toEqual(['a'])
  expect(analysis.coverage.national).toMatchObject({ cells: 1, coverage: { low: 1, high: 1 } })
  expect(analysis.needs).toEqual([])
  expect(analysis.coursesWithoutDemand).toEqual(['k'])
})

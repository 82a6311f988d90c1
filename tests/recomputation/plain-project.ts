import * as fc from 'fast-check'
import type { Sections } from '../support/project-of.ts'

// A random project in the plainest possible form, and the same project as sections of YAML.

export interface PlainCourse {
  readonly id: string
  /** Quarters of a day. */
  readonly quarterDays: number
  readonly outcomes: readonly (readonly [competency: string, from: number, to: number])[]
  readonly classMax: number
  readonly perRun: number
  readonly eLearning: boolean
  readonly offers: readonly (readonly [institution: string, status: string])[]
  readonly after: readonly string[]
  readonly runCost: number
  readonly developmentDays: number
}

export interface PlainGroup {
  readonly teaches: string
  readonly count: number
  readonly level: number | undefined
  readonly usableDays: number
  readonly active: boolean
}

/** What was found of a cell: people by level, or how many people with which sum of levels. */
export type PlainAssessment = readonly number[] | { readonly n: number; readonly sum: number }

export interface PlainProject {
  readonly requires: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly weights: Readonly<Record<string, readonly [importance: number, urgency: number]>>
  readonly people: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** By `institution/role/competency`. */
  readonly found: Readonly<Record<string, PlainAssessment>>
  readonly courses: readonly PlainCourse[]
  readonly pathways: Readonly<Record<string, readonly string[]>>
  readonly trainsAt: Readonly<Record<string, readonly string[]>>
  readonly groups: Readonly<Record<string, readonly PlainGroup[]>>
  /** Per cent. */
  readonly noShow: number
  readonly firstPass: number
  readonly preparation: number
  readonly attrition: number
  readonly rates: { readonly person: number; readonly trainer: number; readonly development: number }
}

export const years = 3
const bodies = ['i0', 'i1', 'i2']
const roles = ['r0', 'r1']
const competencies = ['c0', 'c1', 'c2']
const courseIds = ['k0', 'k1', 'k2', 'k3']

const level = fc.integer({ min: 0, max: 3 })
const outcome = fc
  .tuple(fc.constantFrom(...competencies), level, fc.integer({ min: 1, max: 4 }))
  .map(([competency, from, rise]) => [competency, from, Math.min(4, from + rise)] as const)

const courses = fc
  .tuple(...courseIds.map((id, i) => courseOf(id, courseIds.slice(0, i))))
  .chain((all) => fc.subarray([...all]))

function courseOf(id: string, before: readonly string[]): fc.Arbitrary<PlainCourse> {
  return fc.record({
    id: fc.constant(id),
    quarterDays: fc.integer({ min: 1, max: 12 }),
    outcomes: fc.array(outcome, { minLength: 1, maxLength: 3 }),
    classMax: fc.integer({ min: 1, max: 6 }),
    perRun: fc.integer({ min: 1, max: 3 }),
    eLearning: fc.boolean(),
    offers: fc
      .tuple(fc.subarray(bodies), fc.constantFrom('running', 'planned', 'pilot', 'dormant'))
      .map(([where, status]) => where.map((institution) => [institution, status] as const)),
    after: fc.subarray([...before]),
    runCost: fc.nat({ max: 500 }),
    developmentDays: fc.nat({ max: 9 }),
  })
}

const group: fc.Arbitrary<PlainGroup> = fc.record({
  teaches: fc.constantFrom(...competencies, ...courseIds),
  count: fc.integer({ min: 1, max: 4 }),
  level: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  usableDays: fc.integer({ min: 1, max: 60 }),
  active: fc.boolean(),
})

/** Values for all keys of a list. */
function each<T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Readonly<Record<string, T>>> {
  return fc
    .tuple(...keys.map(() => value))
    .map((values) => Object.fromEntries(keys.map((key, i) => [key, values[i] as T]))) // as many values as keys
}

const assessment: fc.Arbitrary<PlainAssessment | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.array(fc.nat({ max: 3 }), { minLength: 5, maxLength: 5 }),
  fc
    .integer({ min: 1, max: 4 })
    .chain((n) => fc.record({ n: fc.constant(n), sum: fc.integer({ min: 0, max: 4 * n }) })),
)

export const plainProjects: fc.Arbitrary<PlainProject> = fc
  .record({
    requires: each(roles, each(competencies, fc.integer({ min: 0, max: 4 }))),
    weights: each(competencies, fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))),
    spare: each(bodies, each(roles, fc.nat({ max: 4 }))),
    found: each(cellsOf(), assessment),
    courses,
    pathways: each(roles, fc.oneof(fc.constant([]), fc.subarray(courseIds))),
    trainsAt: each(bodies, fc.subarray(bodies)),
    groups: each(bodies, fc.array(group, { maxLength: 3 })),
    noShow: fc.nat({ max: 60 }),
    firstPass: fc.integer({ min: 30, max: 100 }),
    preparation: fc.nat({ max: 100 }),
    attrition: fc.nat({ max: 40 }),
    rates: fc.record({ person: fc.nat({ max: 50 }), trainer: fc.nat({ max: 90 }), development: fc.nat({ max: 70 }) }),
  })
  .map(({ spare, found, ...drawn }) => {
    const known = Object.fromEntries(
      Object.entries(found).filter((entry): entry is [string, PlainAssessment] => {
        const [role = '', competency = ''] = entry[0].split('/').slice(1)
        return entry[1] !== undefined && assessed(entry[1]) > 0 && (drawn.requires[role]?.[competency] ?? 0) > 0
      }),
    )
    const ids = drawn.courses.map(({ id }) => id)
    return {
      ...drawn,
      courses: drawn.courses.map((course) => ({ ...course, after: course.after.filter((id) => ids.includes(id)) })),
      pathways: mapValues(drawn.pathways, (path) => path.filter((id) => ids.includes(id))),
      groups: mapValues(drawn.groups, (groups) =>
        groups.filter(({ teaches }) => !teaches.startsWith('k') || ids.includes(teaches)),
      ),
      found: known,
      people: mapValues(spare, (byRole, institution) =>
        mapValues(byRole, (more, role) => more + mostAssessed(known, `${institution}/${role}/`)),
      ),
    }
  })

function cellsOf(): readonly string[] {
  return bodies.flatMap((i) => roles.flatMap((r) => competencies.map((c) => `${i}/${r}/${c}`)))
}

/** People assessed in a cell. */
export function assessed(found: PlainAssessment): number {
  return 'n' in found ? found.n : found.reduce((sum, people) => sum + people, 0)
}

/** Nobody may be assessed who is not posted. */
function mostAssessed(found: Readonly<Record<string, PlainAssessment>>, start: string): number {
  return Math.max(0, ...Object.entries(found).map(([key, entry]) => (key.startsWith(start) ? assessed(entry) : 0)))
}

function mapValues<T, U>(
  map: Readonly<Record<string, T>>,
  to: (value: T, key: string) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, to(value, key)]))
}

/** The project as it would stand in YAML. */
export function sectionsOf(plain: PlainProject): Sections {
  return {
    project: { id: 'p', title: 'P', country: 'XX', period: { from: 2026, to: 2025 + years }, languages: ['en'] },
    planning: {
      no_show: plain.noShow / 100,
      first_pass_rate: plain.firstPass / 100,
      preparation_factor: plain.preparation / 100,
      attrition: plain.attrition / 100,
    },
    areas: [{ id: 'x', title: 'X' }],
    competencies: competencies.map((id) => ({ id, title: id, area: 'x' })),
    roles: roles.map((id) => ({ id, title: id, tier: 'analyst', requires: requiresOf(plain, id) })),
    institutions: bodies.map((id) => institutionOf(plain, id)),
    assessments: Object.entries(plain.found).map(([cell, found]) => assessmentOf(cell, found)),
    courses: plain.courses.map(courseSection),
    pathways: roles.flatMap((role) => {
      const path = plain.pathways[role] ?? []
      return path.length === 0 ? [] : [{ id: role, role, stages: [{ level: 1, courses: path }] }]
    }),
    rates: [
      { id: 'p', unit: 'person_day', amount: plain.rates.person, category: 'P', year: 2026 },
      { id: 't', unit: 'trainer_day', amount: plain.rates.trainer, category: 'T', year: 2026 },
      { id: 'd', unit: 'development_day', amount: plain.rates.development, category: 'D', year: 2026 },
    ],
  }
}

function requiresOf({ requires, weights }: PlainProject, role: string): unknown {
  return Object.entries(requires[role] ?? {}).flatMap(([competency, wanted]) => {
    const [importance, urgency] = weights[competency] ?? []
    return wanted === 0 ? [] : [{ competency, level: wanted, importance, urgency }]
  })
}

function institutionOf({ people, trainsAt, groups }: PlainProject, id: string): unknown {
  return {
    id,
    title: id,
    type: 'academy',
    trains_at: trainsAt[id],
    posts: Object.entries(people[id] ?? {}).flatMap(([role, current]) => (current === 0 ? [] : [{ role, current }])),
    trainers: (groups[id] ?? []).map(({ teaches, count, level: top, usableDays, active }) => ({
      ...(teaches.startsWith('k') ? { courses: [teaches] } : { competencies: [teaches] }),
      count,
      ...(top !== undefined && { level: top }),
      usable_days_per_year: usableDays,
      active,
    })),
  }
}

function assessmentOf(cell: string, found: PlainAssessment): unknown {
  const [institution, role, competency] = cell.split('/')
  const known =
    'n' in found ? { mean: found.sum / found.n, n: found.n } : { distribution: Object.fromEntries(found.entries()) }
  return { institution, role, competency, as_of: '2025-11-01', ...known }
}

function courseSection(course: PlainCourse): unknown {
  return {
    id: course.id,
    title: course.id,
    days: course.quarterDays / 4,
    mode: course.eLearning ? 'e-learning' : 'in-person',
    class: { max: course.classMax },
    trainers_per_run: course.perRun,
    develops: course.outcomes.map(([competency, from, to]) => ({ competency, from, to })),
    prerequisites: { courses: course.after },
    offered_by: course.offers.map(([institution, status]) => ({ institution, status })),
    cost: { run: course.runCost, development_days: course.developmentDays, life_years: 2 },
  }
}

import type { Chain } from '../model/analysis/demand.ts'
import type { Id } from '../model/definition.ts'
import { codePointOrder } from '../std/natural-order.ts'
import { add, compare, type Rational, toNumber, zero } from '../std/rational.ts'

/** One rise that a course offers in one competency. */
export interface Step {
  readonly course: Id
  readonly days: Rational
  readonly from: number
  readonly to: number
}

/**
 * The chain that leads a person at a level towards the required one: a row of steps, each open to the level reached
 * before it and begun below the required level.
 *
 * Taken is the one that reaches highest (counted up to the required level); among these a single course before a
 * longer chain, then the fewest days, then the fewest courses, then the lowest ids in code-point order.
 */
export function bestChain(steps: readonly Step[], from: number, required: number): Chain {
  if (steps.length === 0) return { from, courses: [], reaches: from, days: 0 }
  const ways = cheapestWays(steps, from, required)
  const reached = [...ways.keys()].reduce((highest, level) => Math.max(highest, level), from)
  const reaches = Math.min(reached, required)
  const finalists = [...ways].flatMap(([level, way]) => (Math.min(level, required) === reaches ? way : []))
  const singles = singleCourses(steps, from, required).flatMap(({ level, way }) =>
    Math.min(level, required) === reaches ? way : [],
  )
  const best = cheapest(singles.length > 0 ? singles : finalists)
  return best
    ? { from, courses: best.courses, reaches, days: toNumber(best.days) }
    : { from, courses: [], reaches: from, days: 0 }
}

/** Courses taken so far. */
interface Way {
  readonly courses: readonly Id[]
  readonly days: Rational
}

const startOfWay: Way = { courses: [], days: zero }

/** The cheapest way to every level that can be reached. Levels only rise, so they are settled from the lowest up. */
function cheapestWays(steps: readonly Step[], from: number, required: number): ReadonlyMap<number, Way> {
  const ways = new Map<number, Way>()
  const rising = (level: number, way: Way): void => {
    if (level >= required) return
    for (const step of steps) {
      if (!isOpen(step, level)) continue
      const candidate = wayOf(way, step)
      const known = ways.get(step.to)
      if (!known || compareWays(candidate, known) < 0) ways.set(step.to, candidate)
    }
  }
  rising(from, startOfWay)
  const tops = [...new Set(steps.map(({ to }) => to))].toSorted((a, b) => a - b)
  for (const level of tops) {
    const way = ways.get(level)
    if (way) rising(level, way)
  }
  return ways
}

/** How far each course leads on its own; one that raises a competency in several steps takes them all. */
function singleCourses(
  steps: readonly Step[],
  from: number,
  required: number,
): readonly { readonly level: number; readonly way: Way }[] {
  const open = [...new Map(steps.filter((step) => isOpen(step, from)).map((step) => [step.course, step])).values()]
  return open.map((first) => {
    const own = steps.filter(({ course }) => course === first.course)
    const [level] = [...cheapestWays(own, from, required).keys()].toSorted((a, b) => b - a)
    return { level: level ?? from, way: wayOf(startOfWay, first) }
  })
}

function isOpen({ from, to }: Step, level: number): boolean {
  return from <= level && level < to
}

/** A course that raises a competency in two steps is taken once. */
function wayOf({ courses, days }: Way, step: Step): Way {
  if (courses.includes(step.course)) return { courses, days }
  return { courses: [...courses, step.course], days: add(days, step.days) }
}

function cheapest(ways: readonly Way[]): Way | undefined {
  return ways.reduce<Way | undefined>((best, way) => (!best || compareWays(way, best) < 0 ? way : best), undefined)
}

function compareWays(a: Way, b: Way): number {
  return compare(a.days, b.days) || a.courses.length - b.courses.length || compareIds(a.courses, b.courses)
}

function compareIds(a: readonly Id[], b: readonly Id[]): number {
  for (const [index, id] of a.entries()) {
    const order = codePointOrder(id, b[index] ?? '')
    if (order !== 0) return order
  }
  return 0
}

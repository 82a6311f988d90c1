import { assessed, type PlainAssessment, type PlainProject } from './plain-project.ts'

// The formulas F1 to F4 and F8 once more, written down from their definitions without a look at src/analysis: loops over
// everything, and every distribution of people tried in turn.

/** Lower and upper bound. */
export type Bounds = readonly [low: number, high: number]

/** Levels of the scale. */
export const levels: readonly number[] = [0, 1, 2, 3, 4]

/** All distributions of people over the levels that agree with what was found. */
function distributions(found: PlainAssessment): readonly (readonly number[])[] {
  if (!('n' in found)) return [found]
  const all: number[][] = []
  const place = (left: number, sum: number, people: readonly number[]): void => {
    const next = people.length
    if (next === levels.length) {
      if (left === 0 && sum === 0) all.push([...people])
      return
    }
    for (let count = 0; count <= left; count++) place(left - count, sum - count * next, [...people, count])
  }
  place(found.n, found.sum, [])
  return all
}

/** The extremes of a number over all distributions. */
export function extremes(found: PlainAssessment, count: (people: readonly number[]) => number): Bounds {
  const values = distributions(found).map(count)
  return [Math.min(...values), Math.max(...values)]
}

const add = ([a, b]: Bounds, [c, d]: Bounds): Bounds => [a + c, b + d]

/** A post and a requirement of its role. */
export interface Cell {
  readonly institution: string
  readonly role: string
  readonly competency: string
  readonly required: number
  readonly headcount: number
  readonly found: PlainAssessment | undefined
}

/** Every post and every requirement of its role. */
export function cells({ people, requires, found }: PlainProject): readonly Cell[] {
  return Object.entries(people).flatMap(([institution, byRole]) =>
    Object.entries(byRole).flatMap(([role, headcount]) =>
      Object.entries(requires[role] ?? {}).flatMap(([competency, required]) =>
        headcount === 0 || required === 0
          ? []
          : [
              {
                institution,
                role,
                competency,
                required,
                headcount,
                found: found[`${institution}/${role}/${competency}`],
              },
            ],
      ),
    ),
  )
}

/** F2: people below the required level. */
export function deficit({ found, required }: Cell): Bounds {
  return found ? extremes(found, (people) => sumOf(people, (count, at) => (at < required ? count : 0))) : [0, 0]
}

/** Sum of F1 over people; with a mean only, the lower end is n x max(0, required - mean). */
function shortfall({ found, required }: Cell): Bounds {
  if (!found) return [0, 0]
  const [, high] = extremes(found, (people) => sumOf(people, (count, at) => count * Math.max(0, required - at)))
  return 'n' in found ? [Math.max(0, required * found.n - found.sum), high] : [high, high]
}

/** A sum over people by level. */
export function sumOf(people: readonly number[], of: (count: number, at: number) => number): number {
  return people.reduce((sum, count, at) => sum + of(count, at), 0)
}

/** F3 and F4 of some cells; undefined where nobody was assessed. */
export function coverageAndGap(some: readonly Cell[]): { coverage: Bounds; meanGap: Bounds } | undefined {
  const n = some.reduce((sum, { found }) => sum + (found ? assessed(found) : 0), 0)
  if (n === 0) return undefined
  const [fewest, most] = some.map(deficit).reduce(add, [0, 0])
  const [low, high] = some.map(shortfall).reduce(add, [0, 0])
  return { coverage: [1 - most / n, 1 - fewest / n], meanGap: [low / n, high / n] }
}

/** F8: `role/competency`, the most pressing first, by the lower ends. */
export function ranking(plain: PlainProject): readonly string[] {
  const needs = new Map<string, Cell[]>()
  for (const cell of cells(plain)) {
    const key = `${cell.role}/${cell.competency}`
    needs.set(key, [...(needs.get(key) ?? []), cell])
  }
  const ranked = [...needs].flatMap(([key, some]) => {
    const n = some.reduce((sum, { found }) => sum + (found ? assessed(found) : 0), 0)
    const [gap] = some.map(shortfall).reduce(add, [0, 0])
    const [people] = some.map(deficit).reduce(add, [0, 0])
    const [importance, urgency] = plain.weights[key.split('/')[1] ?? ''] ?? [3, 3]
    return n > 0 && gap > 0 ? [{ key, n, weight: importance * urgency * gap, people }] : []
  })
  return ranked
    .toSorted((a, b) => b.weight * a.n - a.weight * b.n || b.people - a.people || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key)
}

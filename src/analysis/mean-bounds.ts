import type { Range } from '../model/analysis/computed.ts'
import { mul, rational, roundHalfUp, toNumber } from '../std/rational.ts'

/** People of whom only the mean level is known: how many, the sum of their levels, and the scale. */
export interface MeanOnly {
  readonly people: number
  readonly sum: number
  readonly lowest: number
  readonly highest: number
}

/** The sum of levels is mean x n rounded to the nearest whole number, and never outside the scale. */
export function meanOnly(
  mean: number,
  people: number,
  { lowest, highest }: Pick<MeanOnly, 'lowest' | 'highest'>,
): MeanOnly {
  const sum = toNumber(roundHalfUp(mul(rational(mean), rational(people)), 0))
  return { people, sum: Math.min(Math.max(sum, people * lowest), people * highest), lowest, highest }
}

/** Bounds on the sum of max(0, level - current) over all distributions with this sum of levels (F4). */
export function shortfallBounds(known: MeanOnly, level: number): Range {
  return { low: Math.max(0, known.people * level - known.sum), high: shortfallAtExtremes(known, level) }
}

/** A convex function is greatest where everybody is at an end of the scale, but for one person who takes the rest. */
function shortfallAtExtremes({ people, sum, lowest, highest }: MeanOnly, level: number): number {
  const span = highest - lowest
  if (span <= 0 || people === 0) return people * Math.max(0, level - lowest)
  const excess = sum - people * lowest
  const top = Math.floor(excess / span)
  const rest = excess - top * span
  const middle = rest === 0 ? 0 : 1
  const short = (at: number): number => Math.max(0, level - at)
  return top * short(highest) + middle * short(lowest + rest) + (people - top - middle) * short(lowest)
}

/** Bounds on the number of people whose level is in a set: the extremes over all distributions with this sum of levels. */
export function peopleBounds(known: MeanOnly, levels: ReadonlySet<number>): Range {
  const scale = Array.from({ length: known.highest - known.lowest + 1 }, (_, index) => known.lowest + index)
  const inside = sideOf(known, scale.filter((level) => levels.has(level))) // prettier-ignore
  const outside = sideOf(known, scale.filter((level) => !levels.has(level))) // prettier-ignore
  const feasible = (people: number): boolean =>
    canSplit({ side: inside, people }, { side: outside, people: known.people - people }, known.sum)
  let low = 0
  while (low < known.people && !feasible(low)) low++
  let high = known.people
  while (high > low && !feasible(high)) high--
  return { low, high }
}

/** The levels inside a set, or those outside it. */
interface Side {
  readonly levels: readonly number[]
  /** For each sum above the lowest level the fewest people who must stand higher; Infinity where no number of them does. */
  readonly risers: Float64Array
}

/** The fewest people for each sum, as the fewest coins for an amount. */
function sideOf({ people, lowest, highest }: MeanOnly, levels: readonly number[]): Side {
  const [first = lowest, ...higher] = levels
  const risers = new Float64Array(people * (highest - lowest) + 1).fill(Infinity, 1)
  for (let excess = 1; excess < risers.length; excess++)
    for (const level of higher)
      if (level - first <= excess)
        risers[excess] = Math.min(risers[excess] ?? Infinity, 1 + (risers[excess - level + first] ?? Infinity))
  return { levels, risers }
}

/** People on one side. */
interface Part {
  readonly side: Side
  readonly people: number
}

/** Whether people on two sides can have this sum of levels together. */
function canSplit(a: Part, b: Part, sum: number): boolean {
  const parts = [a, b]
  if (parts.some(({ side, people }) => side.levels.length === 0 && people > 0)) return false
  const excess = parts.reduce((left, { side, people }) => left - people * (side.levels[0] ?? 0), sum)
  const most = parts.reduce((total, { side, people }) => total + people * (side.levels.at(-1) ?? 0), 0)
  if (excess < 0 || sum > most) return false
  for (let own = 0; own <= excess; own++) {
    const rising = a.side.risers[own] ?? Infinity
    if (rising <= a.people && (b.side.risers[excess - own] ?? Infinity) <= b.people) return true
  }
  return false
}

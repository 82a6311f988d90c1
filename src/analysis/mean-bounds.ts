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

/**
 * Bounds on the number of people whose level is in a set, over all distributions with this sum of levels. Sharp where
 * the set or what it leaves out is one row of levels; otherwise the bounds are safe, but may be wider.
 */
export function peopleBounds(known: MeanOnly, levels: ReadonlySet<number>): Range {
  const runs = rowsOfLevels(known, levels)
  const feasible = (inside: number): boolean => canSplit(known, { runs, inside })
  let low = 0
  while (low < known.people && !feasible(low)) low++
  let high = known.people
  while (high > low && !feasible(high)) high--
  return { low, high }
}

/** A row of neighboring levels, all inside or all outside the set. */
interface LevelRow {
  readonly first: number
  readonly last: number
  readonly inside: boolean
}

function rowsOfLevels({ lowest, highest }: MeanOnly, levels: ReadonlySet<number>): readonly LevelRow[] {
  const rows: LevelRow[] = []
  for (let level = lowest; level <= highest; level++) {
    const inside = levels.has(level)
    const previous = rows.at(-1)
    if (previous?.inside === inside) rows[rows.length - 1] = { ...previous, last: level }
    else rows.push({ first: level, last: level, inside })
  }
  return rows
}

/**
 * Whether `inside` people can be in the set. People in one row of levels reach every sum between its ends. Where one
 * side has two rows, it is tried how many of its people are in the upper one; with more rows each side counts as one.
 */
function canSplit(
  { people, sum }: MeanOnly,
  { runs, inside }: { readonly runs: readonly LevelRow[]; readonly inside: number },
): boolean {
  const sides = [
    { rows: runs.filter((row) => row.inside), people: inside },
    { rows: runs.filter((row) => !row.inside), people: people - inside },
  ]
  if (sides.some((side) => side.rows.length === 0 && side.people > 0)) return false
  return fits(
    sides.map((side) => sumsOf(side.rows, side.people)),
    { sum, exact: runs.length <= 3 },
  )
}

/** Sums that the people of a side reach in its lowest row, and what each of them adds by moving to the highest. */
interface SideSums {
  readonly people: number
  readonly least: number
  readonly greatest: number
  readonly leastStep: number
  readonly greatestStep: number
}

function sumsOf(rows: readonly LevelRow[], people: number): SideSums {
  const low = rows[0] ?? { first: 0, last: 0 }
  const high = rows.at(-1) ?? low
  return {
    people,
    least: people * low.first,
    greatest: people * low.last,
    leastStep: high.first - low.first,
    greatestStep: high.last - low.last,
  }
}

function fits(sides: readonly SideSums[], { sum, exact }: { readonly sum: number; readonly exact: boolean }): boolean {
  const least = sides.reduce((total, side) => total + side.least, 0)
  const greatest = sides.reduce((total, side) => total + side.greatest, 0)
  if (!exact) {
    const raised = sides.reduce((total, side) => total + side.people * side.greatestStep, greatest)
    return least <= sum && sum <= raised
  }
  const mover = sides.find((side) => side.leastStep > 0)
  if (!mover) return least <= sum && sum <= greatest
  const most = Math.min(mover.people, Math.floor((sum - least) / mover.leastStep))
  const fewest = Math.max(0, Math.ceil((sum - greatest) / mover.greatestStep))
  return fewest <= most
}

import type { PlanQuarter, QuarterId } from '../model/plan.ts'
import { compare, div, max, mul, one, rational, type Rational, sub, sum, zero } from '../std/rational.ts'
import { partOfYear, type Period } from './period.ts'

/** The quarters of a plan with the part of a year that each has. */
export interface PlanTime {
  readonly quarters: readonly TimedQuarter[]
  readonly years: readonly TimedYear[]
}

export interface TimedQuarter extends PlanQuarter {
  /** A quarter of a year, less for a last one that is only begun. */
  readonly part: Rational
}

/** A year that has a quarter of the plan. */
export interface TimedYear {
  readonly year: number
  /** Its quarters together, at most 1. */
  readonly part: Rational
}

/** Quarters of a period from one of them on. */
export function planTime(period: Period, from: QuarterId = ''): PlanTime {
  const quarters = period.calendar
    .flatMap((year, index) => quartersOf(year, partOfYear(period.length.value, index)))
    .filter(({ id }) => id >= from)
  const years = [...new Set(quarters.map(({ year }) => year))]
  return {
    quarters,
    years: years.map((year) => ({
      year,
      part: sum(quarters.filter((quarter) => quarter.year === year).map(({ part }) => part)),
    })),
  }
}

function quartersOf(year: number, partOfIt: Rational): readonly TimedQuarter[] {
  return [1, 2, 3, 4].flatMap((number) => {
    const left = max(zero, sub(mul(partOfIt, rational(4)), rational(number - 1)))
    const share = compare(left, one) > 0 ? one : left
    return compare(share, zero) === 0 ? [] : [{ id: `${year}-Q${number}`, year, part: div(share, rational(4)) }]
  })
}

import type { AnalysisPeriod } from '../model/analysis/planning.ts'
import type { Project } from '../model/project.ts'
import { ceil, rational, type Rational, sub, toNumber, compare, one, div } from '../std/rational.ts'
import { computed } from './computed.ts'
import { type InputValue, placeIn } from './figure-value.ts'

/** The years of the plan with their number as an exact value. */
export interface Period extends AnalysisPeriod {
  readonly length: InputValue
}

/** A project without a frame (in tests) has the empty period of year 0. */
const noPeriod = { from: 0, to: -1 }

/** Both years of `period` are included; `planning.years` goes before them. */
export function periodOf(project: Project, years: InputValue | undefined): Period {
  const frame = [...project.entities.project.values()][0]
  const { from, to } = frame?.data.period ?? noPeriod
  const length: InputValue = years ?? {
    value: rational(Math.max(0, to - from + 1)),
    status: 'sourced',
    at: frame && placeIn(frame, 'period'),
  }
  const count = toNumber(ceil(length.value))
  return {
    from,
    to,
    years: computed(length.value, length.status),
    calendar: Array.from({ length: count }, (_, index) => from + index),
    baseYear: frame?.data.base_year ?? from - 1,
    length,
  }
}

/** The part of all years that falls into the n-th (from 0): 1 / years, less for a last year that is only begun. */
export function shareOfYear({ length }: Period, index: number): Rational {
  return div(partOfYear(length.value, index), length.value)
}

/** How much of the n-th year (from 0) belongs to the plan: 1, or the rest in the last year. */
export function partOfYear(years: Rational, index: number): Rational {
  const left = sub(years, rational(index))
  return compare(left, one) >= 0 ? one : left
}

import type { Cell, Found, GapFigures, NeedFigures } from '../model/analysis/coverage.ts'
import type { FigureStatus, Range } from '../model/analysis/computed.ts'
import type { Id } from '../model/definition.ts'
import { compare, type Rational } from '../std/rational.ts'
import { weaker } from './figure-value.ts'

/** Sums over cells, before anything is divided. Changed in place: there are many cells. */
export interface GapSums {
  /** The competency of all cells; undefined before the first cell and where there are several. */
  competency: Id | undefined
  cells: number
  assessedCells: number
  headcount: number
  assessedHeadcount: number
  assessed: number
  deficitLow: number
  deficitHigh: number
  shortfallLow: number
  shortfallHigh: number
  levels: number
  requiredLevels: number
  requiredByHeadcount: number
  extrapolatedLow: number
  extrapolatedHigh: number
  extrapolates: boolean
  status: FigureStatus
}

export function emptySums(): GapSums {
  return {
    competency: undefined,
    cells: 0,
    assessedCells: 0,
    headcount: 0,
    assessedHeadcount: 0,
    assessed: 0,
    deficitLow: 0,
    deficitHigh: 0,
    shortfallLow: 0,
    shortfallHigh: 0,
    levels: 0,
    requiredLevels: 0,
    requiredByHeadcount: 0,
    extrapolatedLow: 0,
    extrapolatedHigh: 0,
    extrapolates: false,
    status: 'sourced',
  }
}

/** Adds a cell to sums. */
export function addCell(sums: GapSums, { competency, headcount, required, found, status }: Cell): void {
  sums.competency = sums.cells === 0 || sums.competency === competency ? competency : undefined
  sums.cells += 1
  sums.headcount += headcount
  sums.requiredByHeadcount += headcount * required
  sums.status = weaker(sums.status, status)
  if (!found) return
  const { assessed, deficit, shortfall, levels, extrapolatedDeficit } = found
  sums.assessedCells += 1
  sums.assessedHeadcount += headcount
  sums.assessed += assessed
  sums.deficitLow += deficit.low
  sums.deficitHigh += deficit.high
  sums.shortfallLow += shortfall.low
  sums.shortfallHigh += shortfall.high
  sums.levels += levels
  sums.requiredLevels += assessed * required
  sums.extrapolatedLow += (extrapolatedDeficit ?? deficit).low
  sums.extrapolatedHigh += (extrapolatedDeficit ?? deficit).high
  sums.extrapolates ||= extrapolatedDeficit !== undefined
}

/** Adds the sums of other cells. */
export function addSums(sums: GapSums, other: GapSums): void {
  sums.competency = sums.cells === 0 || sums.competency === other.competency ? other.competency : undefined
  sums.cells += other.cells
  sums.assessedCells += other.assessedCells
  sums.headcount += other.headcount
  sums.assessedHeadcount += other.assessedHeadcount
  sums.assessed += other.assessed
  sums.deficitLow += other.deficitLow
  sums.deficitHigh += other.deficitHigh
  sums.shortfallLow += other.shortfallLow
  sums.shortfallHigh += other.shortfallHigh
  sums.levels += other.levels
  sums.requiredLevels += other.requiredLevels
  sums.requiredByHeadcount += other.requiredByHeadcount
  sums.extrapolatedLow += other.extrapolatedLow
  sums.extrapolatedHigh += other.extrapolatedHigh
  sums.extrapolates ||= other.extrapolates
  sums.status = weaker(sums.status, other.status)
}

/** Divides sums (F2-F5). */
export function gapFigures(sums: GapSums, target: Rational | undefined): GapFigures {
  const { assessed, deficitLow, deficitHigh, shortfallLow, shortfallHigh, levels, requiredLevels } = sums
  const deficit = { low: deficitLow, high: deficitHigh }
  const shortfall = { low: shortfallLow, high: shortfallHigh }
  const share = (people: number): number | undefined => (assessed === 0 ? undefined : people / assessed)
  return {
    unit: sums.competency === undefined && sums.cells > 0 ? 'needs' : 'people',
    cells: sums.cells,
    assessedCells: sums.assessedCells,
    headcount: sums.headcount,
    assessedHeadcount: sums.assessedHeadcount,
    assessed,
    deficit,
    shortfall,
    levels,
    requiredLevels,
    coverage: coverageOf(deficit, assessed),
    meanGap: meanOf(shortfall, assessed),
    meanLevel: share(levels),
    meanRequired: sums.headcount === 0 ? undefined : sums.requiredByHeadcount / sums.headcount,
    gapOfMeans: share(Math.max(0, requiredLevels - levels)),
    extrapolatedDeficit: sums.extrapolates ? { low: sums.extrapolatedLow, high: sums.extrapolatedHigh } : undefined,
    meetsTarget:
      target && assessed > 0 ? compare({ num: assessed - deficitHigh, den: assessed }, target) >= 0 : undefined,
    status: sums.status,
  }
}

/** The figures of one cell as a need of its institution. */
export function needFigures({ headcount, status }: Cell, { assessed, deficit, shortfall }: Found): NeedFigures {
  return {
    headcount,
    assessed,
    deficit,
    shortfall,
    coverage: coverageOf(deficit, assessed),
    meanGap: meanOf(shortfall, assessed),
    status,
  }
}

/** 1 - deficit / assessed (F3): its lower end comes from the upper end of the deficit. */
function coverageOf({ low, high }: Range, assessed: number): Range | undefined {
  if (assessed === 0) return undefined
  return { low: (assessed - high) / assessed, high: (assessed - low) / assessed }
}

/** Shortfall / assessed (F4). */
function meanOf({ low, high }: Range, assessed: number): Range | undefined {
  return assessed === 0 ? undefined : { low: low / assessed, high: high / assessed }
}

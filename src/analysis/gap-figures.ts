import type { GapFigures } from '../model/analysis/coverage.ts'
import type { FigureStatus, Range } from '../model/analysis/computed.ts'
import type { Id } from '../model/definition.ts'
import { compare, type Rational } from '../std/rational.ts'
import { addRanges, exactly } from './computed.ts'
import type { CellInput } from './cells.ts'
import { weakest } from './figure-value.ts'

/** Sums over cells, before anything is divided. */
export interface GapSums {
  readonly competencies: Set<Id>
  cells: number
  assessedCells: number
  headcount: number
  assessedHeadcount: number
  assessed: number
  deficit: Range
  shortfall: Range
  levels: number
  requiredLevels: number
  requiredByHeadcount: number
  extrapolated: Range
  extrapolates: boolean
  status: FigureStatus
}

export function emptySums(): GapSums {
  return {
    competencies: new Set(),
    cells: 0,
    assessedCells: 0,
    headcount: 0,
    assessedHeadcount: 0,
    assessed: 0,
    deficit: exactly(0),
    shortfall: exactly(0),
    levels: 0,
    requiredLevels: 0,
    requiredByHeadcount: 0,
    extrapolated: exactly(0),
    extrapolates: false,
    status: 'sourced',
  }
}

/** Adds a cell to sums. */
export function addCell(sums: GapSums, { competency, headcount, required, found, status }: CellInput): void {
  sums.competencies.add(competency)
  sums.cells += 1
  sums.headcount += headcount
  sums.requiredByHeadcount += headcount * required
  sums.status = weakest([sums.status, status])
  if (!found) return
  sums.assessedCells += 1
  sums.assessedHeadcount += headcount
  sums.assessed += found.assessed
  sums.deficit = addRanges(sums.deficit, found.deficit)
  sums.shortfall = addRanges(sums.shortfall, found.shortfall)
  sums.levels += found.levels
  sums.requiredLevels += found.assessed * required
  sums.extrapolated = addRanges(sums.extrapolated, found.extrapolatedDeficit ?? found.deficit)
  sums.extrapolates ||= found.extrapolatedDeficit !== undefined
}

/** Divides sums (F2-F5). Coverage is 1 - deficit / assessed, so its lower end comes from the upper end of the deficit. */
export function gapFigures(sums: GapSums, target: Rational | undefined): GapFigures {
  const { assessed, deficit, shortfall, levels, requiredLevels } = sums
  const share = (people: number): number | undefined => (assessed === 0 ? undefined : people / assessed)
  const known = assessed > 0
  return {
    unit: sums.competencies.size > 1 ? 'needs' : 'people',
    cells: sums.cells,
    assessedCells: sums.assessedCells,
    headcount: sums.headcount,
    assessedHeadcount: sums.assessedHeadcount,
    assessed,
    deficit,
    shortfall,
    levels,
    requiredLevels,
    coverage: known
      ? { low: (assessed - deficit.high) / assessed, high: (assessed - deficit.low) / assessed }
      : undefined,
    meanGap: known ? { low: shortfall.low / assessed, high: shortfall.high / assessed } : undefined,
    meanLevel: share(levels),
    meanRequired: sums.headcount === 0 ? undefined : sums.requiredByHeadcount / sums.headcount,
    gapOfMeans: share(Math.max(0, requiredLevels - levels)),
    extrapolatedDeficit: sums.extrapolates ? sums.extrapolated : undefined,
    meetsTarget: known && target ? reaches(assessed - deficit.high, { assessed, target }) : undefined,
    status: sums.status,
  }
}

function reaches(
  people: number,
  { assessed, target }: { readonly assessed: number; readonly target: Rational },
): boolean {
  return compare({ num: people, den: assessed }, target) >= 0
}

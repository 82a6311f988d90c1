import type { CoverageTables, GapFigures } from '../model/analysis/coverage.ts'
import type { Id } from '../model/definition.ts'
import type { Project } from '../model/project.ts'
import type { Rational } from '../std/rational.ts'
import type { CellInput } from './cells.ts'
import { addCell, addSums, emptySums, gapFigures, type GapSums } from './gap-figures.ts'

/**
 * Coverage and gap under every heading (F2-F5): people are added over cells, then divided. Cells are added up by role
 * and competency and by institution and role or area; all other tables add these sums.
 */
export function coverageTables(
  cells: readonly CellInput[],
  { project, target }: { readonly project: Project; readonly target: Rational | undefined },
): CoverageTables {
  const { role: roles, competency: competencies, institution: institutions, area: areas } = project.entities
  const areaOf = (competency: Id): Id => competencies.get(competency)?.data.area ?? ''
  const byNeed = sumCells(cells, ({ cell }) => cell.role, ({ cell }) => cell.competency) // prettier-ignore
  const byPost = sumCells(cells, ({ cell }) => cell.institution, ({ cell }) => cell.role) // prettier-ignore
  const byPlaceAndArea = sumCells(cells, ({ cell }) => cell.institution, ({ cell }) => cell.area) // prettier-ignore
  const byRoleAndArea = regroup(byNeed, (role, competency) => [role, areaOf(competency)])
  const byCompetency = regroup(byNeed, (_role, competency) => [competency, ''])
  const byArea = regroup(byNeed, (_role, competency) => [areaOf(competency), ''])
  const figures = (sums: GapSums): GapFigures => gapFigures(sums, target)
  return {
    national: figures(sumOf(totals(byPost).values())),
    byRole: inOrder(totals(byNeed), roles.keys(), figures),
    byInstitution: inOrder(totals(byPost), institutions.keys(), figures),
    byCompetency: inOrder(totals(byCompetency), competencies.keys(), figures),
    byArea: inOrder(totals(byArea), areas.keys(), figures),
    byRoleAndArea: crossTable(byRoleAndArea, { rows: roles.keys(), columns: [...areas.keys()], figures }),
    byRoleAndCompetency: crossTable(byNeed, { rows: roles.keys(), columns: undefined, figures }),
    byInstitutionAndArea: crossTable(byPlaceAndArea, {
      rows: institutions.keys(),
      columns: [...areas.keys()],
      figures,
    }),
    byInstitutionAndRole: crossTable(byPost, { rows: institutions.keys(), columns: undefined, figures }),
  }
}

type Grid = ReadonlyMap<Id, ReadonlyMap<Id, GapSums>>

/** Sums under two ids. Cells stand by institution, role and competency, so inner ids appear in their order. */
function sumCells(cells: readonly CellInput[], row: (cell: CellInput) => Id, column: (cell: CellInput) => Id): Grid {
  const grid = new Map<Id, Map<Id, GapSums>>()
  for (const entry of cells) addCell(sumsAt(grid, row(entry), column(entry)), entry.cell)
  return grid
}

function regroup(grid: Grid, to: (row: Id, column: Id) => readonly [Id, Id]): Grid {
  const result = new Map<Id, Map<Id, GapSums>>()
  for (const [row, columns] of grid) {
    for (const [column, sums] of columns) addSums(sumsAt(result, ...to(row, column)), sums)
  }
  return result
}

function sumsAt(grid: Map<Id, Map<Id, GapSums>>, row: Id, column: Id): GapSums {
  let columns = grid.get(row)
  if (!columns) grid.set(row, (columns = new Map<Id, GapSums>()))
  let sums = columns.get(column)
  if (!sums) columns.set(column, (sums = emptySums()))
  return sums
}

/** Each row added up. */
function totals(grid: Grid): ReadonlyMap<Id, GapSums> {
  return new Map([...grid].map(([row, columns]) => [row, sumOf(columns.values())]))
}

function sumOf(parts: Iterable<GapSums>): GapSums {
  const sums = emptySums()
  for (const part of parts) addSums(sums, part)
  return sums
}

function inOrder(
  sums: ReadonlyMap<Id, GapSums>,
  order: Iterable<Id>,
  figures: (sums: GapSums) => GapFigures,
): ReadonlyMap<Id, GapFigures> {
  const entries: [Id, GapFigures][] = []
  for (const id of order) {
    const found = sums.get(id)
    if (found) entries.push([id, figures(found)])
  }
  return new Map(entries)
}

interface CrossTableOptions {
  readonly rows: Iterable<Id>
  /** Undefined where columns already stand in order. */
  readonly columns: readonly Id[] | undefined
  readonly figures: (sums: GapSums) => GapFigures
}

function crossTable(grid: Grid, { rows, columns, figures }: CrossTableOptions): ReadonlyMap<string, GapFigures> {
  const entries: [string, GapFigures][] = []
  for (const row of rows) {
    const own = grid.get(row)
    for (const column of own ? (columns ?? own.keys()) : []) {
      const sums = own?.get(column)
      if (sums) entries.push([`${row}/${column}`, figures(sums)])
    }
  }
  return new Map(entries)
}

import type { CoverageTables, GapFigures } from '../model/analysis/coverage.ts'
import type { Id } from '../model/definition.ts'
import { naturalOrder } from '../std/natural-order.ts'
import type { Rational } from '../std/rational.ts'
import type { CellInput } from './cells.ts'
import { addCell, emptySums, gapFigures, type GapSums } from './gap-figures.ts'

/** Coverage and gap under every heading (F2-F5): people are added over cells, then divided. */
export function coverageTables(cells: readonly CellInput[], target: Rational | undefined): CoverageTables {
  const national = emptySums()
  for (const cell of cells) addCell(national, cell)
  const one = (key: (cell: CellInput) => Id): ReadonlyMap<Id, GapFigures> => table(cells, { key, target })
  const two = (a: (cell: CellInput) => Id, b: (cell: CellInput) => Id): ReadonlyMap<string, GapFigures> =>
    crossTable(cells, { a, b, target })
  return {
    national: gapFigures(national, target),
    byRole: one(role),
    byInstitution: one(institution),
    byCompetency: one(competency),
    byArea: one(area),
    byRoleAndArea: two(role, area),
    byRoleAndCompetency: two(role, competency),
    byInstitutionAndArea: two(institution, area),
    byInstitutionAndRole: two(institution, role),
    byInstitutionAndCompetency: two(institution, competency),
  }
}

const role = (cell: CellInput): Id => cell.role
const institution = (cell: CellInput): Id => cell.institution
const competency = (cell: CellInput): Id => cell.competency
const area = (cell: CellInput): Id => cell.area

interface TableOptions {
  readonly key: (cell: CellInput) => Id
  readonly target: Rational | undefined
}

function table(cells: Iterable<CellInput>, { key, target }: TableOptions): ReadonlyMap<Id, GapFigures> {
  const groups = new Map<Id, GapSums>()
  for (const cell of cells) addCell(groupOf(groups, key(cell)), cell)
  return new Map(sorted(groups).map(([id, sums]) => [id, gapFigures(sums, target)]))
}

interface CrossTableOptions {
  readonly a: (cell: CellInput) => Id
  readonly b: (cell: CellInput) => Id
  readonly target: Rational | undefined
}

/** Groups are nested maps, so that a key is put together once a group and not once a cell. */
function crossTable(cells: readonly CellInput[], { a, b, target }: CrossTableOptions): ReadonlyMap<string, GapFigures> {
  const rows = new Map<Id, Map<Id, GapSums>>()
  for (const cell of cells) {
    const id = a(cell)
    const row = rows.get(id) ?? new Map<Id, GapSums>()
    if (row.size === 0) rows.set(id, row)
    addCell(groupOf(row, b(cell)), cell)
  }
  return new Map(
    sorted(rows).flatMap(([left, row]) =>
      sorted(row).map(([right, sums]) => [`${left}/${right}`, gapFigures(sums, target)] as const),
    ),
  )
}

function groupOf(groups: Map<Id, GapSums>, id: Id): GapSums {
  const known = groups.get(id)
  if (known) return known
  const sums = emptySums()
  groups.set(id, sums)
  return sums
}

function sorted<T>(groups: ReadonlyMap<Id, T>): readonly (readonly [Id, T])[] {
  return [...groups].toSorted(([left], [right]) => naturalOrder(left, right))
}

import type { Analysis } from '../../model/analysis.ts'
import type { Cell as NeedCell, GapFigures } from '../../model/analysis/coverage.ts'
import { headingCell, headingColumns, type TableInput, type TableSpec } from './table-spec.ts'
import { bounded, type Cell, column, type Heading, quantity, type Row, statusColumn, type Table } from './table.ts'

/** Share of the people assessed who reach the required level (F3). */
export const coverageTable: TableSpec = {
  name: 'coverage',
  summary: 'share of the people assessed who reach the required level',
  headings: [
    ['role'],
    ['institution'],
    ['competency'],
    ['area'],
    ['role', 'competency'],
    ['role', 'area'],
    ['institution', 'role'],
    ['institution', 'area'],
    ['institution', 'role', 'competency'],
  ],
  make,
}

function make(input: TableInput, by: readonly Heading[]): Table {
  const { coverage, cells } = input.analysis
  const whole = by.length === 3 ? cells.map((cell) => cellRow(input, cell)) : undefined
  const rows = whole ?? [...gapGroups(coverage, by)].map(([key, figures]) => groupRow(input, { by, key, figures }))
  const { national } = coverage
  const counted = [...gapGroups(coverage, by).values()].every(({ unit }) => unit === 'people') ? 'People' : 'Needs'
  return {
    name: 'coverage',
    title: `Coverage by ${by.join(', ')}`,
    by,
    columns: [
      ...headingColumns(by),
      column('needs', counted, 'count'),
      column('assessed', 'Assessed', 'count'),
      column('below', 'Below', 'count'),
      column('coverage', 'Coverage', 'percent'),
      column('mean_gap', 'Mean gap', 'decimal'),
      statusColumn,
    ],
    rows,
    ...(rows.length > 1 && { total: { cells: [...by.map(() => undefined), ...figureCells(national)] } }),
    notes: assessmentNotes(input.analysis, counted),
    empty: noNeeds,
  }
}

/** What to say where no role requires anything of anybody. */
export const noNeeds =
  'Nobody is posted in a role that requires a competency: add "posts" to institutions and "requires" to roles'

/** The groups of the analysis for the headings; empty for the cells themselves. */
export function gapGroups(coverage: Analysis['coverage'], by: readonly Heading[]): ReadonlyMap<string, GapFigures> {
  switch (by.join(',')) {
    case 'role':
      return coverage.byRole
    case 'institution':
      return coverage.byInstitution
    case 'competency':
      return coverage.byCompetency
    case 'area':
      return coverage.byArea
    case 'role,competency':
      return coverage.byRoleAndCompetency
    case 'role,area':
      return coverage.byRoleAndArea
    case 'institution,role':
      return coverage.byInstitutionAndRole
    case 'institution,area':
      return coverage.byInstitutionAndArea
    default:
      return new Map()
  }
}

/** How far the figures reach: what was not assessed, and what is counted. */
export function assessmentNotes({ coverage: { national } }: Analysis, counted: 'People' | 'Needs'): readonly string[] {
  const missing = national.cells - national.assessedCells
  return [
    ...(counted === 'Needs' ? ['A need is one person and one competency that the role of the person requires'] : []),
    ...(missing > 0
      ? [
          `${missing} of ${national.cells} cells (institution, role, competency) were not assessed; they count in no share`,
        ]
      : []),
  ]
}

interface Group {
  readonly by: readonly Heading[]
  /** Ids under the headings, joined by `/`. */
  readonly key: string
  readonly figures: GapFigures
}

function groupRow(input: TableInput, { by, key, figures }: Group): Row {
  const ids = key.split('/')
  return { cells: [...by.map((heading, i) => headingCell(input, heading, ids[i] ?? '')), ...figureCells(figures)] }
}

function figureCells({ headcount, assessed, deficit, coverage, meanGap, status }: GapFigures): readonly Cell[] {
  return [
    quantity(headcount),
    quantity(assessed),
    assessed === 0 ? undefined : bounded(deficit),
    bounded(coverage),
    bounded(meanGap),
    status,
  ]
}

function cellRow(input: TableInput, { institution, role, competency, headcount, found, status }: NeedCell): Row {
  const share = (people: number): number => (found ? people / found.assessed : 0)
  return {
    cells: [
      headingCell(input, 'institution', institution),
      headingCell(input, 'role', role),
      headingCell(input, 'competency', competency),
      quantity(headcount),
      quantity(found?.assessed ?? 0),
      bounded(found?.deficit),
      found &&
        bounded({ low: share(found.assessed - found.deficit.high), high: share(found.assessed - found.deficit.low) }),
      found && bounded({ low: share(found.shortfall.low), high: share(found.shortfall.high) }),
      status,
    ],
  }
}

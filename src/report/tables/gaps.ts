import type { GapFigures, RankedNeed } from '../../model/analysis/coverage.ts'
import { assessmentNotes, gapGroups, noNeeds } from './coverage.ts'
import { headingCell, headingColumns, type TableInput, type TableSpec } from './table-spec.ts'
import { bounded, column, type Heading, quantity, type Row, statusColumn, type Table } from './table.ts'

/** Needs by priority (F8), or gaps (F4) by what they are of. */
export const gapsTable: TableSpec = {
  name: 'gaps',
  summary: 'needs, the most pressing first',
  headings: [
    ['role', 'competency'],
    ['institution', 'role', 'competency'],
    ['role'],
    ['institution'],
    ['competency'],
    ['area'],
  ],
  make: (input, by) => (by.length === 1 ? groupTable(input, by) : rankedTable(input, by)),
}

function rankedTable(input: TableInput, by: readonly Heading[]): Table {
  const { needs, needsByInstitution } = input.analysis
  const ranked = by.length === 3 ? needsByInstitution : needs
  return {
    name: 'gaps',
    title: `Needs by ${by.join(', ')}, the most pressing first`,
    by,
    columns: [
      column('rank', 'Rank', 'count'),
      ...headingColumns(by),
      column('required', 'Level', 'count'),
      column('assessed', 'Assessed', 'count'),
      column('below', 'Below', 'count'),
      column('mean_gap', 'Mean gap', 'decimal'),
      column('priority', 'Priority', 'decimal'),
      statusColumn,
    ],
    rows: ranked.map((need) => rankedRow(input, by, need)),
    notes: assessmentNotes(input.analysis, 'People'),
    empty: 'No need was found: add "assessments" (institution, role, competency, people by level)',
  }
}

function rankedRow(input: TableInput, by: readonly Heading[], need: RankedNeed): Row {
  const { rank, institution = '', role, competency, required, priority, figures } = need
  const ids: Readonly<Partial<Record<Heading, string>>> = { institution, role, competency }
  return {
    cells: [
      quantity(rank),
      ...by.map((heading) => headingCell(input, heading, ids[heading] ?? '')),
      quantity(required),
      quantity(figures.assessed),
      bounded(figures.deficit),
      bounded(figures.meanGap),
      quantity(priority),
      figures.status,
    ],
  }
}

function groupTable(input: TableInput, by: readonly Heading[]): Table {
  const groups = [...gapGroups(input.analysis.coverage, by)]
  const sorted = groups.toSorted(([, a], [, b]) => (b.meanGap?.low ?? -1) - (a.meanGap?.low ?? -1))
  const counted = groups.every(([, { unit }]) => unit === 'people') ? 'People' : 'Needs'
  return {
    name: 'gaps',
    title: `Gaps by ${by.join(', ')}, the widest first`,
    by,
    columns: [
      ...headingColumns(by),
      column('assessed', 'Assessed', 'count'),
      column('below', 'Below', 'count'),
      column('shortfall', 'Levels short', 'count'),
      column('mean_required', 'Required', 'decimal'),
      column('mean_level', 'Current', 'decimal'),
      column('mean_gap', 'Mean gap', 'decimal'),
      statusColumn,
    ],
    rows: sorted.map(([key, figures]) => groupRow(input, by, [key, figures])),
    notes: assessmentNotes(input.analysis, counted),
    empty: noNeeds,
  }
}

function groupRow(
  input: TableInput,
  [heading]: readonly Heading[],
  [key, figures]: readonly [string, GapFigures],
): Row {
  const { assessed, deficit, shortfall, meanRequired, meanLevel, meanGap, status } = figures
  return {
    cells: [
      heading && headingCell(input, heading, key),
      quantity(assessed),
      assessed === 0 ? undefined : bounded(deficit),
      assessed === 0 ? undefined : bounded(shortfall),
      quantity(meanRequired),
      quantity(meanLevel),
      bounded(meanGap),
      status,
    ],
  }
}

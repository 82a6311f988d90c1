import type { Trace } from '../../model/analysis/demand.ts'
import { groupBy } from '../../std/group-by.ts'
import { headingCell, headingColumns, type TableInput, type TableSpec } from './table-spec.ts'
import { column, type Heading, quantity, type Table } from './table.ts'

/** From the requirement of a role to the courses that meet it and who offers them. */
export const traceabilityTable: TableSpec = {
  name: 'traceability',
  summary: 'from requirements to courses and institutions',
  headings: [['role', 'competency'], ['role'], ['competency']],
  make: (input, by) =>
    by.length === 2 ? matrix(input) : counts(input, by[0] === 'competency' ? 'competency' : 'role'),
}

const empty = 'No role requires a competency: add "requires" to roles'

function matrix(input: TableInput): Table {
  return {
    name: 'traceability',
    title: 'Requirements, the courses that meet them and who offers these',
    by: ['role', 'competency'],
    columns: [
      ...headingColumns(['role', 'competency']),
      column('required', 'Level', 'count'),
      column('match', 'Match', 'text'),
      column('courses', 'Courses', 'list'),
      column('institutions', 'Institutions', 'list'),
    ],
    rows: input.analysis.traces.map(({ role, competency, required, match, courses, institutions }) => ({
      cells: [
        headingCell(input, 'role', role),
        headingCell(input, 'competency', competency),
        quantity(required),
        match,
        courses,
        institutions,
      ],
    })),
    notes: [],
    empty,
  }
}

function counts(input: TableInput, heading: Heading & ('role' | 'competency')): Table {
  const groups = [...groupBy(input.analysis.traces, (trace) => trace[heading])]
  const matching = (traces: readonly Trace[], match: Trace['match']) =>
    quantity(traces.filter((trace) => trace.match === match).length)
  return {
    name: 'traceability',
    title: `Requirements met by courses, by ${heading}`,
    by: [heading],
    columns: [
      ...headingColumns([heading]),
      column('requirements', 'Requirements', 'count'),
      column('covered', 'Covered', 'count'),
      column('partly', 'Partly', 'count'),
      column('not_covered', 'Not covered', 'count'),
      column('courses', 'Courses', 'count'),
    ],
    rows: groups
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, traces]) => ({
        cells: [
          headingCell(input, heading, id),
          quantity(traces.length),
          matching(traces, 'covered'),
          matching(traces, 'partly'),
          matching(traces, 'not-covered'),
          quantity(new Set(traces.flatMap(({ courses }) => courses)).size),
        ],
      })),
    notes: [],
    empty,
  }
}

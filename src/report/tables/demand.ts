import type { CourseFigures, ServedDemand } from '../../model/analysis/demand.ts'
import { groupBy } from '../../std/group-by.ts'
import { sumOf, sumRanges, weakestOf } from './sum-figures.ts'
import { headingCell, headingColumns, type TableInput, type TableSpec } from './table-spec.ts'
import { bounded, column, type Heading, quantity, type Row, statusColumn, type Table } from './table.ts'

/** People, seats, runs and days of courses (F9 to F14). */
export const demandTable: TableSpec = {
  name: 'demand',
  summary: 'people, seats, runs and days of courses',
  headings: [['course'], ['institution'], ['role'], ['institution', 'course']],
  make(input, by) {
    switch (by.join(',')) {
      case 'institution':
        return byInstitution(input)
      case 'role':
        return byRole(input)
      case 'institution,course':
        return byPlace(input)
      default:
        return byCourse(input)
    }
  },
}

const empty = 'No course is in demand: add "courses" with "develops", and "assessments" of those who would take them'
const many = 'Who needs two courses counts in both'

function byCourse(input: TableInput): Table {
  const { courses, totals } = input.analysis
  const figures = [...courses.values()]
  return {
    ...frame(['course'], empty),
    columns: [
      ...headingColumns(['course']),
      column('people', 'People', 'count'),
      column('seats', 'Seats', 'count'),
      column('seats_per_year', 'A year', 'days'),
      column('runs', 'Runs', 'count'),
      column('pooled_runs', 'Pooled', 'count'),
      column('person_days', 'Person-days', 'days'),
      column('trainer_days', 'Trainer-days', 'days'),
      statusColumn,
    ],
    rows: figures.map((course) => courseRow(input, course)),
    ...(figures.some(({ assessedCells }) => assessedCells > 0) && {
      total: {
        cells: [
          undefined,
          bounded(totals.people),
          quantity(totals.seats),
          quantity(totals.seatsPerYear),
          quantity(totals.workingRuns),
          quantity(totals.pooledRuns),
          quantity(totals.personDays),
          quantity(totals.trainerDaysWithPreparation),
          weakestOf(figures),
        ],
      },
    }),
    notes: [...assessedNotes(figures), many],
  }
}

/** Of a course for which nobody was assessed nothing is known; one that nobody can need has no demand. */
function courseRow(input: TableInput, figures: CourseFigures): Row {
  const known = figures.assessedCells > 0 || figures.cells === 0
  const numbers = [
    bounded(figures.people),
    quantity(figures.seats),
    quantity(figures.seatsPerYear),
    quantity(figures.runs?.working),
    quantity(figures.runs?.pooled),
    quantity(figures.personDays),
    figures.runs && quantity(figures.trainerDaysWithPreparation),
  ]
  return {
    cells: [
      headingCell(input, 'course', figures.course),
      ...numbers.map((number) => (known ? number : undefined)),
      figures.status,
    ],
  }
}

function assessedNotes(courses: readonly CourseFigures[]): readonly string[] {
  const partly = courses.filter(({ cells, assessedCells }) => assessedCells < cells).length
  return partly > 0
    ? [`${partly} of ${courses.length} courses are counted from assessments that do not reach all who may need them`]
    : []
}

/** The demand of the people of each institution, wherever they are taught. */
function byInstitution(input: TableInput): Table {
  const groups = [...groupBy(input.analysis.service, ({ from }) => from)]
  return {
    ...frame(['institution'], empty),
    columns: [...headingColumns(['institution']), column('courses', 'Courses', 'count'), ...placeColumns, statusColumn],
    rows: groups.map(([institution, rows]) => ({
      cells: [
        headingCell(input, 'institution', institution),
        quantity(rows.length),
        ...placeCells(rows),
        weakestOf(rows),
      ],
    })),
    notes: [many],
  }
}

function byPlace(input: TableInput): Table {
  const { service } = input.analysis
  return {
    ...frame(['institution', 'course'], empty),
    columns: [
      ...headingColumns(['institution', 'course']),
      column('taught_by', 'Taught by', 'entity'),
      ...placeColumns,
      statusColumn,
    ],
    rows: service.map((row) => ({
      cells: [
        headingCell(input, 'institution', row.from),
        headingCell(input, 'course', row.course),
        row.to === undefined ? undefined : headingCell(input, 'institution', row.to),
        ...placeCells([row]),
        row.status,
      ],
    })),
    notes: [],
  }
}

const placeColumns = [
  column('people', 'People', 'count'),
  column('seats', 'Seats', 'count'),
  column('seats_per_year', 'A year', 'days'),
  column('person_days', 'Person-days', 'days'),
] as const

function placeCells(rows: readonly ServedDemand[]): Row['cells'] {
  return [
    bounded(sumRanges(rows.map(({ people }) => people))),
    quantity(rows.reduce((total, { seats }) => total + seats, 0)),
    sumOf(rows.map(({ seatsPerYear }) => seatsPerYear)),
    sumOf(rows.map(({ personDays }) => personDays)),
  ]
}

function byRole(input: TableInput): Table {
  const groups = [...groupBy(input.analysis.demand, ({ role }) => role)]
  return {
    ...frame(['role'], empty),
    columns: [
      ...headingColumns(['role']),
      column('courses', 'Courses', 'count'),
      column('people', 'People', 'count'),
      column('cells', 'Cells', 'count'),
      column('assessed_cells', 'Assessed', 'count'),
      statusColumn,
    ],
    rows: groups.map(([role, entries]) => ({
      cells: [
        headingCell(input, 'role', role),
        quantity(new Set(entries.map(({ course }) => course)).size),
        bounded(sumRanges(entries.map(({ people }) => people))),
        quantity(entries.reduce((total, { cells }) => total + cells, 0)),
        quantity(entries.reduce((total, { assessedCells }) => total + assessedCells, 0)),
        weakestOf(entries),
      ],
    })),
    notes: [many],
  }
}

function frame(by: readonly Heading[], nothing: string): Pick<Table, 'name' | 'title' | 'by' | 'empty'> {
  return { name: 'demand', title: `Demand by ${by.join(', ')}`, by, empty: nothing }
}

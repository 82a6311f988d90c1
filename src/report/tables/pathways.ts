import { headingCell, headingColumns, type TableInput, type TableSpec } from './table-spec.ts'
import { column, quantity, type Table } from './table.ts'

/** The way of a person into a role (F22) and the order of courses (F26). */
export const pathwaysTable: TableSpec = {
  name: 'pathways',
  summary: 'courses and days on the way into a role',
  headings: [['role'], ['role', 'course'], ['course']],
  make(input, by) {
    if (by.length === 2) return byStep(input)
    return by.includes('course') ? byCourse(input) : byRole(input)
  },
}

const empty = 'No role has a way of courses: add "pathways", or courses that develop what roles require'

function byRole(input: TableInput): Table {
  const { paths } = input.analysis
  return {
    name: 'pathways',
    title: 'Learning paths by role',
    by: ['role'],
    columns: [
      ...headingColumns(['role']),
      column('courses', 'Courses', 'count'),
      column('days', 'Days', 'days'),
      column('days_per_year', 'A year', 'days'),
      column('share_of_working_time', 'Working time', 'percent'),
      column('above_limit', 'Limit', 'text'),
      column('origin', 'From', 'text'),
    ],
    rows: [...paths.values()].map(({ role, courses, days, daysPerYear, shareOfWorkingTime, aboveLimit, origin }) => ({
      cells: [
        headingCell(input, 'role', role),
        quantity(courses.length),
        quantity(days),
        quantity(daysPerYear),
        quantity(shareOfWorkingTime),
        aboveLimit === undefined ? undefined : aboveLimit ? 'above' : 'within',
        origin,
      ],
    })),
    notes: [],
    empty,
  }
}

function byStep(input: TableInput): Table {
  return {
    name: 'pathways',
    title: 'Courses on the way into each role',
    by: ['role', 'course'],
    columns: [
      ...headingColumns(['role', 'course']),
      column('level', 'Level', 'count'),
      column('stage', 'Stage', 'count'),
      column('days', 'Days', 'days'),
      column('prerequisite', 'Why', 'text'),
    ],
    rows: [...input.analysis.paths.values()].flatMap(({ role, courses }) =>
      courses.map(({ course, level, stage, days, prerequisite }) => ({
        cells: [
          headingCell(input, 'role', role),
          headingCell(input, 'course', course),
          quantity(level),
          quantity(stage),
          quantity(days),
          prerequisite ? 'prerequisite' : 'path',
        ],
      })),
    ),
    notes: [],
    empty,
  }
}

function byCourse(input: TableInput): Table {
  return {
    name: 'pathways',
    title: 'Order of courses by their prerequisites',
    by: ['course'],
    columns: [
      ...headingColumns(['course']),
      column('stage', 'Stage', 'count'),
      column('earliest_year', 'Earliest', 'year'),
      column('after', 'After', 'list'),
    ],
    rows: [...input.analysis.order.values()].map(({ course, stage, earliestYear, after }) => ({
      cells: [
        headingCell(input, 'course', course),
        quantity(stage),
        earliestYear === undefined ? undefined : String(earliestYear),
        after,
      ],
    })),
    notes: [],
    empty: 'The project has no courses: add "courses"',
  }
}

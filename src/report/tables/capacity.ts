import type { InstitutionCapacity, Load } from '../../model/analysis/capacity.ts'
import { headingCell, headingColumns, type TableInput, type TableSpec } from './table-spec.ts'
import { type Column, column, quantity, type Row, statusColumn, type Table } from './table.ts'

/** Demand against trainers and rooms (F15, F16). */
export const capacityTable: TableSpec = {
  name: 'capacity',
  summary: 'demand for trainers and rooms against what there is',
  headings: [['institution'], ['institution', 'year'], ['course']],
  make(input, by) {
    if (by.includes('course')) return byCourse(input)
    return by.includes('year') ? byYear(input) : byInstitution(input)
  },
}

const empty = 'No institution has trainers, rooms or courses to teach: add "trainers" and "facilities" to institutions'

const loadColumns: readonly Column[] = [
  column('trainer_days', 'Trainer-days', 'days'),
  column('trainer_capacity', 'Capacity', 'days'),
  column('trainer_utilisation', 'Used', 'percent'),
  column('room_days', 'Room-days', 'days'),
  column('room_capacity', 'Capacity', 'days'),
  column('room_utilisation', 'Used', 'percent'),
]

function loadCells(...loads: readonly Load[]): Row['cells'] {
  return loads.flatMap(({ demand, capacity, utilisation }) => [
    quantity(demand),
    quantity(capacity),
    quantity(utilisation),
  ])
}

function byInstitution(input: TableInput): Table {
  const institutions = busy(input)
  return {
    name: 'capacity',
    title: `Demand against capacity by institution, ${period(input)}`,
    by: ['institution'],
    columns: [
      ...headingColumns(['institution']),
      column('trainers', 'Trainers', 'count'),
      ...loadColumns,
      column('bottleneck', 'Binding', 'text'),
      statusColumn,
    ],
    rows: institutions.map((entry) => ({
      cells: [
        headingCell(input, 'institution', entry.institution),
        quantity(entry.trainers),
        ...loadCells(entry.trainerDays, entry.roomDays),
        entry.bottleneck,
        entry.status,
      ],
    })),
    notes: institutions.flatMap(({ institution, cannotStaff }) =>
      cannotStaff.length > 0 ? [`${institution} has no team of trainers for ${cannotStaff.join(', ')}`] : [],
    ),
    empty,
  }
}

function byYear(input: TableInput): Table {
  return {
    name: 'capacity',
    title: 'Demand against capacity by institution and year',
    by: ['institution', 'year'],
    columns: [...headingColumns(['institution', 'year']), ...loadColumns, statusColumn],
    rows: busy(input).flatMap(({ institution, years, status }) =>
      years.map(({ year, trainerDays, roomDays }) => ({
        cells: [
          headingCell(input, 'institution', institution),
          String(year),
          ...loadCells(trainerDays, roomDays),
          status,
        ],
      })),
    ),
    notes: ['Demand is spread evenly over the years while there is no delivery plan'],
    empty,
  }
}

function byCourse(input: TableInput): Table {
  return {
    name: 'capacity',
    title: `Trainers by course, ${period(input)}`,
    by: ['course'],
    columns: [
      ...headingColumns(['course']),
      column('offered_by', 'Offers', 'count'),
      column('trainers_per_run', 'A run', 'count'),
      column('suitable', 'Suitable', 'count'),
      column('needed', 'Needed', 'count'),
      column('trainer_days', 'Trainer-days', 'days'),
      statusColumn,
    ],
    rows: [...input.analysis.courses.values()].map(
      ({ course, offerers, trainers, trainerDaysWithPreparation, status }) => ({
        cells: [
          headingCell(input, 'course', course),
          quantity(offerers.length),
          quantity(trainers.perRun),
          quantity(trainers.suitable),
          quantity(trainers.needed),
          quantity(trainerDaysWithPreparation),
          status,
        ],
      }),
    ),
    notes: [],
    empty: 'The project has no courses: add "courses"',
  }
}

/** Institutions that have trainers or rooms, or are asked to teach. */
function busy({ analysis }: TableInput): readonly InstitutionCapacity[] {
  return [...analysis.capacity.values()].filter(
    ({ trainers, trainerDays, roomDays, runs }) =>
      trainers > 0 || runs > 0 || trainerDays.demand.value > 0 || (roomDays.capacity?.value ?? 0) > 0,
  )
}

function period({
  analysis: {
    period: { from, to },
  },
}: TableInput): string {
  return `${from} to ${to}`
}

import type { Entity } from '../../../model/definition.ts'
import { statusOf, valueOf, type FigureStatus } from '../figure-view.ts'
import type { Grid } from '../generated/definitions.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { grid, sumOf } from '../print/grid.ts'
import { courseOffers } from './institution-facts.ts'
import { nameOf } from '../print/names.ts'
import { nothing, plainName, printCount, printShare } from '../print/print.ts'

type Institution = Entity<'institution'>
type TrainerGroup = NonNullable<Institution['data']['trainers']>[number]
type Facility = NonNullable<Institution['data']['facilities']>[number]

/** People in the roles, trainers, rooms and courses of every institution. */
export function meansGrid(context: ViewContext): Grid {
  const institutions = listed(context, 'institution').filter(
    ({ id, data }) =>
      (data.posts ?? []).length + (data.trainers ?? []).length + (data.facilities ?? []).length > 0 ||
      courseOffers(context).some((offer) => offer.institution === id),
  )
  const numbers = ({ id, data }: Institution): readonly number[] => [
    sumOf(data.posts ?? [], (post) => valueOf(post.current)),
    sumOf((data.trainers ?? []).filter(isActive), (group) => valueOf(group.count)),
    sumOf(roomsOf(data.facilities), countOf),
    new Set(
      courseOffers(context)
        .filter((offer) => offer.institution === id)
        .map((offer) => offer.course.id),
    ).size,
  ]
  const all = institutions.map(numbers)
  const taught = new Set(courseOffers(context).map((offer) => offer.course.id)).size
  const totals = [...[0, 1, 2].map((column) => sumOf(all, (row) => row[column] ?? 0)), taught]
  const filled = totals.flatMap((total, index) => (total === 0 ? [] : [index]))
  const print = (values: readonly number[]): readonly string[] =>
    filled.map((index) => (values[index] ? printCount(context, values[index]) : nothing))
  return grid({
    columns: filled.map((index) => column(context, ['people', 'trainers', 'rooms', 'courses'][index] ?? 'people')),
    rows: institutions.map((institution, index) => ({
      name: nameOf(context, 'institution', institution.id),
      cells: print(all[index] ?? []),
    })),
    total: print(totals),
    statuses: institutions.flatMap(statusesOfMeans),
  })
}

/** Whether a course is offered by more than one institution. */
export function sharesCourses(context: ViewContext): boolean {
  const courses = courseOffers(context).map(({ course }) => course.id)
  return new Set(courses).size < courses.length
}

/** Trainers in active groups, days they can teach in a year, and how many come from outside. */
export function trainerGrid(context: ViewContext): Grid {
  const institutions = listed(context, 'institution').filter(({ data }) => (data.trainers ?? []).length > 0)
  const numbers = (groups: readonly TrainerGroup[]): readonly [number, number, number, number] => [
    groups.length,
    sumOf(groups, (group) => valueOf(group.count)),
    sumOf(groups, (group) => valueOf(group.count) * valueOf(group.usable_days_per_year ?? 0)),
    sumOf(groups, (group) => valueOf(group.count) * valueOf(group.external_share ?? 0)),
  ]
  const cells = (groups: readonly TrainerGroup[]): readonly string[] => {
    const [all, people, days, external] = numbers(groups)
    return [
      ...[all, people, days].map((value) => printCount(context, value)),
      printShare(context, people === 0 ? undefined : external / people),
    ]
  }
  const active = ({ data }: Institution): readonly TrainerGroup[] => (data.trainers ?? []).filter(isActive)
  return grid({
    columns: ['groups', 'trainers', 'trainer-days-a-year', 'external'].map((key) => column(context, key)),
    rows: institutions.map((institution) => ({
      name: nameOf(context, 'institution', institution.id),
      cells: cells(active(institution)),
    })),
    total: cells(institutions.flatMap(active)),
    statuses: institutions.flatMap(active).map((group) => statusOf(group.count, group)),
  })
}

/** Rooms by institution: how many of each kind, their seats, and days a year. */
export function facilityGrid(context: ViewContext): Grid {
  const institutions = listed(context, 'institution').filter(({ data }) => (data.facilities ?? []).length > 0)
  const numbers = (facilities: readonly Facility[]): readonly number[] => [
    ...(['classroom', 'lab', 'online'] as const).map((kind) =>
      sumOf(
        facilities.filter((room) => room.kind === kind),
        countOf,
      ),
    ),
    sumOf(roomsOf(facilities), (room) => countOf(room) * valueOf(room.seats ?? 0)),
    sumOf(roomsOf(facilities), (room) => countOf(room) * valueOf(room.days_per_year ?? 0)),
  ]
  const cells = (facilities: readonly Facility[]): readonly string[] =>
    numbers(facilities).map((value) => (value === 0 ? nothing : printCount(context, value)))
  return grid({
    columns: ['classrooms', 'labs', 'platforms', 'seats', 'room-days-a-year'].map((key) => column(context, key)),
    rows: institutions.map((institution) => ({
      name: nameOf(context, 'institution', institution.id),
      cells: cells(institution.data.facilities ?? []),
    })),
    total: cells(institutions.flatMap(({ data }) => data.facilities ?? [])),
    statuses: institutions.flatMap(({ data }) =>
      (data.facilities ?? []).map((room) => statusOf(room.count ?? 1, room)),
    ),
  })
}

function column(context: ViewContext, key: string): ReturnType<typeof plainName> {
  return plainName(context.language.phrases.text(`strategy.column.${key}`))
}

function isActive(group: TrainerGroup): boolean {
  return group.active !== false
}

function countOf(room: Facility): number {
  return valueOf(room.count ?? 1)
}

/** Places to sit in: everything that is not online. */
function roomsOf(facilities: readonly Facility[] | undefined): readonly Facility[] {
  return (facilities ?? []).filter((room) => room.kind !== 'online')
}

function statusesOfMeans({ data }: Institution): readonly FigureStatus[] {
  return [
    ...(data.posts ?? []).map((post) => statusOf(post.current, post)),
    ...(data.trainers ?? []).map((group) => statusOf(group.count, group)),
    ...(data.facilities ?? []).map((room) => statusOf(room.count ?? 1, room)),
  ]
}

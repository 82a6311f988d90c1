import type { CapacityYear, InstitutionCapacity, Load } from '../model/analysis/capacity.ts'
import type { FigureStatus } from '../model/analysis/computed.ts'
import type { Id } from '../model/definition.ts'
import { add, compare, div, isZero, mul, type Rational, rational, zero } from '../std/rational.ts'
import { computed } from './computed.ts'
import { daysOf } from './course-facts.ts'
import { type CoursePlan, personDays, trainerDays, withPreparation } from './course-plan.ts'
import { trainerDayStatus } from './course-trainers.ts'
import { weakest } from './figure-value.ts'
import { partOfYear, type Period, shareOfYear } from './period.ts'
import type { PlanningValues } from './planning-values.ts'
import { roomCapacity, type RoomGroup, roomStatus } from './rooms.ts'
import { capacityOf, groupStatus, peopleOf, suits, type TrainerGroup } from './trainer-groups.ts'

export interface CapacitySources {
  readonly institutions: Iterable<Id>
  readonly plans: readonly CoursePlan[]
  readonly groups: ReadonlyMap<Id, readonly TrainerGroup[]>
  readonly rooms: ReadonlyMap<Id, readonly RoomGroup[]>
  readonly values: PlanningValues
  readonly period: Period
}

/** Demand against capacity of every institution (F16), evenly spread over the years while there is no plan. */
export function capacities(sources: CapacitySources): ReadonlyMap<Id, InstitutionCapacity> {
  const work = workByTeacher(sources)
  return new Map([...sources.institutions].map((id) => [id, capacityAt(id, work.get(id) ?? emptyWork(), sources)]))
}

/** What falls on one teaching institution. */
interface Work {
  runs: number
  seats: number
  personDays: Rational
  trainerDays: Rational
  roomDays: Rational
  cannotStaff: Id[]
  status: FigureStatus
}

function emptyWork(): Work {
  return { runs: 0, seats: 0, personDays: zero, trainerDays: zero, roomDays: zero, cannotStaff: [], status: 'sourced' }
}

function workByTeacher(sources: CapacitySources): ReadonlyMap<Id, Work> {
  const work = new Map<Id, Work>()
  const at = (id: Id): Work => {
    const known = work.get(id) ?? emptyWork()
    work.set(id, known)
    return known
  }
  for (const plan of sources.plans) {
    for (const { to, seats } of plan.rows) if (to !== undefined) addLearners(at(to), plan, seats)
    for (const [to, runs] of plan.runsBy) if (to !== undefined && runs > 0) addRuns(at(to), { plan, to, runs, sources })
  }
  return work
}

function addLearners(work: Work, plan: CoursePlan, seats: number): void {
  work.seats += seats
  work.personDays = add(work.personDays, personDays(plan.course, seats))
  if (seats > 0) work.status = weakest([work.status, plan.status])
}

interface RunsAt {
  readonly plan: CoursePlan
  readonly to: Id
  readonly runs: number
  readonly sources: CapacitySources
}

function addRuns(work: Work, { plan, to, runs, sources }: RunsAt): void {
  const { course } = plan
  const { values, groups } = sources
  work.runs += runs
  work.trainerDays = add(work.trainerDays, withPreparation(trainerDays(course, runs), values))
  if (course.needsRoom) work.roomDays = add(work.roomDays, mul(rational(runs), daysOf(course)))
  const people = peopleOf((groups.get(to) ?? []).filter((group) => suits(group, course)))
  if (compare(rational(people), course.trainersPerRun.value) < 0) work.cannotStaff.push(course.id)
  work.status = weakest([work.status, plan.status, ...trainerDayStatus(course, values)])
}

function capacityAt(institution: Id, work: Work, sources: CapacitySources): InstitutionCapacity {
  const { groups, rooms, period } = sources
  const own = groups.get(institution) ?? []
  const places = rooms.get(institution) ?? []
  const loadsFor = (years: Rational, share: Rational): { trainers: LoadInput; rooms: LoadInput } => ({
    trainers: { demand: mul(work.trainerDays, share), capacity: capacityOf(own, years), status: groupStatus(own) },
    rooms: { demand: mul(work.roomDays, share), capacity: roomCapacity(places, years), status: roomStatus(places) },
  })
  const whole = loadsFor(period.length.value, rational(1))
  return {
    institution,
    trainers: peopleOf(own),
    trainerDays: loadOf(whole.trainers, work.status),
    roomDays: loadOf(whole.rooms, work.status),
    runs: work.runs,
    seats: work.seats,
    personDays: computed(work.personDays, work.status),
    bottleneck: bottleneckOf(whole.trainers, whole.rooms),
    cannotStaff: work.cannotStaff,
    years: period.calendar.map((year, index): CapacityYear => {
      const part = loadsFor(partOfYear(period.length.value, index), shareOfYear(period, index))
      const status = weakest([work.status, 'assumed'])
      return { year, trainerDays: loadOf(part.trainers, status), roomDays: loadOf(part.rooms, status) }
    }),
    status: weakest([work.status, whole.trainers.status, whole.rooms.status]),
  }
}

interface LoadInput {
  readonly demand: Rational
  readonly capacity: Rational | undefined
  /** Status of the capacity. */
  readonly status: FigureStatus
}

function loadOf({ demand, capacity, status }: LoadInput, demandStatus: FigureStatus): Load {
  const utilisation = capacity && !isZero(capacity) ? div(demand, capacity) : undefined
  return {
    demand: computed(demand, demandStatus),
    capacity: capacity && computed(capacity, status),
    utilisation: utilisation && computed(utilisation, weakest([demandStatus, status])),
  }
}

/** The larger utilisation; demand without any capacity before all else; of equal ones trainers before rooms. */
function bottleneckOf(trainers: LoadInput, rooms: LoadInput): 'trainers' | 'rooms' | undefined {
  if (isBlocked(trainers)) return 'trainers'
  if (isBlocked(rooms)) return 'rooms'
  const [a, b] = [utilisationOf(trainers), utilisationOf(rooms)]
  if (!a) return b && 'rooms'
  return b && compare(b, a) > 0 ? 'rooms' : 'trainers'
}

function isBlocked({ demand, capacity }: LoadInput): boolean {
  return !isZero(demand) && capacity !== undefined && isZero(capacity)
}

function utilisationOf({ demand, capacity }: LoadInput): Rational | undefined {
  return isZero(demand) || !capacity || isZero(capacity) ? undefined : div(demand, capacity)
}

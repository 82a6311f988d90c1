import type { Id } from '../model/definition.ts'
import type { PlanCourse, PoolCapacity, RoomPool, TrainerPool } from '../model/plan.ts'
import type { FigureStatus } from '../model/analysis/computed.ts'
import { groupBy } from '../std/group-by.ts'
import { naturalOrder } from '../std/natural-order.ts'
import { mul, one, type Rational, toNumber } from '../std/rational.ts'
import type { Context } from './context.ts'
import type { PlanTime } from './plan-time.ts'
import { roomCapacity, roomStatus } from './rooms.ts'
import { capacityOf, groupStatus, suits } from './trainer-groups.ts'

/** Trainers of the offering institutions; groups that can teach the same courses of the plan are one pool. */
export function planTrainers(
  courses: readonly PlanCourse[],
  { courses: facts, groups }: Context,
  time: PlanTime,
): readonly TrainerPool[] {
  return [...offeredAt(courses)].flatMap(([institution, offered]) => {
    const able = (groups.get(institution) ?? []).map((group) => ({
      group,
      teaches: offered.filter(({ course }) => {
        const wanted = facts.get(course)
        return wanted !== undefined && suits(group, wanted)
      }),
    }))
    const pools = groupBy(
      able.filter(({ teaches }) => teaches.length > 0),
      ({ teaches }) => teaches.map(({ course }) => course).join(' '),
    )
    return [...pools.values()].flatMap((members): TrainerPool[] => {
      const teaches = members[0]?.teaches ?? []
      const own = members.map(({ group }) => group)
      const longest = Math.max(...teaches.map(({ trainerDays }) => trainerDays.value))
      const capacity = spread(capacityOf(own, one), { time, longest, status: groupStatus(own) })
      return [{ institution, courses: teaches.map(({ course }) => course), capacity }]
    })
  })
}

/** Rooms of the institutions that offer a course which needs one. */
export function planRooms(courses: readonly PlanCourse[], { rooms }: Context, time: PlanTime): readonly RoomPool[] {
  const needy = courses.filter(({ roomDays }) => roomDays.value > 0)
  return [...offeredAt(needy)].map(([institution, offered]) => {
    const own = rooms.get(institution) ?? []
    const longest = Math.max(...offered.map(({ roomDays }) => roomDays.value))
    return { institution, capacity: spread(roomCapacity(own, one), { time, longest, status: roomStatus(own) }) }
  })
}

/** Courses by the institutions that offer them, both in natural order. */
function offeredAt(courses: readonly PlanCourse[]): ReadonlyMap<Id, readonly PlanCourse[]> {
  const pairs = courses.flatMap((course) => course.offers.map(({ institution }) => ({ institution, course })))
  const sorted = pairs.toSorted(
    (a, b) => naturalOrder(a.institution, b.institution) || naturalOrder(a.course.course, b.course.course),
  )
  const grouped = groupBy(sorted, ({ institution }) => institution)
  return new Map([...grouped].map(([institution, entries]) => [institution, entries.map(({ course }) => course)]))
}

interface Spread {
  readonly time: PlanTime
  /** Days of the longest run. */
  readonly longest: number
  readonly status: FigureStatus
}

/** Days of a full year over quarters and years; a quarter may exceed its even share by one run if its year has it. */
function spread(perYear: Rational | undefined, { time, longest, status }: Spread): PoolCapacity | undefined {
  if (!perYear) return undefined
  const byYear = time.years.map(({ part }) => toNumber(mul(perYear, part)))
  const ofYear = new Map(time.years.map(({ year }, index) => [year, byYear[index] ?? 0]))
  return {
    byQuarter: time.quarters.map(({ year, part }) =>
      Math.min(toNumber(mul(perYear, part)) + longest, ofYear.get(year) ?? 0),
    ),
    byYear,
    status,
  }
}

import type { FigureStatus } from '../model/analysis/computed.ts'
import type { Entity, Id } from '../model/definition.ts'
import type { Facility } from '../model/generated/institution.ts'
import type { Project } from '../model/project.ts'
import { mul, one, type Rational, sum } from '../std/rational.ts'
import { type InputValue, placeIn, weakest } from './figure-value.ts'
import { optionalInput, type PlanningValues } from './planning-values.ts'

/** Rooms of one kind that are not online. */
export interface RoomGroup {
  readonly count: InputValue
  readonly daysPerYear: InputValue | undefined
  readonly availability: InputValue
}

/** Rooms by institution. */
export function roomGroups(project: Project, values: PlanningValues): ReadonlyMap<Id, readonly RoomGroup[]> {
  return new Map(
    [...project.entities.institution].map(([id, institution]) => [
      id,
      (institution.data.facilities ?? []).flatMap((data, index) =>
        data.kind === 'online' ? [] : readRooms(data, { institution, index, values }),
      ),
    ]),
  )
}

/** Count x days a year x years x availability; undefined where a room does not state its days (F16). */
export function roomCapacity(rooms: readonly RoomGroup[], years: Rational): Rational | undefined {
  const parts = rooms.map(({ count, daysPerYear, availability }) =>
    daysPerYear ? mul(mul(count.value, daysPerYear.value), mul(years, availability.value)) : undefined,
  )
  return parts.some((part) => part === undefined) ? undefined : sum(parts.flatMap((part) => part ?? []))
}

export function roomStatus(rooms: readonly RoomGroup[]): FigureStatus {
  return weakest(
    rooms.flatMap(({ count, daysPerYear, availability }) => [
      count.status,
      availability.status,
      ...(daysPerYear ? [daysPerYear.status] : []),
    ]),
  )
}

interface RoomContext {
  readonly institution: Entity<'institution'>
  readonly index: number
  readonly values: PlanningValues
}

function readRooms(data: Facility, { institution, index, values }: RoomContext): RoomGroup {
  const at = (key: string) => placeIn(institution, 'facilities', index, key)
  const availability = optionalInput(data.availability, at('availability'), data)
  return {
    count: optionalInput(data.count, at('count'), data) ?? { value: one, status: 'sourced', at: undefined },
    daysPerYear: optionalInput(data.days_per_year, at('days_per_year'), data),
    availability: values.own('room_availability', availability),
  }
}

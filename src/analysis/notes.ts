import type { AnalysisNote } from '../model/analysis/planning.ts'
import type { Id } from '../model/definition.ts'
import type { Project } from '../model/project.ts'
import { isZero, one, sub } from '../std/rational.ts'
import { courseCostInput } from './course-cost.ts'
import type { CourseFacts } from './course-facts.ts'
import type { CourseOrder } from '../model/analysis/order.ts'
import { placeIn } from './figure-value.ts'
import type { PlanningValues } from './planning-values.ts'

export interface NoteSources {
  readonly project: Project
  readonly courses: ReadonlyMap<Id, CourseFacts>
  readonly order: ReadonlyMap<Id, CourseOrder>
  readonly values: PlanningValues
  /** Rates that were taken from a year after the asked one. */
  readonly laterRates: ReadonlySet<Id>
}

/** What kept figures from being computed in full. */
export function notesOf(sources: NoteSources): readonly AnalysisNote[] {
  const noShow = sources.values.need('no_show')
  return [
    ...(isZero(sub(one, noShow.value)) ? [{ kind: 'every-seat-empty' as const, id: 'planning', at: noShow.at }] : []),
    ...[...sources.courses.values()].flatMap((course) => courseNotes(course, sources.order)),
    ...[...sources.project.entities.institution.values()].flatMap((institution): AnalysisNote[] => [
      ...missingDays(institution.data.trainers, 'usable_days_per_year').map((index): AnalysisNote => ({
        kind: 'trainers-without-days',
        id: institution.id,
        at: placeIn(institution, 'trainers', index),
      })),
      ...missingDays(institution.data.facilities, 'days_per_year').map((index): AnalysisNote => ({
        kind: 'room-without-days',
        id: institution.id,
        at: placeIn(institution, 'facilities', index),
      })),
    ]),
    ...[...sources.laterRates].map((id): AnalysisNote => ({
      kind: 'rate-from-later-year',
      id,
      at: laterRatePlace(sources.project, id),
    })),
  ]
}

function courseNotes(course: CourseFacts, order: ReadonlyMap<Id, CourseOrder>): readonly AnalysisNote[] {
  const { id, entity } = course
  const note = (kind: AnalysisNote['kind'], ...path: string[]): AnalysisNote => ({
    kind,
    id,
    at: placeIn(entity, ...path),
  })
  const develops = courseCostInput(course, 'development_days')
  return [
    ...(course.days ? [] : [note('course-without-days')]),
    ...(course.classMax || course.eLearning ? [] : [note('course-without-class-size')]),
    ...(course.offers.length > 0 ? [] : [note('course-without-offer')]),
    ...(isZero(course.firstPassRate.value) ? [note('nobody-can-pass')] : []),
    ...(develops && !courseCostInput(course, 'life_years') ? [note('development-without-life', 'cost')] : []),
    ...(order.get(id)?.stage === undefined ? [note('prerequisite-cycle', 'prerequisites')] : []),
  ]
}

/** Positions of active entries that do not state their days; online rooms need none. */
function missingDays<T extends object>(entries: readonly T[] | undefined, key: keyof T & string): readonly number[] {
  return (entries ?? []).flatMap((entry, index) => {
    const idle = ('active' in entry && entry.active === false) || ('kind' in entry && entry.kind === 'online')
    return entry[key] === undefined && !idle ? [index] : []
  })
}

function laterRatePlace(project: Project, id: Id): AnalysisNote['at'] {
  const rate = project.entities.rate.get(id)
  return rate && placeIn(rate, 'year')
}

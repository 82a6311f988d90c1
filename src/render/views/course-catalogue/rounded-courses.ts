import type { Id } from '../../../model/definition.ts'
import { exactOf } from '../../../model/analysis/computed.ts'
import type { CourseFigures } from '../../../model/analysis/demand.ts'
import { roundMoney } from '../plan/money-unit.ts'
import { roundTable } from '../print/round-table.ts'
import { listed, once, type ViewContext } from '../view-context.ts'

/** Courses that somebody needs, with days and amounts rounded so that their columns add up wherever they are printed. */
export interface RoundedCourses {
  readonly courses: ReadonlyMap<Id, RoundedCourse>
  /** Person-days and trainer-days of all courses. */
  readonly days: readonly number[]
  /** In the unit of the project. */
  readonly cost: number
}

interface RoundedCourse {
  readonly figures: CourseFigures
  readonly days: readonly number[]
  /** In the unit of the project. */
  readonly cost: number
}

/** The demand of the catalogue as it is printed, in its table and on the sheets of the courses. */
export function roundedCourses(context: ViewContext): RoundedCourses {
  return once(context, 'rounded courses', () => {
    const wanted = listed(context, 'course')
      .flatMap(({ id }) => context.analysis.courses.get(id) ?? [])
      .filter(({ seats }) => seats > 0)
    const days = roundTable(
      wanted.map(({ personDays, trainerDaysWithPreparation }) => [
        exactOf(personDays),
        exactOf(trainerDaysWithPreparation),
      ]),
      0,
    )
    const cost = roundMoney(
      context,
      wanted.map((figures) => [figures.cost]),
    )
    const courses = wanted.map((figures, index): readonly [Id, RoundedCourse] => [
      figures.course,
      { figures, days: days.cells[index] ?? [], cost: cost.rowTotals[index] ?? 0 },
    ])
    return { courses: new Map(courses), days: days.columnTotals, cost: cost.total }
  })
}

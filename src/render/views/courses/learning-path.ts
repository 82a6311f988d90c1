import type { Entity, Id } from '../../../model/definition.ts'
import { computedFigure, noFigure } from '../figure-view.ts'
import type { FigureValue } from '../generated/definitions.ts'
import type { RoleSheet, StageRow } from '../generated/framework.ts'
import { groupBy } from '../../../std/group-by.ts'
import { mention, mentions } from '../mention.ts'
import { levelLabel } from '../scale-levels.ts'
import { find, listed, once, type ViewContext } from '../view-context.ts'
import { courseDays } from './course-days.ts'
import { deliveryMode } from './delivery-mode.ts'

/** Stages of the role's pathways, each course once in the days of the path. */
export function learningPath(context: ViewContext, role: Id): Pick<RoleSheet, 'path' | 'pathDays' | 'certificates'> {
  const pathways = pathwaysFor(context, role)
  const stages = pathways.flatMap((pathway) => pathway.data.stages)
  const courses = [...new Set(stages.flatMap((stage) => stage.courses))].flatMap(
    (id) => find(context, 'course', id) ?? [],
  )
  const certificates = new Set(courses.flatMap((course) => course.data.certificate ?? []))
  return {
    path: stages.map((stage, index): StageRow => ({
      stage: index + 1,
      level: levelLabel(context, stage.level),
      courses: stage.courses.map((id) => pathCourse(context, id)),
    })),
    pathDays: courses.length === 0 ? noFigure : totalDays(courses.map((course) => courseDays(context, course))),
    certificates: mentions(context, 'certificate', [...certificates]),
  }
}

function pathwaysFor(context: ViewContext, role: Id): readonly Entity<'pathway'>[] {
  const byRole = once(context, 'pathways by role', () =>
    groupBy(listed(context, 'pathway'), (pathway) => pathway.data.role),
  )
  return byRole.get(role) ?? []
}

function totalDays(days: readonly FigureValue[]): FigureValue {
  const given = days.filter((figure) => figure.form !== 'none')
  return computedFigure(
    given.reduce((sum, figure) => sum + figure.value, 0),
    'decimal',
    given,
  )
}

function pathCourse(context: ViewContext, id: Id): StageRow['courses'][number] {
  const course = find(context, 'course', id)
  return {
    course: mention(context, 'course', id),
    days: course === undefined ? noFigure : courseDays(context, course),
    mode: deliveryMode(context, course?.data.mode),
  }
}

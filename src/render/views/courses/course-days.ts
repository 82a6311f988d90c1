import type { Entity } from '../../../model/definition.ts'
import { computedFigure, figureView, noFigure } from '../figure-view.ts'
import type { FigureValue } from '../generated/definitions.ts'
import { single, type ViewContext } from '../view-context.ts'

/** The length of a course in days; hours become days by the hours of a working day. */
export function courseDays(context: ViewContext, course: Entity<'course'>): FigureValue {
  const { days, hours } = course.data
  if (days !== undefined) return figureView(context, days, 'decimal')
  if (hours === undefined) return noFigure
  const inHours = figureView(context, hours, 'decimal')
  const perDay = figureView(context, single(context, 'planning')?.working_hours_per_day ?? 8, 'decimal')
  return computedFigure(inHours.value / perDay.value, 'decimal', [inHours])
}

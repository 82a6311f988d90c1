import type { FigureRequest } from '../../figure-request.ts'
import { courseDays } from '../courses/course-days.ts'
import { titleOf } from '../mention.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { drawingText } from './drawing-text.ts'

/** Courses that have or are a prerequisite, step by step. */
export function prerequisiteDrawing(context: ViewContext): FigureRequest | undefined {
  const { phrases } = context.language
  const courses = listed(context, 'course')
  if (courses.every(({ data }) => (data.prerequisites?.courses ?? []).length === 0)) return undefined
  return {
    statuses: [...new Set(courses.flatMap((course) => courseDays(context, course).statuses))],
    drawing: {
      kind: 'prerequisite-graph',
      input: {
        ...drawingText(context, 'prerequisites', phrases.text('strategy.architecture.order-caption')),
        courses: courses.map((course) => {
          const days = courseDays(context, course)
          return {
            id: course.id,
            label: titleOf(context, course),
            note: days.form === 'none' ? '' : phrases.text('count.days', { n: days.value }),
            prerequisites: course.data.prerequisites?.courses ?? [],
          }
        }),
        stageLabel: (stage) => phrases.text('strategy.figure.step', { stage }),
        loose: '',
        repeated: phrases.text('strategy.figure.repeated'),
      },
    },
  }
}

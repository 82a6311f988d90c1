import type { Id } from '../../../model/definition.ts'
import type { FigureRequest } from '../../figure-request.ts'
import { learningPath } from '../courses/learning-path.ts'
import { titleOf } from '../mention.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** The learning path of a role, stage after stage; undefined where it has none. */
export function pathwayDrawing(context: ViewContext, id: Id): FigureRequest | undefined {
  const role = listed(context, 'role').find((entry) => entry.id === id)
  if (role === undefined) return undefined
  const { path, pathDays } = learningPath(context, id)
  if (path.length === 0) return undefined
  const { phrases, number } = context.language
  const title = titleOf(context, role)
  return {
    statuses: pathDays.statuses,
    drawing: {
      kind: 'pathway-chart',
      input: {
        title: phrases.text('framework.role-sheets.drawing-caption', { role: title }),
        alt: phrases.text('framework.role-sheets.drawing-alt', { role: title }),
        stages: path.map(({ stage, level, courses }) => ({
          label: `${stage} ${level}`,
          courses: courses.map(({ course, days }) => ({
            label: course.label,
            note: days.form === 'none' ? '' : phrases.text('count.days', { n: days.value }),
          })),
        })),
        summary:
          pathDays.form === 'none'
            ? ''
            : phrases.text('framework.role-sheets.drawing-summary', { days: number(pathDays.value) }),
      },
    },
  }
}

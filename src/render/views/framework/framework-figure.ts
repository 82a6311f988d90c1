import type { FigureRequest } from '../../figure-request.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { learningPath } from '../courses/learning-path.ts'
import { titleOf } from '../mention.ts'

/** The figures of the framework: `path-<role>` for each role with a learning path. */
export function frameworkFigure(context: ViewContext, name: string): FigureRequest | undefined {
  const role = /^path-(.+)$/.exec(name)?.[1]
  return role === undefined ? undefined : pathway(context, role)
}

function pathway(context: ViewContext, id: string): FigureRequest | undefined {
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

import type { FigureRequest } from '../../figure-request.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { matrixSection } from './matrix.ts'
import { learningPath } from './role-sheets.ts'
import { titleOf } from '../mention.ts'

/** The figures of the framework: `role-matrix`, and `path-<role>` for each role with a learning path. */
export function frameworkFigure(context: ViewContext, name: string): FigureRequest | undefined {
  return name === 'role-matrix' ? roleMatrix(context) : pathway(context, name.replace(/^path-/, ''))
}

function roleMatrix(context: ViewContext): FigureRequest | undefined {
  const matrix = matrixSection(context)
  if (matrix === undefined) return undefined
  const { phrases } = context.language
  const rows = matrix.groups.flatMap((group) => group.rows).length
  const roles = phrases.text('count.roles', { n: matrix.roles.length })
  return {
    drawing: 'role-matrix',
    statuses: [],
    input: {
      title: phrases.text('framework.matrix.drawing-caption'),
      alt: phrases.text('framework.matrix.drawing-alt', {
        competencies: phrases.text('count.competencies', { n: rows }),
        roles,
      }),
      corner: phrases.text('column.competency'),
      roles: matrix.roles.map((role) => role.label),
      areas: matrix.groups.map((group) => ({
        label: group.area,
        competencies: group.rows.map(({ competency, cells }) => ({
          label: competency.label,
          levels: cells.map((text) => ({ value: text === '' ? undefined : Number(text), text })),
        })),
      })),
      levels: matrix.levels.map((level) => `${level.n} ${level.label}`),
    },
  }
}

function pathway(context: ViewContext, id: string): FigureRequest | undefined {
  const role = listed(context, 'role').find((entry) => entry.id === id)
  if (role === undefined) return undefined
  const { path, pathDays } = learningPath(context, id)
  if (path.length === 0) return undefined
  const { phrases, number } = context.language
  const title = titleOf(context, role)
  return {
    drawing: 'pathway-chart',
    statuses: pathDays.statuses,
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
  }
}

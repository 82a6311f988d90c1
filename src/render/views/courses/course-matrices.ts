import type { Entity } from '../../../model/definition.ts'
import type { CourseMatrix } from '../generated/strategy.ts'
import { titleOf } from '../mention.ts'
import { grid } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { competenciesOf, usedAreas } from '../requirements.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** By area: which course leads from which level to which. */
export function courseMatrices(context: ViewContext): readonly CourseMatrix[] {
  return usedAreas(context).flatMap((area) => {
    const competencies = competenciesOf(context, area.id)
    const own = new Set(competencies.map(({ id }) => id))
    const courses = listed(context, 'course').filter(({ data }) =>
      data.develops.some(({ competency }) => own.has(competency)),
    )
    if (courses.length === 0) return []
    const cell = ({ data }: Entity<'course'>, competency: string): string =>
      data.develops
        .filter((outcome) => outcome.competency === competency)
        .map(({ from, to }) => `${from} → ${to}`)
        .join(', ')
    const table = grid({
      columns: competencies.map(({ id }) => nameOf(context, 'competency', id)),
      rows: courses.map((course) => ({
        name: nameOf(context, 'course', course.id),
        cells: competencies.map(({ id }) => cell(course, id)),
      })),
    })
    return [{ id: area.id, area: titleOf(context, area), grid: table }]
  })
}

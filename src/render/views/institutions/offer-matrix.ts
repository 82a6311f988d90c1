import type { Grid } from '../generated/definitions.ts'
import { grid, sumOf } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { printCount } from '../print/print.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { courseOffers, offerers } from './institution-facts.ts'

/** Courses against institutions: runs over the period, in brackets where the course is not running yet; a word where the course has no runs. */
export function offerMatrix(context: ViewContext): Grid {
  const institutions = offerers(context)
  const offers = courseOffers(context)
  const figures = context.analysis.courses
  const rows = listed(context, 'course').filter(({ id }) => offers.some(({ course }) => course.id === id))
  const cell = (course: string, institution: string): string => {
    const offer = offers.find((entry) => entry.course.id === course && entry.institution === institution)
    if (offer === undefined) return ''
    const taught = figures.get(course)?.trainers.offers.find((entry) => entry.institution === institution)
    const runs =
      figures.get(course)?.withoutRuns === undefined && taught !== undefined
        ? printCount(context, taught.runs)
        : context.language.phrases.text('strategy.answer.yes')
    if (offer.status === 'dormant') return '·'
    return offer.status === 'running' ? runs : `(${runs})`
  }
  const runsOf = (institution: string): number =>
    sumOf(
      [...figures.values()].flatMap(({ trainers }) =>
        trainers.offers.filter((offer) => offer.institution === institution),
      ),
      ({ runs }) => runs,
    )
  return grid({
    columns: institutions.map(({ id }) => nameOf(context, 'institution', id)),
    rows: rows.map(({ id }) => ({
      name: nameOf(context, 'course', id),
      cells: institutions.map((institution) => cell(id, institution.id)),
    })),
    total: institutions.map(({ id }) => printCount(context, runsOf(id))),
    statuses: [...figures.values()].map(({ status }) => status),
  })
}

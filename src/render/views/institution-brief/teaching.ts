import type { Id } from '../../../model/definition.ts'
import type { Grid } from '../generated/definitions.ts'
import type { BriefTeachingSection } from '../generated/institution-brief.ts'
import { courseOffers } from '../institutions/institution-facts.ts'
import { emptyGrid, grid, sumOf } from '../print/grid.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { nothing, plainName, printCount } from '../print/print.ts'
import type { ViewContext } from '../view-context.ts'
import { institutionOf } from './institution-of.ts'

/** Courses that the institution offers, and where those whom it teaches are posted; undefined where it offers none. */
export function teachingSection(context: ViewContext): BriefTeachingSection | undefined {
  const id = institutionOf(context)?.id
  if (id === undefined || courseOffers(context).length === 0) return undefined
  return {
    offers: offerGrid(context, id),
    flows: flowGrid(context, id),
    cannotStaff: namesOf(context, 'course', context.analysis.capacity.get(id)?.cannotStaff),
  }
}

/** The state of every offer, its runs over the period, and the trainers of the house who can lead it. */
function offerGrid(context: ViewContext, id: Id): Grid {
  const { phrases } = context.language
  const offers = courseOffers(context).map(({ course, status }) => ({
    course: course.id,
    status,
    taught: context.analysis.courses.get(course.id)?.trainers.offers.find(({ institution }) => institution === id),
  }))
  return grid({
    columns: ['institution-brief.column.state', 'strategy.column.runs', 'strategy.column.suitable'].map((key) =>
      plainName(phrases.text(key)),
    ),
    rows: offers.map(({ course, status, taught }) => ({
      name: nameOf(context, 'course', course),
      cells: [
        phrases.text(`strategy.offer.${status}`),
        hasRuns(context, course) ? printCount(context, taught?.runs) : nothing,
        hasRuns(context, course) ? printCount(context, taught?.people) : nothing,
      ],
    })),
    total: [
      '',
      printCount(
        context,
        sumOf(offers, ({ course, taught }) => (hasRuns(context, course) ? (taught?.runs ?? 0) : 0)),
      ),
      '',
    ],
    statuses: offers.flatMap(({ course }) => context.analysis.courses.get(course)?.status ?? []),
  })
}

/** Electronic courses have no runs. */
function hasRuns({ analysis }: ViewContext, course: Id): boolean {
  return analysis.courses.get(course)?.withoutRuns === undefined
}

/** Seats that it teaches, by the institution where people are posted. */
function flowGrid(context: ViewContext, id: Id): Grid {
  const taught = context.analysis.service.filter(({ to, seats }) => to === id && seats > 0)
  if (taught.length === 0) return emptyGrid
  const { phrases } = context.language
  const cells = (own: typeof taught): readonly string[] => [
    printCount(context, new Set(own.map(({ course }) => course)).size),
    printCount(
      context,
      sumOf(own, ({ seats }) => seats),
    ),
  ]
  return grid({
    columns: ['strategy.column.courses', 'strategy.column.seats'].map((key) => plainName(phrases.text(key))),
    rows: [...context.whole.project.entities.institution.keys()].flatMap((id) => {
      const own = taught.filter(({ from }) => from === id)
      return own.length === 0 ? [] : [{ name: nameOf(context, 'institution', id), cells: cells(own) }]
    }),
    total: ['', ...cells(taught).slice(1)], // a course counts for every institution that sends people
    statuses: taught.map(({ status }) => status),
  })
}

import type { FigureStatus } from '../figure-view.ts'
import type { Grid } from '../generated/definitions.ts'
import type { InstitutionsSection } from '../generated/strategy.ts'
import { listed, prose, wholeOf, type ViewContext } from '../view-context.ts'
import { capacityGrid, overloadedInstitutions } from '../institutions/capacity.ts'
import { emptyGrid, grid, sumOf } from '../print/grid.ts'
import { offerMatrix } from '../institutions/offer-matrix.ts'
import { courseOffers } from '../institutions/institution-facts.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { plainName, printCount } from '../print/print.ts'

/** Which institution teaches what, and whether it can; undefined when nobody offers a course. */
export function institutionsSection(context: ViewContext): InstitutionsSection | undefined {
  const text = prose(context, 'division_of_labour')
  if (courseOffers(context).length === 0 && text === '') return undefined
  const offered = new Set(courseOffers(context).map(({ course }) => course.id))
  const courses = listed(context, 'course')
  return {
    prose: text,
    matrix: offerMatrix(context),
    capacity: capacityGrid(context),
    flows: flowGrid(context),
    unoffered: namesOf(
      context,
      'course',
      courses.filter(({ id }) => !offered.has(id)).map(({ id }) => id),
    ),
    overloaded: namesOf(context, 'institution', overloadedInstitutions(context)),
    cannotStaff: [...context.analysis.capacity.values()]
      .filter(({ cannotStaff }) => cannotStaff.length > 0)
      .map(({ institution, cannotStaff }) => ({
        institution: nameOf(context, 'institution', institution),
        courses: namesOf(context, 'course', cannotStaff),
      })),
  }
}

/** Seats by the institution where people are posted and the one that teaches them. */
function flowGrid(context: ViewContext): Grid {
  const { service } = context.analysis
  if (service.length === 0) return emptyGrid
  const { phrases } = context.language
  const all = listed(wholeOf(context), 'institution') // an extract names both ends of its flows
  const from = all.filter(({ id }) => service.some((entry) => entry.from === id))
  const to = all.filter(({ id }) => service.some((entry) => entry.to === id))
  const isLost = service.some((entry) => entry.to === undefined)
  const numbers = (own: typeof service): readonly number[] => [
    ...to.map(({ id }) =>
      sumOf(
        own.filter((entry) => entry.to === id),
        ({ seats }) => seats,
      ),
    ),
    ...(isLost
      ? [
          sumOf(
            own.filter((entry) => entry.to === undefined),
            ({ seats }) => seats,
          ),
        ]
      : []),
    sumOf(own, ({ seats }) => seats),
  ]
  const print = (values: readonly number[]): readonly string[] =>
    values.map((value) => (value === 0 ? '' : printCount(context, value)))
  return grid({
    columns: [
      ...to.map(({ id }) => nameOf(context, 'institution', id)),
      ...(isLost ? [plainName(phrases.text('strategy.column.nobody'))] : []),
      plainName(phrases.text('label.total')),
    ],
    rows: from.map(({ id }) => ({
      name: nameOf(context, 'institution', id),
      cells: print(numbers(service.filter((entry) => entry.from === id))),
    })),
    total: print(numbers(service)),
    statuses: service.map((entry): FigureStatus => entry.status),
  })
}

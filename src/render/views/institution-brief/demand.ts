import type { ServedDemand } from '../../../model/analysis/demand.ts'
import type { BriefDemandSection } from '../generated/institution-brief.ts'
import { grid, sumOf } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { joinNames, plainName, printCount } from '../print/print.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { institutionOf } from './institution-of.ts'

/** Courses that people of the institution need, with the seats and who teaches them; undefined where they need none. */
export function demandSection(context: ViewContext): BriefDemandSection | undefined {
  const id = institutionOf(context)?.id
  const needed = context.analysis.service.filter(({ from, seats }) => from === id && seats > 0)
  if (needed.length === 0) return undefined
  const { phrases } = context.language
  const teachers = (own: readonly ServedDemand[]): string => {
    const names = own.map(({ to }) =>
      to === undefined ? phrases.text('strategy.column.nobody') : nameOf(context, 'institution', to),
    )
    return joinNames(names)
  }
  const cells = (own: readonly ServedDemand[]): readonly string[] => [
    printCount(
      context,
      sumOf(own, ({ people }) => people.low),
    ),
    printCount(
      context,
      sumOf(own, ({ seats }) => seats),
    ),
  ]
  return {
    grid: grid({
      columns: [
        plainName(phrases.text('institution-brief.column.people')),
        plainName(phrases.text('strategy.column.seats')),
        plainName(phrases.text('institution-brief.column.taught-at')),
      ],
      rows: listed(context, 'course').flatMap((course) => {
        const own = needed.filter((entry) => entry.course === course.id)
        return own.length === 0
          ? []
          : [{ name: nameOf(context, 'course', course.id), cells: [...cells(own), teachers(own)] }]
      }),
      total: [...cells(needed), ''],
      statuses: needed.map(({ status }) => status),
    }),
    seats: cells(needed)[1] ?? '',
  }
}

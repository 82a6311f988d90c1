import type { Grid } from '../generated/definitions.ts'
import type { BriefStaffSection } from '../generated/institution-brief.ts'
import type { FigureStatus } from '../figure-view.ts'
import { postCounts, targetCount, targetYear, type PostCount } from '../head-count.ts'
import { grid, sumOf } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { nothing, plainName, printCount, printCounts, printDecimals, printShares } from '../print/print.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { institutionOf } from './institution-of.ts'

/** The people of the institution by role; undefined where it posts none. */
export function staffSection(context: ViewContext): BriefStaffSection | undefined {
  const posts = postCounts(context)
  if (institutionOf(context) === undefined || posts.length === 0) return undefined
  return {
    posts: staffGrid(context, posts),
    people: printCount(context, context.analysis.headcount),
    roles: new Set(posts.map(({ role }) => role)).size,
  }
}

/** People now and as a target, and how far they reach what their role requires. */
function staffGrid(context: ViewContext, posts: readonly PostCount[]): Grid {
  const { phrases } = context.language
  const { byRole, national } = context.analysis.coverage
  const hasTarget = posts.some(({ target }) => target.form !== 'none')
  const isAssessed = national.coverage !== undefined
  const cells = (own: readonly PostCount[], figures: typeof national | undefined): readonly string[] => [
    printCount(
      context,
      sumOf(own, ({ current }) => current.value),
    ),
    ...(hasTarget ? [targetCount(context, own)] : []),
    ...(isAssessed
      ? [
          printShares(context, figures?.coverage),
          printDecimals(context, figures?.meanGap, 2),
          figures?.coverage === undefined ? nothing : printCounts(context, figures.deficit),
        ]
      : []),
  ]
  return grid({
    columns: [
      plainName(phrases.text('column.people-now')),
      ...(hasTarget ? [plainName(phrases.text('column.people-target', { year: targetYear(context) }))] : []),
      ...(isAssessed
        ? ['coverage', 'mean-gap', 'deficit'].map((key) => plainName(phrases.text(`strategy.column.${key}`)))
        : []),
    ],
    rows: listed(context, 'role').map(({ id }) => ({
      name: nameOf(context, 'role', id),
      cells: cells(
        posts.filter((post) => post.role === id),
        byRole.get(id),
      ),
    })),
    total: cells(posts, national),
    statuses: [
      ...posts.flatMap(({ current, target }): readonly FigureStatus[] => [...current.statuses, ...target.statuses]),
      ...(isAssessed ? [national.status] : []),
    ],
  })
}

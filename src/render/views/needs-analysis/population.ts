import type { PopulationSection } from '../generated/needs-analysis.ts'
import { postCounts } from '../head-count.ts'
import { employers } from '../institutions/institution-facts.ts'
import { sumOf } from '../print/grid.ts'
import { printCount } from '../print/print.ts'
import { postGrid } from '../strategy/target-groups.ts'
import type { ViewContext } from '../view-context.ts'
import { composition } from './composition.ts'

/** People by role and institution; undefined without posts. */
export function populationSection(context: ViewContext): PopulationSection | undefined {
  const posts = postCounts(context)
  if (posts.length === 0) return undefined
  return {
    people: printCount(
      context,
      sumOf(posts, ({ current }) => current.value),
    ),
    roles: new Set(posts.map(({ role }) => role)).size,
    institutions: employers(context).length,
    posts: postGrid(context, ''),
    ...composition(context),
  }
}

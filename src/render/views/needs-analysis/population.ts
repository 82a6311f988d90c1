import type { Entity } from '../../../model/definition.ts'
import { statusOf, valueOf, type FigureData, type FigureStatus } from '../figure-view.ts'
import type { Grid } from '../generated/definitions.ts'
import type { PopulationSection } from '../generated/needs-analysis.ts'
import { postCounts } from '../head-count.ts'
import { employers } from '../institutions/institution-facts.ts'
import { grid, sumOf } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { nothing, plainName, printCount } from '../print/print.ts'
import { postGrid } from '../strategy/target-groups.ts'
import type { ViewContext } from '../view-context.ts'

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
    composition: compositionGrid(context),
  }
}

type Post = NonNullable<Entity<'institution'>['data']['posts']>[number]

/** Women and vacancies of the institutions that state them. */
function compositionGrid(context: ViewContext): Grid {
  const { phrases } = context.language
  const keys = (['women', 'vacancy'] as const).filter((key) =>
    allPosts(context).some((post) => post[key] !== undefined),
  )
  const stating = employers(context).filter(({ data }) =>
    (data.posts ?? []).some((post) => keys.some((key) => post[key] !== undefined)),
  )
  const cell = (posts: readonly Post[], key: (typeof keys)[number]): string => {
    const figures = posts.flatMap((post): readonly FigureData[] => (post[key] === undefined ? [] : [post[key]]))
    return figures.length === 0 ? nothing : printCount(context, sumOf(figures, valueOf))
  }
  return grid({
    columns: keys.map((key) => plainName(phrases.text(`needs-analysis.column.${key}`))),
    rows: stating.map(({ id, data }) => ({
      name: nameOf(context, 'institution', id),
      cells: keys.map((key) => cell(data.posts ?? [], key)),
    })),
    total: keys.map((key) => cell(allPosts(context), key)),
    statuses: allPosts(context).flatMap((post) => keys.flatMap((key) => statusesOf(post, key))),
  })
}

function allPosts(context: ViewContext): readonly Post[] {
  return employers(context).flatMap(({ data }) => data.posts ?? [])
}

function statusesOf(post: Post, key: 'women' | 'vacancy'): readonly FigureStatus[] {
  const figure: FigureData | undefined = post[key]
  return figure === undefined ? [] : [statusOf(figure, post)]
}

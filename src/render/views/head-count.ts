import type { Entity, Id } from '../../model/definition.ts'
import { figureView, noFigure, sumFigures } from './figure-view.ts'
import type { FigureValue } from './generated/definitions.ts'
import { groupBy } from '../../std/group-by.ts'
import { printCount } from './print/print.ts'
import { listed, once, single, type ViewContext } from './view-context.ts'

/** Posts of a role in an institution, now and in the year for which targets are set. */
export interface PostCount {
  readonly institution: Entity<'institution'>
  readonly role: Id
  readonly current: FigureValue
  readonly target: FigureValue
}

/** All posts, by institution as listed. */
export function postCounts(context: ViewContext): readonly PostCount[] {
  return once(context, 'posts', () => readPosts(context))
}

/** The posts of a role, by institution as listed. */
export function postsFor(context: ViewContext, role: Id): readonly PostCount[] {
  const byRole = once(context, 'posts by role', () => groupBy(postCounts(context), (post) => post.role))
  return byRole.get(role) ?? []
}

function readPosts(context: ViewContext): readonly PostCount[] {
  return listed(context, 'institution').flatMap((institution) =>
    (institution.data.posts ?? []).map((post) => ({
      institution,
      role: post.role,
      current: figureView(context, post.current, 'count', post),
      target: figureView(context, lastTarget(post.target), 'count', post),
    })),
  )
}

/** What a post is to reach last; it keeps that until the year for which targets are set. */
function lastTarget<T>(target: Readonly<Record<string, T>> | undefined): T | undefined {
  const year = Object.keys(target ?? {})
    .toSorted()
    .at(-1)
  return year === undefined ? undefined : target?.[year]
}

/** The target of several posts; unknown where one of them states none, since the sum would be of fewer people than now. */
export function targetOf(posts: readonly PostCount[]): FigureValue {
  return posts.some(({ target }) => target.form === 'none') ? noFigure : sumFigures(posts.map(({ target }) => target))
}

/** The target of several posts in print; "" where it is unknown. */
export function targetCount(context: ViewContext, posts: readonly PostCount[]): string {
  const { form, value } = targetOf(posts)
  return form === 'none' ? '' : printCount(context, value)
}

/** The last year for which any post has a target; "" when none has. */
export function targetYear(context: ViewContext): string {
  return once(context, 'target year', () => {
    const years = listed(context, 'institution').flatMap((institution) =>
      (institution.data.posts ?? []).flatMap((post) => Object.keys(post.target ?? {})),
    )
    return years.toSorted().at(-1) ?? ''
  })
}

/** First and last year of the project. */
export function projectPeriod(context: ViewContext): { readonly from: number; readonly to: number } {
  return single(context, 'project')?.period ?? { from: 0, to: 0 }
}

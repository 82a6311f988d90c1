import type { Entity, Id } from '../../model/definition.ts'
import { figureView, noFigure } from './figure-view.ts'
import type { FigureValue } from './generated/definitions.ts'
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
  return once(context, 'posts', () => readPosts(context, targetYear(context)))
}

function readPosts(context: ViewContext, year: string): readonly PostCount[] {
  return listed(context, 'institution').flatMap((institution) =>
    (institution.data.posts ?? []).map((post) => ({
      institution,
      role: post.role,
      current: figureView(context, post.current, 'count', post),
      target: year === '' ? noFigure : figureView(context, post.target?.[year], 'count', post),
    })),
  )
}

/** The last year for which any post has a target; "" when none has. */
export function targetYear(context: ViewContext): string {
  const years = listed(context, 'institution').flatMap((institution) =>
    (institution.data.posts ?? []).flatMap((post) => Object.keys(post.target ?? {})),
  )
  return years.toSorted().at(-1) ?? ''
}

/** First and last year of the project. */
export function projectPeriod(context: ViewContext): { readonly from: number; readonly to: number } {
  return single(context, 'project')?.period ?? { from: 0, to: 0 }
}

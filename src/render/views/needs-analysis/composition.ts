import type { Entity } from '../../../model/definition.ts'
import { statusOf, valueOf, type FigureData, type FigureStatus } from '../figure-view.ts'
import type { Grid } from '../generated/definitions.ts'
import type { PopulationSection } from '../generated/needs-analysis.ts'
import { employers } from '../institutions/institution-facts.ts'
import { grid, sumOf } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { nothing, plainName, printCount, printShare } from '../print/print.ts'
import { line, type ViewContext } from '../view-context.ts'

type Institution = Entity<'institution'>
type Post = NonNullable<Institution['data']['posts']>[number]
type Stated = 'women' | 'vacancy'

/** How the people are composed, as far as the data say so. */
export function composition(context: ViewContext): Pick<PopulationSection, 'composition' | 'remarks' | 'regions'> {
  const keys = (['women', 'vacancy'] as const).filter((key) =>
    employers(context).some(({ data }) => postsOf(data).some((post) => post[key] !== undefined)),
  )
  const stating = employers(context).filter(({ data }) =>
    postsOf(data).some((post) => keys.some((key) => post[key] !== undefined)),
  )
  return {
    composition: compositionGrid(context, keys, stating),
    remarks: keys.flatMap((key) => remarksOn(context, key, stating)),
    regions: regionGrid(context),
  }
}

/** Women and vacancies of the institutions that state them, beside the people of whom they are shares. */
function compositionGrid(context: ViewContext, keys: readonly Stated[], stating: readonly Institution[]): Grid {
  const { phrases } = context.language
  const cells = (posts: readonly Post[]): readonly string[] => [
    printCount(context, sumOf(posts, people)),
    ...keys.flatMap((key) => countAndShare(context, key, posts)),
  ]
  const posts = stating.flatMap(({ data }) => postsOf(data))
  return grid({
    columns: [
      plainName(phrases.text('column.people-now')),
      ...keys
        .flatMap((key) => [key, `${key}-share`])
        .map((key) => plainName(phrases.text(`needs-analysis.column.${key}`))),
    ],
    rows: stating.map(({ id, data }) => ({
      name: nameOf(context, 'institution', id),
      cells: cells(postsOf(data)),
    })),
    total: cells(posts),
    statuses: posts.flatMap((post) => [
      statusOf(post.current, post),
      ...keys.flatMap((key) => statusesOf(post, post[key])),
    ]),
  })
}

/** Shares are taken over the posts that state the number; vacancies are a share of all posts, filled or not. */
function countAndShare(context: ViewContext, key: Stated, posts: readonly Post[]): readonly [string, string] {
  const stating = posts.filter((post) => post[key] !== undefined)
  if (stating.length === 0) return [nothing, nothing]
  const count = sumOf(stating, (post) => figureValue(post[key]))
  const base = sumOf(stating, people) + (key === 'vacancy' ? count : 0)
  return [printCount(context, count), base === 0 ? nothing : printShare(context, count / base)]
}

/** What a share is taken of, and how many people of the table it leaves out. */
function remarksOn(context: ViewContext, key: Stated, stating: readonly Institution[]): readonly string[] {
  const say = (name: string, values = {}): string =>
    context.language.phrases.text(`needs-analysis.population.${key}-${name}`, values)
  const open = stating.flatMap(({ data }) => postsOf(data)).filter((post) => post[key] === undefined)
  const n = sumOf(open, people)
  return n === 0 ? [say('lead')] : [say('lead'), say('open', { n })]
}

/** Institutions and people by region, where any post or institution names one; the rest in a row of its own. */
function regionGrid(context: ViewContext): Grid {
  const { phrases, collate } = context.language
  const placed = employers(context).flatMap((institution) =>
    postsOf(institution.data).map((post, index) => ({
      institution,
      post,
      region: regionOf(context, institution, index),
    })),
  )
  const named = [...new Set(placed.map(({ region }) => region))].filter((region) => region !== '').toSorted(collate)
  if (named.length === 0) return grid({ columns: [], rows: [] })
  const cells = (own: typeof placed): readonly string[] =>
    [new Set(own.map(({ institution }) => institution.id)).size, sumOf(own, ({ post }) => people(post))].map((n) =>
      printCount(context, n),
    )
  const rest = placed.filter(({ region }) => region === '')
  return grid({
    columns: ['needs-analysis.column.institutions', 'column.people-now'].map((key) => plainName(phrases.text(key))),
    rows: [
      ...named.map((region) => ({
        name: plainName(region),
        cells: cells(placed.filter((place) => place.region === region)),
      })),
      ...(rest.length === 0
        ? []
        : [{ name: plainName(phrases.text('needs-analysis.population.no-region')), cells: cells(rest) }]),
    ],
    total: cells(placed),
    statuses: placed.map(({ post }) => statusOf(post.current, post)),
  })
}

function regionOf(context: ViewContext, institution: Institution, index: number): string {
  const own = line(context, postsOf(institution.data)[index]?.region, institution, 'posts', index, 'region')
  return own === '' ? line(context, institution.data.region, institution, 'region') : own
}

function postsOf(data: Institution['data']): readonly Post[] {
  return data.posts ?? []
}

function people(post: Post): number {
  return valueOf(post.current)
}

function figureValue(figure: FigureData | undefined): number {
  return figure === undefined ? 0 : valueOf(figure)
}

function statusesOf(post: Post, figure: FigureData | undefined): readonly FigureStatus[] {
  return figure === undefined ? [] : [statusOf(figure, post)]
}

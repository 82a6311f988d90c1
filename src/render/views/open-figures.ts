import type { Entity } from '../../model/definition.ts'
import { figureView, statusOf, type FigureData, type FigureDefaults, type FigureStatus } from './figure-view.ts'
import type { FigureValue } from './generated/definitions.ts'
import { line, listed, type ViewContext } from './view-context.ts'
import { mention } from './mention.ts'
import type { LocalText } from '../text.ts'

/** A figure that has no public source. */
export interface OpenFigure {
  readonly subject: string
  readonly what: string
  readonly figure: FigureValue
  readonly status: FigureStatus
  readonly note: string
}

/** Head-counts of posts without a public source, now and as targets, by institution as listed. */
export function openPosts(context: ViewContext): readonly OpenFigure[] {
  const { phrases } = context.language
  return listed(context, 'institution').flatMap((institution) => {
    const subject = mention(context, 'institution', institution.id).label
    return (institution.data.posts ?? []).flatMap((post) => {
      const role = mention(context, 'role', post.role).label
      const open = (figure: FigureData | undefined, what: string): readonly OpenFigure[] =>
        openFigure(context, { entity: institution, subject, what, figure, form: 'count', defaults: post })
      return [
        ...open(post.current, phrases.text('open.people', { role })),
        ...Object.entries(post.target ?? {}).flatMap(([year, figure]) =>
          open(figure, phrases.text('open.target', { role, year })),
        ),
      ]
    })
  })
}

/** Lengths of courses without a public source, by course as listed. */
export function openCourseDays(context: ViewContext): readonly OpenFigure[] {
  const { phrases } = context.language
  return listed(context, 'course').flatMap((course) => {
    const subject = mention(context, 'course', course.id).label
    return (['days', 'hours'] as const).flatMap((name) =>
      openFigure(context, {
        entity: course,
        subject,
        what: phrases.text(`open.${name}`),
        figure: course.data[name],
        form: 'decimal',
      }),
    )
  })
}

/** Numbers of participants of events without a public source. */
export function openParticipants(context: ViewContext): readonly OpenFigure[] {
  return listed(context, 'event').flatMap((event) =>
    openFigure(context, {
      entity: event,
      subject: mention(context, 'event', event.id).label,
      what: context.language.phrases.text('open.participants'),
      figure: event.data.participants,
      form: 'count',
    }),
  )
}

/** A figure with what it counts. */
export interface FigureOf {
  readonly entity: Entity
  readonly subject: string
  readonly what: string
  readonly figure: FigureData | undefined
  readonly form: FigureValue['form']
  readonly defaults?: FigureDefaults
}

/** The figure as an entry of the annex, or nothing when it is sourced or absent. */
function openFigure(context: ViewContext, of: FigureOf): readonly OpenFigure[] {
  if (of.figure === undefined) return []
  const status = statusOf(of.figure, of.defaults)
  if (status === 'sourced') return []
  const note = typeof of.figure === 'object' && 'note' in of.figure ? (of.figure.note as LocalText) : undefined // the schema says so
  const figure = { ...figureView(context, of.figure, of.form, of.defaults), notes: [] }
  return [{ subject: of.subject, what: of.what, figure, status, note: line(context, note, of.entity) }]
}

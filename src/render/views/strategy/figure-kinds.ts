import { capitalize } from '../capitalize.ts'
import { toldStatuses } from '../../helpers/status-note.ts'
import { statusOf, type FigureData, type FigureDefaults, type FigureStatus } from '../figure-view.ts'
import type { Grid } from '../generated/definitions.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { grid } from '../print/grid.ts'
import { plainName, printCount } from '../print/print.ts'

/** Figures of the data by kind and status: how much of the document rests on public sources. */
export function statusGrid(context: ViewContext): Grid {
  const { phrases } = context.language
  const kinds = figureKinds(context).filter(({ statuses }) => statuses.length > 0)
  const all = kinds.flatMap(({ statuses }) => statuses)
  const shown = (['sourced', ...toldStatuses] as const).filter((status) => all.includes(status))
  const counts = (own: readonly FigureStatus[]): readonly string[] =>
    [...shown.map((status) => own.filter((entry) => entry === status).length), own.length].map((count) =>
      printCount(context, count),
    )
  return grid({
    columns: [
      ...shown.map((status) => plainName(capitalize(phrases.text(`status.name.${status}`)))),
      plainName(phrases.text('strategy.column.all')),
    ],
    rows: kinds.map(({ kind, statuses }) => ({
      name: plainName(phrases.text(`strategy.figure-kind.${kind}`)),
      cells: counts(statuses),
    })),
    total: counts(all),
  })
}

interface FigureKind {
  readonly kind: string
  readonly statuses: readonly FigureStatus[]
}

function figureKinds(context: ViewContext): readonly FigureKind[] {
  const institutions = listed(context, 'institution')
  const values = (figures: Readonly<Record<string, FigureData>> | undefined): readonly FigureData[] =>
    Object.values(figures ?? {})
  return [
    kind(
      'posts',
      institutions.flatMap(({ data }) =>
        (data.posts ?? []).flatMap((post) => told([post.current, ...values(post.target)], post)),
      ),
    ),
    kind(
      'trainers',
      institutions.flatMap(({ data }) =>
        (data.trainers ?? []).flatMap((group) => told([group.count, group.usable_days_per_year], group)),
      ),
    ),
    kind(
      'facilities',
      institutions.flatMap(({ data }) =>
        (data.facilities ?? []).flatMap((room) => told([room.count, room.seats, room.days_per_year], room)),
      ),
    ),
    kind(
      'assessments',
      listed(context, 'assessment').flatMap(({ data }) => told([...values(data.distribution), data.n], data)),
    ),
    kind(
      'courses',
      listed(context, 'course').flatMap(({ data }) =>
        told([
          data.days,
          data.hours,
          data.class?.min,
          data.class?.max,
          data.trainers_per_run,
          data.first_pass_rate,
          data.cost?.run,
          data.cost?.development_days,
          data.cost?.life_years,
        ]),
      ),
    ),
    kind(
      'rates',
      listed(context, 'rate').flatMap(({ data }) => told([data.amount])),
    ),
    kind(
      'funding',
      listed(context, 'funding').flatMap(({ data }) => told([data.amount])),
    ),
    kind(
      'actions',
      listed(context, 'action').flatMap(({ data }) => told(values(data.cost))),
    ),
    kind(
      'programmes',
      listed(context, 'programme').flatMap(({ data }) =>
        told([data.budget, ...(data.activities ?? []).flatMap((activity) => [activity.runs, activity.amount])]),
      ),
    ),
    kind(
      'indicators',
      listed(context, 'indicator').flatMap(({ data }) =>
        told([data.baseline?.value, ...values(data.targets), ...values(data.values)]),
      ),
    ),
    kind(
      'statistics',
      listed(context, 'statistic').flatMap(({ data }) =>
        data.series.flatMap((point) => told([point.value, ...(point.parts ?? []).map((part) => part.value)], point)),
      ),
    ),
    kind(
      'planning',
      listed(context, 'planning').flatMap(({ data: { plan: _choice, ...figures } }) => told(Object.values(figures))),
    ),
  ]
}

function kind(name: string, statuses: readonly FigureStatus[]): FigureKind {
  return { kind: name, statuses }
}

function told(figures: readonly (FigureData | undefined)[], defaults: FigureDefaults = {}): readonly FigureStatus[] {
  return figures.flatMap((figure) => (figure === undefined ? [] : [statusOf(figure, defaults)]))
}

import type { Analysis } from '../../../model/analysis.ts'
import type { Id } from '../../../model/definition.ts'
import { inMoneyUnit, moneyUnitName, printMoney } from '../plan/money-unit.ts'
import { courseOffers } from '../institutions/institution-facts.ts'
import type { Grid } from '../generated/definitions.ts'
import { grid } from '../print/grid.ts'
import { nothing, plainName, printCount, printCounts, printShare, printShares } from '../print/print.ts'
import { listed, wholeOf, type ViewContext } from '../view-context.ts'

/** The figures of an institution beside those of the whole country and their share; figures that are zero are left out. */
export function shareGrid(context: ViewContext, id: Id): Grid {
  const { phrases } = context.language
  const rows = [...peopleRows(context), ...teachingRows(context, id), ...planRows(context, id)]
  const statuses = [context.analysis, context.whole.analysis].map(({ coverage }) => coverage.national.status)
  return grid({
    columns: ['here', 'country', 'share'].map((key) => plainName(phrases.text(`institution-brief.column.${key}`))),
    rows: rows.map(({ key, cells, values }) => ({
      name: plainName(phrases.text(`institution-brief.figure.${key}`, values ?? {})),
      cells,
    })),
    statuses: rows.some(({ key }) => key === 'people') ? statuses : [],
  })
}

interface ShareRow {
  readonly key: string
  readonly cells: readonly string[]
  readonly values?: Readonly<Record<string, string>>
}

/** A count beside that of the country. */
function counted(context: ViewContext, key: string, here: number, all: number): readonly ShareRow[] {
  if (here === 0) return []
  return [{ key, cells: [printCount(context, here), printCount(context, all), printShare(context, here / all)] }]
}

function peopleRows(context: ViewContext): readonly ShareRow[] {
  const { headcount, coverage } = context.analysis
  const whole = context.whole.analysis
  const isAssessed = coverage.national.coverage !== undefined
  const compared = (key: string, print: (figures: Analysis['coverage']['national']) => string): readonly ShareRow[] =>
    isAssessed ? [{ key, cells: [print(coverage.national), print(whole.coverage.national), nothing] }] : []
  return [
    ...counted(context, 'people', headcount, whole.headcount),
    ...compared('coverage', (figures) => printShares(context, figures.coverage)),
    ...compared('deficit', (figures) => printCounts(context, figures.deficit)),
  ]
}

function teachingRows(context: ViewContext, id: Id): readonly ShareRow[] {
  const whole = context.whole.analysis
  const sum = (value: (figures: NonNullable<ReturnType<typeof whole.capacity.get>>) => number): number =>
    [...whole.capacity.values()].reduce((total, figures) => total + value(figures), 0)
  const own = whole.capacity.get(id)
  const offered = new Set(courseOffers(context).map(({ course }) => course.id)).size
  return [
    ...counted(context, 'courses', offered, context.whole.project.entities.course.size),
    ...counted(
      context,
      'trainers',
      own?.trainers ?? 0,
      sum(({ trainers }) => trainers),
    ),
    ...counted(
      context,
      'runs',
      own?.runs ?? 0,
      sum(({ runs }) => runs),
    ),
    ...counted(
      context,
      'seats',
      own?.seats ?? 0,
      sum(({ seats }) => seats),
    ),
  ]
}

function planRows(context: ViewContext, id: Id): readonly ShareRow[] {
  const { total } = context.analysis.budget
  const whole = context.whole.analysis.budget.total
  const answering = listed(context, 'action').filter(({ data }) => data.responsible === id).length
  const cost = (amount: typeof total): string => printMoney(context, inMoneyUnit(context, amount))
  return [
    ...(total.value === 0
      ? []
      : [
          {
            key: 'cost',
            values: { unit: moneyUnitName(context) },
            cells: [cost(total), cost(whole), printShare(context, total.value / whole.value)],
          },
        ]),
    ...counted(context, 'actions', answering, listed(wholeOf(context), 'action').length),
  ]
}

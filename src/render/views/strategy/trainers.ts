import type { Grid, GridRow } from '../generated/definitions.ts'
import type { SinglePoint, TrainersSection } from '../generated/strategy.ts'
import { find, listed, prose, type ViewContext } from '../view-context.ts'
import { stockByInstitution, stockGrid } from '../institutions/trainer-stock.ts'
import { emptyGrid, grid } from '../print/grid.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { nothing, plainName, printComputed, printCount, printShare } from '../print/print.ts'

/** Who can teach what, how trainers are made and lost; undefined without trainers and text. */
export function trainersSection(context: ViewContext): TrainersSection | undefined {
  const { trainerStock } = context.analysis
  const text = prose(context, 'trainers')
  if (trainerStock.current === 0 && text === '') return undefined
  const taught = listed(context, 'course')
    .flatMap(({ id }) => context.analysis.courses.get(id) ?? [])
    .filter(({ runs }) => runs !== undefined)
  const short = taught.filter(({ trainers }) => trainers.suitable < trainers.needed)
  return {
    prose: text,
    current: trainerStock.current,
    ownShare: printShare(context, trainerStock.ownShare?.value),
    pool: poolGrid(context, taught),
    short: namesOf(
      context,
      'course',
      short.map(({ course }) => course),
    ),
    trainingOfTrainers: namesOf(context, 'course', trainerStock.trainingOfTrainers),
    stock: nationalStock(context),
    byInstitution: stockByInstitution(context),
    points: singlePoints(context),
  }
}

type CourseFigures = NonNullable<ReturnType<ViewContext['analysis']['courses']['get']>>

/** Trainers asked for and found, by course with runs. */
export function poolGrid(context: ViewContext, courses: readonly CourseFigures[]): Grid {
  const { phrases } = context.language
  return grid({
    columns: ['per-run', 'suitable', 'needed', 'trainer-days', 'enough'].map((key) =>
      plainName(phrases.text(`strategy.column.${key}`)),
    ),
    rows: courses.map(({ course, trainers, trainerDaysWithPreparation }) => ({
      name: nameOf(context, 'course', course),
      cells: [
        printCount(context, trainers.perRun),
        printCount(context, trainers.suitable),
        printCount(context, trainers.needed),
        printComputed(context, trainerDaysWithPreparation, 1),
        phrases.text(trainers.suitable >= trainers.needed ? 'strategy.answer.yes' : 'strategy.answer.no'),
      ],
    })),
    statuses: courses.map(({ status }) => status),
  })
}

/** The stock of trainers of the country from year to year, with the days that it can give. */
function nationalStock(context: ViewContext): Grid {
  const { national } = context.analysis.trainerStock
  if (national.length === 0) return emptyGrid
  const { phrases } = context.language
  const stock = stockGrid(context, national)
  const days = (key: 'capacity' | 'demand'): GridRow => ({
    name: plainName(phrases.text(`strategy.stock.${key}`)),
    cells: national.map((year) => printComputed(context, year[`${key}Days`], 0)),
  })
  const statuses = [...stock.statuses, ...national.map(({ demandDays }) => demandDays.status)]
  return { ...stock, rows: [...stock.rows, days('capacity'), days('demand')], statuses: [...new Set(statuses)] }
}

/** Courses that depend on one institution or one trainer, a row a course. */
function singlePoints(context: ViewContext): readonly SinglePoint[] {
  const { phrases, list } = context.language
  const points = context.analysis.singlePoints
  return [...new Set(points.map(({ course }) => course))].flatMap((id) => {
    const own = points.filter(({ course }) => course === id)
    if (find(context, 'course', id) === undefined) return []
    const kinds = [...new Set(own.map(({ kind }) => kind))]
    return [
      {
        course: nameOf(context, 'course', id),
        institutions: namesOf(context, 'institution', [...new Set(own.map(({ institution }) => institution))]),
        kind: kinds.length === 0 ? nothing : list(kinds.map((kind) => phrases.text(`strategy.point.${kind}`))),
      },
    ]
  })
}

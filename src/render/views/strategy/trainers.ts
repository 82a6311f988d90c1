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
  const alike = onlyKind(context)
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
    pointsLead: context.language.phrases.text(`strategy.trainers.points-lead${alike === undefined ? '' : `-${alike}`}`),
    pointsAlike: alike !== undefined,
  }
}

type CourseFigures = NonNullable<ReturnType<ViewContext['analysis']['courses']['get']>>

/** Trainers asked for and found, by course with runs; whether they are enough, where they are not for all. */
export function poolGrid(context: ViewContext, courses: readonly CourseFigures[]): Grid {
  const { phrases } = context.language
  const isEnough = ({ trainers }: CourseFigures): boolean => trainers.suitable >= trainers.needed
  const tellsEnough = !courses.every(isEnough)
  return grid({
    columns: ['per-run', 'suitable', 'needed', 'trainer-days', ...(tellsEnough ? ['enough'] : [])].map((key) =>
      plainName(phrases.text(`strategy.column.${key}`)),
    ),
    rows: courses.map((figures) => ({
      name: nameOf(context, 'course', figures.course),
      cells: [
        printCount(context, figures.trainers.perRun),
        printCount(context, figures.trainers.suitable),
        printCount(context, figures.trainers.needed),
        printComputed(context, figures.trainerDaysWithPreparation, 1),
        ...(tellsEnough ? [phrases.text(`strategy.answer.${isEnough(figures) ? 'yes' : 'no'}`)] : []),
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

/** What all of these courses lack, where it is the same. */
function onlyKind({ analysis }: ViewContext): ViewContext['analysis']['singlePoints'][number]['kind'] | undefined {
  const [kind, ...others] = new Set(analysis.singlePoints.map((point) => point.kind))
  return others.length === 0 ? kind : undefined
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

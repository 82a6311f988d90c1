import type { TrainerStockYear } from '../../../model/analysis/capacity.ts'
import type { Grid } from '../generated/definitions.ts'
import type { SinglePoint, TrainersSection } from '../generated/strategy.ts'
import { find, listed, prose, type ViewContext } from '../view-context.ts'
import { grid } from '../print/grid.ts'
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
    stock: stockGrid(context),
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

/** The stock of trainers of the country from year to year. */
function stockGrid(context: ViewContext): Grid {
  const { national } = context.analysis.trainerStock
  const lines = ['start', 'leaving', 'graduates', 'joining', 'end'] as const
  const { phrases } = context.language
  return grid({
    columns: national.map(({ year }) => plainName(String(year))),
    rows: [
      ...lines.map((key) => ({
        name: plainName(phrases.text(`strategy.stock.${key}`)),
        cells: national.map((year) => printComputed(context, year[key], 1)),
      })),
      {
        name: plainName(phrases.text('strategy.stock.capacity')),
        cells: national.map((year) => printComputed(context, year.capacityDays, 0)),
      },
      {
        name: plainName(phrases.text('strategy.stock.demand')),
        cells: national.map((year) => printComputed(context, year.demandDays, 0)),
      },
    ].slice(0, national.length === 0 ? 0 : undefined),
    statuses: national.flatMap((year) => [year.start.status, year.end.status, year.demandDays.status]),
  })
}

/** Trainers of every institution now and at the end of each year. */
function stockByInstitution(context: ViewContext): Grid {
  const { byInstitution } = context.analysis.trainerStock
  const tables = listed(context, 'institution').flatMap(({ id }) => {
    const years = byInstitution.get(id)
    const isEmpty = years === undefined || years.every(({ start, end }) => start.value === 0 && end.value === 0)
    return isEmpty ? [] : [{ id, years }]
  })
  const end = (year: TrainerStockYear): string => printComputed(context, year.end, 1)
  return grid({
    columns: [
      plainName(context.language.phrases.text('strategy.column.now')),
      ...(tables[0]?.years ?? []).map(({ year }) => plainName(String(year))),
    ],
    rows: tables.map(({ id, years }) => ({
      name: nameOf(context, 'institution', id),
      cells: [printComputed(context, years[0]?.start, 0), ...years.map(end)],
    })),
    statuses: tables.flatMap(({ years }) => years.map((year) => year.end.status)),
  })
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

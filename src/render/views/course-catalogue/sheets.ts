import type { Entity } from '../../../model/definition.ts'
import { valueOf, type FigureStatus } from '../figure-view.ts'
import type { CourseSheet, CourseSheetsSection, ModuleRow, OfferRow } from '../generated/course-catalogue.ts'
import type { Grid } from '../generated/definitions.ts'
import { courseFacts } from '../courses/course-facts.ts'
import { courseHead } from '../courses/course-head.ts'
import { deliveryMode } from '../courses/delivery-mode.ts'
import { mention } from '../mention.ts'
import { moneyUnitName, printMoney } from '../plan/money-unit.ts'
import { statusesOf } from '../print/figures.ts'
import { emptyGrid, grid } from '../print/grid.ts'
import { digitsFor, nothing, plainName, printCount, printCounts, printDecimal } from '../print/print.ts'
import { line, lines, listed, markdown, type ViewContext } from '../view-context.ts'
import { roundedCourses } from './rounded-courses.ts'

type Course = Entity<'course'>

/** Facts of a long sheet, in their order. */
const facts = [
  'audience',
  'roles',
  'mode',
  'class',
  'per-run',
  'languages',
  'entry',
  'assessment',
  'certificate',
  'validity',
  'pass-rate',
  'materials',
  'equipment',
  'source-course',
  'owner',
  'review',
] as const

/** A sheet for every course; undefined without courses. */
export function sheetsSection(context: ViewContext): CourseSheetsSection | undefined {
  const sheets = listed(context, 'course').map((course) => courseSheet(context, course))
  return sheets.length === 0 ? undefined : { sheets }
}

function courseSheet(context: ViewContext, course: Course): CourseSheet {
  const { data } = course
  const modules = data.modules ?? []
  const hours = modules.flatMap((module) => (module.hours === undefined ? [] : [valueOf(module.hours)]))
  const all = hours.reduce((sum, value) => sum + value, 0)
  return {
    ...courseHead(context, course),
    facts: courseFacts(context, course, facts),
    modules: modules.map((_, index) => moduleRow(context, course, index)),
    hasTopics: modules.some(({ topics = [] }) => topics.length > 0),
    hasOutcomes: modules.some(({ outcomes = [] }) => outcomes.length > 0),
    moduleHours: hours.length === 0 ? '' : printDecimal(context, all, digitsFor([all])),
    offers: offerRows(context, course),
    figures: figureGrid(context, course),
    note: markdown(context, data.note, course, 'note'),
    statuses: statusesOfCourse(course),
  }
}

function statusesOfCourse({ data }: Course): readonly FigureStatus[] {
  const figures = [data.days ?? data.hours, data.class?.max, data.trainers_per_run, data.first_pass_rate]
  return [...new Set(statusesOf([...figures, ...(data.modules ?? []).map(({ hours }) => hours)]))]
}

function moduleRow(context: ViewContext, course: Course, index: number): ModuleRow {
  const module = course.data.modules?.[index]
  const texts = (key: 'topics' | 'outcomes'): string =>
    lines(context, module?.[key], course, 'modules', index, key).join('; ')
  const hours = module?.hours === undefined ? undefined : valueOf(module.hours)
  return {
    title: line(context, module?.title, course, 'modules', index, 'title'),
    hours: hours === undefined ? nothing : printDecimal(context, hours, digitsFor([hours])),
    mode: deliveryMode(context, module?.mode),
    topics: texts('topics'),
    outcomes: texts('outcomes'),
  }
}

/** Who gives the course, with the runs of the period and the trainers of the house who can lead it. */
function offerRows(context: ViewContext, course: Course): readonly OfferRow[] {
  const figures = context.analysis.courses.get(course.id)
  return (course.data.offered_by ?? []).map(({ institution, status, since, runs_per_year_max: most }) => {
    const taught = figures?.trainers.offers.find((offer) => offer.institution === institution)
    return {
      institution: mention(context, 'institution', institution),
      state: context.language.phrases.text(`strategy.offer.${status ?? 'running'}`),
      since: since === undefined ? nothing : String(since),
      runs: figures?.withoutRuns === undefined ? printCount(context, taught?.runs) : nothing,
      trainers: figures?.withoutRuns === undefined ? printCount(context, taught?.people) : nothing,
      runsMax: most === undefined ? nothing : printCount(context, valueOf(most)),
    }
  })
}

/** What is asked of the course over the period, in one row; nothing where nobody was found to need it. */
function figureGrid(context: ViewContext, { id }: Course): Grid {
  const rounded = roundedCourses(context).courses.get(id)
  if (rounded === undefined) return emptyGrid
  const { phrases } = context.language
  const { figures, days, cost } = rounded
  const ofTrainers = (value: number | undefined): string =>
    figures.withoutRuns === undefined ? printCount(context, value) : nothing
  const cells: readonly (readonly [string, string])[] = [
    [phrases.text('institution-brief.column.people'), printCounts(context, figures.people)],
    [phrases.text('strategy.column.seats'), printCount(context, figures.seats)],
    [phrases.text('strategy.column.runs'), printCount(context, figures.runs?.working)],
    [phrases.text('strategy.column.person-days'), printCount(context, days[0])],
    [phrases.text('strategy.column.trainer-days'), ofTrainers(days[1])],
    [phrases.text('course-catalogue.column.trainers-needed'), ofTrainers(figures.trainers.needed)],
    [phrases.text('institution-brief.column.cost', { unit: moneyUnitName(context) }), printMoney(context, cost)],
  ]
  return grid({
    columns: cells.map(([label]) => plainName(label)),
    rows: [{ name: plainName(''), cells: cells.map(([, text]) => text) }],
    statuses: [figures.status],
  })
}

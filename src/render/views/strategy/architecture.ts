import type { Entity } from '../../../model/definition.ts'
import type { ArchitectureSection, CatalogueRow, CourseMatrix, OrderRow, PathwayRow } from '../generated/strategy.ts'
import { valueOf } from '../figure-view.ts'
import { assessmentSection } from '../framework/assessment.ts'
import { courseDays } from '../courses/course-days.ts'
import { deliveryMode } from '../courses/delivery-mode.ts'
import { languageTitle } from '../language-title.ts'
import { anchorOf, titleOf } from '../mention.ts'
import { competenciesOf, usedAreas } from '../requirements.ts'
import { scaleLevels } from '../scale-levels.ts'
import { listed, prose, single, type ViewContext } from '../view-context.ts'
import { statusesOf } from '../print/figures.ts'
import { grid } from '../print/grid.ts'
import { modeGrid } from './modes.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { digitsFor, nothing, printComputed, printCount, printDecimal, printShare } from '../print/print.ts'

/** Levels, pathways, courses and certificates; undefined when the project has neither courses nor a text about them. */
export function architectureSection(context: ViewContext): ArchitectureSection | undefined {
  const courses = listed(context, 'course')
  const text = prose(context, 'training_architecture')
  if (courses.length === 0 && text === '') return undefined
  const order = orderRows(context)
  const limit = single(context, 'planning')?.max_learning_days_per_year
  return {
    prose: text,
    certification: prose(context, 'certification'),
    courses: courses.length,
    levels: scaleLevels(context),
    pathways: pathwayRows(context),
    limit: limit === undefined ? '' : printCount(context, valueOf(limit)),
    pathStatuses: [...new Set([...context.analysis.paths.values()].map(({ days }) => days.status))],
    catalogue: courses.map((course) => catalogueRow(context, course)),
    catalogueStatuses: [
      ...new Set(
        courses.flatMap(({ data }) => statusesOf([data.days ?? data.hours, data.class?.max, data.trainers_per_run])),
      ),
    ],
    modes: modeGrid(context),
    certificates: assessmentSection(context)?.certificates ?? [],
    matrices: courseMatrices(context),
    order,
    hasLevels: order.some(({ levels }) => levels.length > 0),
    hasEarliest: order.some(({ earliest }) => earliest !== nothing),
  }
}

function pathwayRows(context: ViewContext): readonly PathwayRow[] {
  const digits = digitsFor([...context.analysis.paths.values()].map(({ days }) => days.value))
  return listed(context, 'role').flatMap(({ id }) => {
    const path = context.analysis.paths.get(id)
    if (path === undefined || path.courses.length === 0) return []
    return [
      {
        role: nameOf(context, 'role', id),
        courses: namesOf(
          context,
          'course',
          path.courses.map(({ course }) => course),
        ),
        days: printComputed(context, path.days, digits),
        perYear: printComputed(context, path.daysPerYear, 1),
        share: printShare(context, path.shareOfWorkingTime?.value),
        isLong: path.aboveLimit === true,
      },
    ]
  })
}

function catalogueRow(context: ViewContext, course: Entity<'course'>): CatalogueRow {
  const { phrases, list } = context.language
  const { data } = course
  const days = courseDays(context, course)
  return {
    anchor: anchorOf('course', course.id),
    title: titleOf(context, course),
    kind: data.kind === undefined ? nothing : phrases.text(`strategy.training-kind.${data.kind}`),
    mode: deliveryMode(context, data.mode) || nothing,
    days: days.form === 'none' ? nothing : printDecimal(context, days.value, digitsFor([days.value])),
    classSize:
      data.class === undefined
        ? nothing
        : [data.class.min, data.class.max]
            .flatMap((size) => (size === undefined ? [] : printCount(context, valueOf(size))))
            .join('–'),
    perRun: data.trainers_per_run === undefined ? nothing : printCount(context, valueOf(data.trainers_per_run)),
    languages: list((data.languages ?? []).map((tag) => languageTitle(context, tag))),
    certificate: namesOf(context, 'certificate', data.certificate === undefined ? [] : [data.certificate]),
  }
}

/** By area: which course leads from which level to which. */
function courseMatrices(context: ViewContext): readonly CourseMatrix[] {
  return usedAreas(context).flatMap((area) => {
    const competencies = competenciesOf(context, area.id)
    const own = new Set(competencies.map(({ id }) => id))
    const courses = listed(context, 'course').filter(({ data }) =>
      data.develops.some(({ competency }) => own.has(competency)),
    )
    if (courses.length === 0) return []
    const cell = ({ data }: Entity<'course'>, competency: string): string =>
      data.develops
        .filter((outcome) => outcome.competency === competency)
        .map(({ from, to }) => `${from} → ${to}`)
        .join(', ')
    const table = grid({
      columns: competencies.map(({ id }) => nameOf(context, 'competency', id)),
      rows: courses.map((course) => ({
        name: nameOf(context, 'course', course.id),
        cells: competencies.map(({ id }) => cell(course, id)),
      })),
    })
    return [{ id: area.id, area: titleOf(context, area), grid: table }]
  })
}

/** Courses that ask for something before, by stage. */
function orderRows(context: ViewContext): readonly OrderRow[] {
  const { order } = context.analysis
  const rows = listed(context, 'course').flatMap((course) => {
    const { courses = [], competencies = [] } = course.data.prerequisites ?? {}
    if (courses.length + competencies.length === 0) return []
    const place = order.get(course.id)
    const isTaught = (course.data.offered_by ?? []).some(
      ({ status }) => status === undefined || status === 'running' || status === 'pilot',
    )
    const row: OrderRow = {
      course: nameOf(context, 'course', course.id),
      after: namesOf(context, 'course', courses),
      levels: competencies.map(({ competency, level }) => ({
        competency: nameOf(context, 'competency', competency),
        level,
      })),
      stage: place?.stage === undefined ? nothing : printCount(context, place.stage),
      earliest: isTaught ? nothing : String(place?.earliestYear ?? nothing),
    }
    return [{ row, stage: place?.stage ?? 0 }]
  })
  return rows.toSorted((a, b) => a.stage - b.stage).map(({ row }) => row)
}

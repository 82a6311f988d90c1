import type { Entity } from '../../../model/definition.ts'
import { escapeText } from '../../markdown/escape-text.ts'
import { link } from '../../markdown/markdown.ts'
import { valueOf } from '../figure-view.ts'
import type { Mention } from '../generated/definitions.ts'
import type { PassportRow } from '../generated/strategy.ts'
import { groupBy } from '../../../std/group-by.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { nothing, printCount, printShare } from '../print/print.ts'
import { line, lines, listed, once, type ViewContext } from '../view-context.ts'
import { catalogueRow } from './catalogue-row.ts'
import { courseDays } from './course-days.ts'

type Course = Entity<'course'>

/** What is known of a course, one fact a row in the order asked for; facts that are not stated are left out. */
export function courseFacts(context: ViewContext, course: Course, wanted: readonly Fact[]): readonly PassportRow[] {
  return wanted.flatMap((fact) => {
    const { text = '', items = [] } = factsOf[fact](context, course)
    if ((text === '' || text === nothing) && items.length === 0) return []
    const label = context.language.phrases.text(`course-catalogue.label.${fact}`)
    return [{ label, items, text: text === nothing ? '' : text }]
  })
}

type Fact =
  | 'audience'
  | 'roles'
  | 'mode'
  | 'class'
  | 'per-run'
  | 'languages'
  | 'entry'
  | 'assessment'
  | 'certificate'
  | 'validity'
  | 'pass-rate'
  | 'materials'
  | 'equipment'
  | 'source-course'
  | 'owner'
  | 'review'
  | 'offered-by'

/** A fact as Markdown or as names. */
interface Said {
  readonly text?: string
  readonly items?: readonly Mention[]
}

const factsOf: Readonly<Record<Fact, (context: ViewContext, course: Course) => Said>> = {
  audience: (context, course) => plain(line(context, course.data.audience, course, 'audience')),
  roles: (context, course) => ({ items: rolesOnPath(context, course) }),
  mode: (context, course) => plain(modeText(context, course)),
  class: (context, course) => plain(catalogueRow(context, course).classSize),
  'per-run': (context, course) => plain(catalogueRow(context, course).perRun),
  languages: (context, course) => plain(catalogueRow(context, course).languages),
  entry: (context, course) => ({ text: entryText(context, course) }),
  assessment: (context, course) => plain(line(context, course.data.assessment, course, 'assessment')),
  certificate: (context, course) => ({ items: catalogueRow(context, course).certificate }),
  validity: ({ language }, { data }) =>
    plain(data.validity_months === undefined ? '' : language.phrases.text('count.months', { n: data.validity_months })),
  'pass-rate': (context, { data }) =>
    plain(data.first_pass_rate === undefined ? '' : printShare(context, valueOf(data.first_pass_rate))),
  materials: ({ language }, { data }) =>
    plain(
      data.materials_status === undefined ? '' : language.phrases.text(`strategy.materials.${data.materials_status}`),
    ),
  equipment: (context, course) => plain(lines(context, course.data.equipment, course, 'equipment').join('; ')),
  'source-course': (context, course) => plain(line(context, course.data.source_course, course, 'source_course')),
  owner: (context, { data }) => ({
    items: namesOf(context, 'institution', data.owner === undefined ? [] : [data.owner]),
  }),
  review: ({ language }, { data }) => plain(data.last_review === undefined ? '' : language.date(data.last_review)),
  'offered-by': (context, course) => ({ text: offerText(context, course) }),
}

function plain(text: string): Said {
  return { text: escapeText(text) }
}

function modeText(context: ViewContext, course: Course): string {
  const { kind, mode } = catalogueRow(context, course)
  const days = courseDays(context, course)
  const length = days.form === 'none' ? '' : context.language.phrases.text('count.days', { n: days.value })
  return [kind, mode, length].filter((text) => text !== '' && text !== nothing).join('; ')
}

function rolesOnPath(context: ViewContext, { id }: Course): readonly Mention[] {
  const byCourse = once(context, 'roles by course of their path', () =>
    groupBy(
      listed(context, 'role').flatMap((role) =>
        [...new Set(context.analysis.paths.get(role.id)?.courses.map(({ course }) => course))].map((course) => ({
          course,
          role: role.id,
        })),
      ),
      ({ course }) => course,
    ),
  )
  return namesOf(
    context,
    'role',
    byCourse.get(id)?.map(({ role }) => role),
  )
}

/** Courses and levels that are asked for before, as Markdown. */
function entryText(context: ViewContext, { data }: Course): string {
  const { courses = [], competencies = [] } = data.prerequisites ?? {}
  return [
    ...courses.map((id) => linked(nameOf(context, 'course', id))),
    ...competencies.map(
      ({ competency, level }) => `${linked(nameOf(context, 'competency', competency))} (${printCount(context, level)})`,
    ),
  ].join('; ')
}

/** Institutions that give the course; those that do not give it now say so. */
function offerText(context: ViewContext, { data }: Course): string {
  const { phrases } = context.language
  return (data.offered_by ?? [])
    .map(({ institution, status }) => {
      const { label, short, target } = nameOf(context, 'institution', institution)
      const state = status === undefined || status === 'running' ? '' : phrases.text(`strategy.offer.${status}`)
      return (
        linked({ label: short || label, target }) +
        (state === '' ? '' : ` (${escapeText(state.toLocaleLowerCase(context.language.tag))})`)
      )
    })
    .join('; ')
}

function linked({ label, target }: Pick<Mention, 'label' | 'target'>): string {
  return link(label, `#${target}`)
}

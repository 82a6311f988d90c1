import type { Entity, Id } from '../../../model/definition.ts'
import { escapeText } from '../../markdown/escape-text.ts'
import { link } from '../../markdown/markdown.ts'
import { catalogueRow } from '../courses/catalogue-row.ts'
import { courseDays } from '../courses/course-days.ts'
import { valueOf } from '../figure-view.ts'
import type { Mention } from '../generated/definitions.ts'
import type { PassportRow } from '../generated/strategy.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { nothing, printCount, printShare } from '../print/print.ts'
import { line, lines, listed, type ViewContext } from '../view-context.ts'

type Course = Entity<'course'>

/** What is known of a course, one fact a row; facts that are not stated are left out. */
export function courseFacts(context: ViewContext, course: Course): readonly PassportRow[] {
  const { phrases } = context.language
  const { data } = course
  const { kind, mode, classSize, perRun, languages, certificate } = catalogueRow(context, course)
  const row = (key: string, text: string, items: readonly Mention[] = []): readonly PassportRow[] =>
    (text === '' || text === nothing) && items.length === 0
      ? []
      : [{ label: phrases.text(`course-catalogue.label.${key}`), items, text: text === nothing ? '' : text }]
  const plain = (key: string, text: string): readonly PassportRow[] => row(key, escapeText(text))
  const months = data.validity_months
  const days = courseDays(context, course)
  const length = days.form === 'none' ? '' : phrases.text('count.days', { n: days.value })
  return [
    ...plain('audience', line(context, data.audience, course, 'audience')),
    ...row('roles', '', rolesOnPath(context, course)),
    ...plain('mode', [kind, mode, length].filter((text) => text !== '' && text !== nothing).join('; ')),
    ...plain('class', classSize),
    ...plain('per-run', perRun),
    ...plain('languages', languages),
    ...row('entry', entryText(context, course)),
    ...plain('assessment', line(context, data.assessment, course, 'assessment')),
    ...row('certificate', '', certificate),
    ...plain('validity', months === undefined ? '' : phrases.text('count.months', { n: months })),
    ...plain('pass-rate', data.first_pass_rate === undefined ? '' : printShare(context, valueOf(data.first_pass_rate))),
    ...plain(
      'materials',
      data.materials_status === undefined ? '' : phrases.text(`strategy.materials.${data.materials_status}`),
    ),
    ...plain('equipment', lines(context, data.equipment, course, 'equipment').join('; ')),
    ...plain('source-course', line(context, data.source_course, course, 'source_course')),
    ...row('owner', '', namesOf(context, 'institution', data.owner === undefined ? [] : [data.owner])),
    ...plain('review', data.last_review === undefined ? '' : context.language.date(data.last_review)),
  ]
}

function rolesOnPath(context: ViewContext, { id }: Course): readonly Mention[] {
  const isOnPath = (role: Id): boolean =>
    context.analysis.paths.get(role)?.courses.some(({ course }) => course === id) === true
  return namesOf(
    context,
    'role',
    listed(context, 'role').flatMap((role) => (isOnPath(role.id) ? [role.id] : [])),
  )
}

/** Courses and levels that are asked for before, as Markdown. */
function entryText(context: ViewContext, { data }: Course): string {
  const { courses = [], competencies = [] } = data.prerequisites ?? {}
  const name = ({ label, target }: Mention): string => link(label, `#${target}`)
  return [
    ...courses.map((id) => name(nameOf(context, 'course', id))),
    ...competencies.map(
      ({ competency, level }) => `${name(nameOf(context, 'competency', competency))} (${printCount(context, level)})`,
    ),
  ].join('; ')
}

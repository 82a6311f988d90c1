import type { Entity } from '../../../model/definition.ts'
import { valueOf, type FigureStatus } from '../figure-view.ts'
import type { CatalogueRow } from '../generated/strategy.ts'
import { languageTitle } from '../language-title.ts'
import { anchorOf, titleOf } from '../mention.ts'
import { statusesOf } from '../print/figures.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { digitsFor, nothing, printCount, printDecimal } from '../print/print.ts'
import type { ViewContext } from '../view-context.ts'
import { courseDays } from './course-days.ts'
import { deliveryMode } from './delivery-mode.ts'

/** A course in one line of the catalogue. */
export function catalogueRow(context: ViewContext, course: Entity<'course'>): CatalogueRow {
  const { phrases, list } = context.language
  const { data } = course
  const days = courseDays(context, course)
  return {
    anchor: anchorOf('course', course.id),
    name: nameOf(context, 'course', course.id),
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

/** Statuses of the figures that a catalogue prints. */
export function catalogueStatuses(courses: readonly Entity<'course'>[]): readonly FigureStatus[] {
  return [
    ...new Set(
      courses.flatMap(({ data }) => statusesOf([data.days ?? data.hours, data.class?.max, data.trainers_per_run])),
    ),
  ]
}

/** The kind of training of all courses where it is one, so that the table need not repeat it; else "". */
export function kindOfAll(rows: readonly CatalogueRow[]): string {
  const [kind, ...others] = new Set(rows.map((row) => row.kind))
  return kind === undefined || kind === nothing || others.length > 0 || rows.length === 1 ? '' : kind
}

import type { Entity } from '../../model/definition.ts'
import { capitalize } from './capitalize.ts'
import type { ViewContext } from './view-context.ts'

/** Kind, number, date and status of an act in one line: "Law No. 14-VIII, 4 July 2023, in force (as of 14 September 2023)". */
export function actDetails({ language }: ViewContext, { data }: Entity<'legal-instrument'>): string {
  const { phrases, date } = language
  const status = data.status === undefined ? '' : phrases.text(`act-status.${data.status}`)
  const asOf = data.as_of === undefined ? '' : phrases.text('label.as-of', { date: date(data.as_of) })
  const kind = data.kind === undefined ? '' : phrases.text(`act-kind.${data.kind}`)
  const details = [
    ...kindAndNumber(kind, data.ref ?? '', (number) => phrases.text('front.number', { number })),
    data.date === undefined ? '' : date(data.date),
    status === '' || asOf === '' ? status + asOf : `${status} (${asOf})`,
  ]
  return capitalize(details.filter((part) => part !== '').join(', '))
}

/** A bare number is called one and joined to the kind; a number with a name of its own, as "ETS 185", stands for itself. */
function kindAndNumber(kind: string, ref: string, numbered: (number: string) => string): readonly string[] {
  if (!/^\d/.test(ref)) return [kind, ref]
  return [[kind, numbered(ref)].filter((part) => part !== '').join(' ')]
}

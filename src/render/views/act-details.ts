import type { Entity } from '../../model/definition.ts'
import { capitalize } from './capitalize.ts'
import type { Phrases } from '../language/phrases.ts'
import type { ViewContext } from './view-context.ts'

/** Kind, number, date and status of an act in one line: "Law No. 14-VIII, 4 July 2023, in force (as of 14 September 2023)". */
export function actDetails({ language }: ViewContext, { data }: Entity<'legal-instrument'>): string {
  const { phrases, date } = language
  const status = data.status === undefined ? '' : phrases.text(`act-status.${data.status}`)
  const asOf = data.as_of === undefined ? '' : phrases.text('label.as-of', { date: date(data.as_of) })
  const kind = data.kind === undefined ? '' : phrases.text(`act-kind.${data.kind}`)
  const day = data.date === undefined ? '' : date(data.date)
  const number = data.ref ?? ''
  const numbered = /^\d/.test(number) ? phrases.text('front.number', { number }) : ''
  const act = [kind, numbered].filter((part) => part !== '').join(' ')
  const details = [
    ...(numbered !== '' || number === '' ? [datedAct(act, day, phrases)] : [act, number, day]),
    status === '' || asOf === '' ? status + asOf : `${status} (${asOf})`,
  ]
  return capitalize(details.filter((part) => part !== '').join(', '))
}

/** A kind with its bare number and its day; a number with a name of its own, as "ETS 185", stands between them for itself. */
function datedAct(act: string, day: string, phrases: Phrases): string {
  return act === '' || day === '' ? act + day : phrases.text('legal.dated', { act, date: day })
}

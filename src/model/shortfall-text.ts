import { grouped } from '../std/group-digits.ts'
import type { Shortfall } from './plan.ts'

/** A limit that gives way, in a sentence: `Trainers of almaty-academy in 2027-Q2: 12 days short`. */
export function shortfallText(shortfall: Shortfall): string {
  switch (shortfall.kind) {
    case 'trainers': {
      const { institution, time, courses, days } = shortfall
      const which = courses.length === 0 ? '' : ` for ${quoted(courses)}`
      return `Trainers of "${institution}"${which} in ${time}: ${counted(days, 'day')} short`
    }
    case 'rooms':
      return `Rooms of "${shortfall.institution}" in ${shortfall.time}: ${counted(shortfall.days, 'day')} short`
    case 'team':
      return `Team for "${shortfall.course}" at "${shortfall.institution}": ${counted(shortfall.people, 'trainer')} short`
    case 'offer': {
      const { course, institution, year, runs } = shortfall
      return `Offer of "${course}" at "${institution}" in ${year}: ${counted(runs, 'run')} above runs_per_year_max`
    }
    case 'money':
      return `Money of ${shortfall.year}: ${grouped(Math.ceil(shortfall.amount))} short`
    case 'runs':
      return `Course "${shortfall.course}": ${counted(shortfall.runs, 'run')} cannot be held, ${reason(shortfall)}`
  }
}

/** What would help. */
export function shortfallHelp(shortfall: Shortfall): string {
  switch (shortfall.kind) {
    case 'trainers':
    case 'team':
      return 'Train or borrow trainers, let another institution offer the course, or move the period'
    case 'rooms':
      return 'Find more rooms, hold a course online, or let another institution offer it'
    case 'offer':
      return 'Raise runs_per_year_max, or let another institution offer the course'
    case 'money':
      return 'Find money for this year, or move money of another year to it'
    case 'runs':
      return runsHelp(shortfall.why)
  }
}

type MissingRuns = Extract<Shortfall, { readonly kind: 'runs' }>

function reason({ why, earliest }: MissingRuns): string {
  switch (why) {
    case 'nobody-offers':
      return 'nobody offers it'
    case 'too-late':
      return `it can begin in ${earliest ?? 'no quarter'}, after the end of the plan`
    case 'prerequisites':
      return earliest === undefined ? 'its prerequisites form a cycle' : 'its prerequisites end too late'
  }
}

function runsHelp(why: MissingRuns['why']): string {
  switch (why) {
    case 'nobody-offers':
      return 'Let an institution offer the course'
    case 'too-late':
    case 'prerequisites':
      return 'Prolong the period, shorten the lead time of trainers, or drop a prerequisite'
  }
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ')
}

function counted(amount: number, unit: string): string {
  return `${grouped(amount)} ${unit}${amount === 1 ? '' : 's'}`
}

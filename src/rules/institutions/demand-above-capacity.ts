import type { CapacityYear, InstitutionCapacity, Load } from '../../model/analysis/capacity.ts'
import type { Entity } from '../../model/definition.ts'
import { counted, joined, percent } from '../reading/phrases.ts'
import { grouped } from '../../std/group-digits.ts'
import { keyOf, placeOf } from '../reading/place.ts'
import type { Objection, Rule } from '../rule.ts'

/** Trainers or rooms that cannot meet the demand of one or more years. */
export const demandAboveCapacity: Rule = {
  id: 'demand-above-capacity',
  severity: 'warning',
  summary: 'The demand on the trainers or rooms of an institution exceeds what they can give in a year.',
  rationale: 'The plan cannot be carried out as it stands: runs will be cancelled or moved.',
  thresholds: { utilisation: 1 },
  examples: {
    bad: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }]
  - id: police-academy
    title: Police Academy
    type: academy
    facilities: [{ kind: classroom, days_per_year: 200 }]
    trainers: [{ competencies: [device-seizure], count: 2, usable_days_per_year: 1 }]
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 5
    class: { max: 20 }
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
assessments:
  - institution: police
    role: first-responder
    competency: device-seizure
    as_of: 2025-11-15
    distribution: { 0: 40 }
    status: fictional
`,
    good: `
courses:
  - id: seizing-devices
    title: Seizing devices
    days: 5
    class: { max: 20 }
    develops: [{ competency: device-seizure, from: 0, to: 1 }, { competency: device-seizure, from: 1, to: 2 }]
    offered_by: [{ institution: police-academy }]
assessments:
  - institution: police
    role: first-responder
    competency: device-seizure
    as_of: 2025-11-15
    distribution: { 0: 40 }
    status: fictional
`,
  },
  check: ({ project, analysis, thresholds }) => {
    const limit = thresholds['utilisation'] ?? 1
    return [...analysis.capacity.values()].flatMap((capacity) => {
      const institution = project.entities.institution.get(capacity.institution)
      if (!institution) return []
      return resources.flatMap((resource) => objection(institution, capacity, { resource, limit }) ?? [])
    })
  },
}

interface Resource {
  readonly noun: string
  readonly field: 'trainers' | 'facilities'
  readonly load: (year: CapacityYear) => Load
  readonly cure: string
}

const resources: readonly Resource[] = [
  {
    noun: 'trainers',
    field: 'trainers',
    load: ({ trainerDays }) => trainerDays,
    cure: 'train or borrow trainers, free more of their days, or let another institution offer some of the courses',
  },
  {
    noun: 'rooms',
    field: 'facilities',
    load: ({ roomDays }) => roomDays,
    cure: 'open more rooms or days, teach a part online, or let another institution offer some of the courses',
  },
]

interface Check {
  readonly resource: Resource
  readonly limit: number
}

function objection(
  institution: Entity<'institution'>,
  { years }: InstitutionCapacity,
  { resource, limit }: Check,
): Objection | undefined {
  const short = years.flatMap((entry) => {
    const { demand, capacity } = resource.load(entry)
    const missing = capacity ? demand.value - capacity.value * limit : 0
    return capacity && missing > 1e-9 ? [{ year: entry.year, demand, capacity, missing }] : []
  })
  const worst = short.toSorted((a, b) => b.missing - a.missing)[0]
  if (!worst) return undefined
  const { demand, capacity, missing } = worst
  const load = capacity.value > 0 ? `, ${percent(demand.value / capacity.value)}` : ''
  return {
    at: institution.data[resource.field] ? keyOf(institution, resource.field) : placeOf(institution, 'id'),
    message: `The ${resource.noun} of "${institution.id}" are asked for ${grouped(demand.value)} days in ${yearsText(short, worst.year)} and have ${grouped(capacity.value)}${load}`,
    help: `Find ${counted(Math.ceil(missing), 'day')} more a year: ${resource.cure}`,
  }
}

/** `2027`, or `2027 (likewise 2026 and 2028)`. */
function yearsText(short: readonly { readonly year: number }[], worst: number): string {
  const others = short.map(({ year }) => String(year)).filter((year) => year !== String(worst))
  return others.length === 0 ? String(worst) : `${worst} (also too many in ${joined(others)})`
}

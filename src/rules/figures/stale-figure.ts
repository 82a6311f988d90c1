import { optionalValueOf } from '../reading/figure-value.ts'
import { firstDay, monthsBetween } from '../reading/dates.ts'
import { placeOf } from '../reading/place.ts'
import type { ProjectFigure } from '../reading/project-figures.ts'
import type { Objection, Rule } from '../rule.ts'

/** A figure older than planning.stale_after_months, else than the threshold. Statistics are meant to be old. */
export const staleFigure: Rule = {
  id: 'stale-figure',
  severity: 'warning',
  summary: 'A figure that enters the computation is older than the project allows.',
  rationale: 'Head-counts and assessments age fast: people rotate, and the plan is made for those who are there now.',
  thresholds: { months: 24 },
  examples: {
    bad: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40, status: estimated, as_of: 2023-06-30 }]
`,
    good: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40, status: estimated, as_of: 2026-06-30 }]
`,
  },
  compares: 'today',
  check: ({ project, figures, today, thresholds }) => {
    if (today === undefined) return []
    const own = optionalValueOf(project.entities.planning.get('planning')?.data.stale_after_months)
    const limit = own ?? thresholds['months'] ?? 24
    const scope: Scope = { ageOf: agesAt(today), limit, seen: new Set() }
    return figures.flatMap((figure) => objection(figure, scope) ?? [])
  },
}

interface Scope {
  /** Age of a date in months. */
  readonly ageOf: (asOf: string) => number
  readonly limit: number
  /** Dates already reported: the figures of one entry share a date. */
  readonly seen: Set<string>
}

/** Ages by date: many figures share few dates. */
function agesAt(today: string): (asOf: string) => number {
  const ages = new Map<string, number>()
  return (asOf) => {
    const age = ages.get(asOf) ?? monthsBetween(firstDay(asOf), today)
    ages.set(asOf, age)
    return age
  }
}

function objection(figure: ProjectFigure, { ageOf, limit, seen }: Scope): Objection | undefined {
  const { entity, path, asOf, asOfPath } = figure
  if (asOf === undefined || !currentKinds.has(entity.kind)) return undefined
  const age = ageOf(asOf)
  if (age <= limit) return undefined
  const at = placeOf(entity, ...(asOfPath ?? path))
  const key = asOfPath ? at.path.join('/') : `${entity.kind}/${entity.id}/${path.slice(0, 2).join('/')}`
  if (seen.has(key)) return undefined
  seen.add(key)
  return {
    at,
    message: `A figure of ${entity.kind} "${entity.id}" is of ${asOf}, ${age} months ago, the limit is ${limit}`,
    help: 'Ask for the present figure, or set planning.stale_after_months to the age that is still good enough',
  }
}

/** Kinds whose figures describe the present. */
const currentKinds: ReadonlySet<string> = new Set(['institution', 'assessment', 'course', 'rate'])

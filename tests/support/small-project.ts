import { projectOf, type Sections } from './project-of.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import { analyze } from '../../src/analysis/analyze.ts'

/** A frame for small projects: three years from 2026 on. */
export const frame: Sections = {
  id: 'small',
  title: 'Small',
  country: 'XX',
  period: { from: 2026, to: 2028 },
  languages: ['en'],
}

/** Analyzes the sections with the frame around them. */
export function analyzed(sections: Sections, scenario?: string): Analysis {
  return analyze(projectOf({ project: frame, ...sections }), { scenario })
}

/** A role that requires competencies at levels. */
export function role(id: string, levels: Readonly<Record<string, number>>): Record<string, unknown> {
  return {
    id,
    title: id,
    tier: 'investigator',
    requires: Object.entries(levels).map(([competency, level]) => ({ competency, level })),
  }
}

/** An institution with people in roles, and whatever else. */
export function body(
  id: string,
  people: Readonly<Record<string, number>>,
  more: Sections = {},
): Record<string, unknown> {
  const posts = Object.entries(people).map(([name, current]) => ({ role: name, current }))
  return { id, title: id, type: 'agency', posts, ...more }
}

/** An assessment of `institution/role/competency`: people by level. */
export function levels(cell: string, distribution: Readonly<Record<number, number>>): Record<string, unknown> {
  const [institution, name, competency] = cell.split('/')
  return { institution, role: name, competency, as_of: '2025-11-01', distribution }
}

/** A course of five days for classes of 20 that raises competencies. */
export function course(
  id: string,
  develops: readonly (readonly [competency: string, from: number, to: number])[],
  more: Sections = {},
): Record<string, unknown> {
  return {
    id,
    title: id,
    days: 5,
    class: { max: 20 },
    develops: develops.map(([competency, from, to]) => ({ competency, from, to })),
    ...more,
  }
}

/** Offers of institutions. */
export function offeredBy(...institutions: readonly string[]): Sections {
  return { offered_by: institutions.map((institution) => ({ institution })) }
}

import type { SourceFile } from '../../src/source/span.ts'

/**
 * The project under every example of a rule, by section. A section that the example holds takes the place of the one
 * here, so an example shows only what matters.
 */
export const exampleBase: Readonly<Record<string, string>> = {
  project: `project:
  id: exampleland
  title: Training strategy of Exampleland
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en]
  currency: EUR
`,
  areas: `areas: [{ id: evidence, title: Electronic evidence }]
`,
  competencies: `competencies:
  - id: device-seizure
    title: Device seizure
    area: evidence
    levels:
      1: Recognises a device that may hold evidence and keeps others away from it.
      2: Seizes, packs and documents common devices by the standing procedure.
      3: Plans and leads the search of a complex site such as a server room.
`,
  roles: `roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }]
`,
  institutions: `institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    functions: employs
    posts: [{ role: first-responder, current: 40, status: fictional }]
  - id: police-academy
    title: Police Academy
    type: academy
    functions: trains
    facilities: [{ kind: classroom, count: 2, seats: 24, days_per_year: 200, status: fictional }]
    trainers:
      - { competencies: [device-seizure], count: 4, level: 4, usable_days_per_year: 100, status: fictional }
`,
}

/** The files of an example: the base without the sections that the example replaces, and the example. */
export function exampleFiles(example: string): readonly SourceFile[] {
  const own = new Set([...example.matchAll(/^([a-z_]+):/gm)].map(([, section]) => section))
  const base = Object.entries(exampleBase).filter(([section]) => !own.has(section))
  return [
    { path: 'base.yaml', text: base.map(([, text]) => text).join('') },
    { path: 'example.yaml', text: example.trimStart() },
  ]
}

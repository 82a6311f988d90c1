import type { Entity } from '../../model/definition.ts'
import type { Role } from '../../model/generated/role.ts'
import type { Project } from '../../model/project.ts'
import { placeOf } from '../reading/place.ts'
import type { Objection, Rule } from '../rule.ts'

/** A role of the same tier to which people rise, and which requires a lower level. */
export const seniorRequiresLess: Rule = {
  id: 'senior-requires-less',
  severity: 'warning',
  summary: 'A role requires less of a competency than the role below it on the same career path.',
  rationale:
    'Promotion would lower the requirement. Only roles of one tier are compared, in the order that "career_to" declares: a manager may well need less technique than those who report to him.',
  examples: {
    bad: `
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence }
  - { id: live-data-capture, title: Live data capture, area: evidence }
  - { id: chain-of-custody, title: Chain of custody, area: evidence }
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires:
      - { competency: device-seizure, level: 2 }
      - { competency: live-data-capture, level: 1 }
      - { competency: chain-of-custody, level: 1 }
    career_to: [senior-first-responder]
  - id: senior-first-responder
    title: Senior first responder
    tier: first-responder
    requires:
      - { competency: device-seizure, level: 1 }
      - { competency: live-data-capture, level: 2 }
      - { competency: chain-of-custody, level: 2 }
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }, { role: senior-first-responder, current: 6 }]
`,
    good: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 1 }]
    career_to: [senior-first-responder]
  - id: senior-first-responder
    title: Senior first responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }]
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }, { role: senior-first-responder, current: 6 }]
`,
  },
  check: ({ project }) => [...project.entities.role.values()].flatMap((role) => objections(project, role)),
}

function objections({ entities }: Project, junior: Entity<'role'>): readonly Objection[] {
  const seniors = (junior.data.career_to ?? []).flatMap((id) => entities.role.get(id) ?? [])
  return seniors
    .filter(({ data }) => data.tier === junior.data.tier)
    .filter((senior) => !isNeighbour(junior.data, senior.data))
    .flatMap((senior) => compare(junior, senior))
}

/** Two roles that lead to one another, or stand at one level of the qualifications framework, are neighbours. */
function isNeighbour(junior: Role, senior: Role): boolean {
  const back = senior.career_to?.includes(junior.id) ?? false
  return back || (junior.eqf !== undefined && junior.eqf === senior.eqf)
}

/** The levels that fall, if most of those both roles require rise or stay: otherwise it is a change of field. */
function compare(junior: Entity<'role'>, senior: Entity<'role'>): readonly Objection[] {
  const shared = (senior.data.requires ?? []).flatMap(({ competency, level }, i) => {
    const index = (junior.data.requires ?? []).findIndex((other) => other.competency === competency)
    const below = junior.data.requires?.[index]
    return below ? [{ competency, level, i, index, below: below.level }] : []
  })
  const falling = shared.filter(({ level, below }) => level < below)
  if (falling.length * 2 >= shared.length) return []
  return falling.map(({ competency, level, i, index, below }) => ({
    at: placeOf(senior, 'requires', i, 'level'),
    message: `Role "${senior.id}" requires level ${level} of "${competency}", "${junior.id}" below it requires ${below}`,
    help: `Require at least level ${below}, or take "${senior.id}" out of "career_to" of "${junior.id}"`,
    related: [{ message: 'The junior role', at: placeOf(junior, 'requires', index, 'level') }],
  }))
}

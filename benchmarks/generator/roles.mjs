// Roles with their requirements, and the pathways that lead to them.
import { competencyId, roleId } from './ids.mjs'
import { functions, ranks } from './names.mjs'
import { fields } from './phrases.mjs'

/** The level of a competency that every role asks for. */
export function askedLevel(competency) {
  return 1 + (competency % 2)
}

/** Makes the roles: each requires the shared competencies and its own part of the others. */
export function makeRoles({ size, texts, random }) {
  return Array.from({ length: size.roles }, (_, n) => {
    const title = titleParts(n)
    return {
      id: roleId(n),
      title: texts.inAll((l) => title.map((part) => part[l]).join(' ')),
      tier: functions[n % functions.length][2],
      purpose: texts.definition(),
      tasks: texts.items(4, 6),
      deliverables: texts.items(2, 3),
      requires: requiredBy(n, size).map((competency) => ({
        competency: competencyId(competency),
        level: askedLevel(competency),
        importance: random.integer(2, 5),
        urgency: random.integer(1, 5),
      })),
      eqf: random.integer(4, 7),
      languages: ['en'],
    }
  })
}

/** Makes one pathway for each role over the courses that develop what it requires. */
export function makePathways({ size }, courses) {
  const developing = new Map()
  for (const { id, develops } of courses)
    for (const { competency } of develops) developing.set(competency, [...(developing.get(competency) ?? []), id])
  return Array.from({ length: size.roles }, (_, n) => {
    const ids = requiredBy(n, size).flatMap((competency) => developing.get(competencyId(competency)) ?? [])
    return { id: `path-${n + 1}`, role: roleId(n), stages: [{ level: 2, courses: [...new Set(ids)].slice(0, 12) }] }
  })
}

function titleParts(number) {
  const rank = ranks[Math.floor(number / functions.length) % ranks.length]
  const field = fields[Math.floor(number / (functions.length * ranks.length)) % fields.length]
  const round = Math.floor(number / (functions.length * ranks.length * fields.length))
  const [english, russian] = functions[number % functions.length]
  const tail = round === 0 ? '' : ` ${round + 1}`
  return [rank, [english, russian], [`for ${field[0]}${tail}`, `по линии «${field[1]}»${tail}`]]
}

function requiredBy(role, { roles, competencies, shared }) {
  const own = competencies - shared
  const perRole = Math.max(Math.ceil(own / roles), 10)
  const start = Math.floor((role * own) / roles)
  const ids = Array.from({ length: perRole }, (_, n) => shared + ((start + n) % own))
  return [...Array.from({ length: shared }, (_, n) => n), ...ids]
}

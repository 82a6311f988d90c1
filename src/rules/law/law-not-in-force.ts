import type { Entity } from '../../model/definition.ts'
import type { Reference } from '../../model/project.ts'
import { groupBy } from '../../std/group-by.ts'
import { counted } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/**
 * A legal instrument that is applied though it is repealed or not yet in force. One objection an instrument. A status
 * of "unknown" is honest and is printed as such, so it is left alone.
 */
export const lawNotInForce: Rule = {
  id: 'law-not-in-force',
  severity: 'warning',
  summary: 'A competency or the project rests on a legal instrument that is repealed or only signed.',
  rationale: 'Officers would be taught to use powers that they do not have, and evidence so gained is lost.',
  examples: {
    bad: `
legal:
  - { id: evidence-act, title: Evidence Act, kind: act, status: repealed, provisions: [{ no: '12', heading: Seizure }] }
competencies:
  - id: device-seizure
    title: Device seizure
    area: evidence
    definition: Seizes devices with the safeguards that the law provides.
    legal: [evidence-act/12]
`,
    good: `
legal:
  - { id: evidence-act, title: Evidence Act, kind: act, status: in-force, provisions: [{ no: '12', heading: Seizure }] }
competencies:
  - id: device-seizure
    title: Device seizure
    area: evidence
    definition: Seizes devices with the safeguards that the law provides.
    legal: [evidence-act/12]
`,
  },
  check: ({ project: { references, entities } }) => {
    const applied = references.filter(({ to }) => to.kind === 'provision')
    return [...groupBy(applied, ({ to }) => to.id.split('/')[0] ?? to.id)].flatMap(([id, uses]) => {
      const instrument = entities['legal-instrument'].get(id)
      const status = instrument?.data.status
      if (!instrument || (status !== 'repealed' && status !== 'signed')) return []
      const entries = new Map(uses.map((use) => [`${use.from.kind}/${use.from.id}`, use]))
      return [
        {
          at: placeOf(instrument, 'status'),
          message: `Legal instrument "${id}" is ${status === 'signed' ? 'only signed, not in force' : 'repealed'}, ${usersText(entries.size)} on it`,
          help:
            status === 'signed'
              ? 'Name the national provision that gives the power today, and keep the treaty as context in a note'
              : 'Name the instrument that replaced it',
          related: [...entries.values()].slice(0, 5).map(use),
        },
      ]
    })
  },
}

function usersText(count: number): string {
  return count === 1 ? '1 entry rests' : `${counted(count, 'entry')} rest`
}

function use({ from, path }: Reference): { message: string; at: ReturnType<typeof placeOf> } {
  const entity: Entity = from
  return { message: `Applied by ${entity.kind} "${entity.id}"`, at: placeOf(entity, ...path) }
}

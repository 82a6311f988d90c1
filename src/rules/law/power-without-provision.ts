import type { Entity } from '../../model/definition.ts'
import type { ProjectText } from '../reading/project-texts.ts'
import { shortened } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import { groupBy } from '../../std/group-by.ts'
import { placeOfText } from '../reading/project-texts.ts'
import type { Objection, Rule } from '../rule.ts'

/** A competency that speaks of a procedural power and names no provision; silent while no competency names any. */
export const powerWithoutProvision: Rule = {
  id: 'power-without-provision',
  severity: 'warning',
  summary: 'A competency uses a procedural power and names no provision of law for it.',
  rationale: 'A power is used on a legal basis or not at all; the role sheet should name it.',
  examples: {
    bad: `
legal:
  - { id: evidence-act, title: Evidence Act, kind: act, status: in-force, provisions: [{ no: '12', heading: Seizure }] }
competencies:
  - id: device-seizure
    title: Device seizure
    area: evidence
    definition: Seizes devices with the safeguards that the law provides.
    legal: [evidence-act/12]
  - id: traffic-data
    title: Traffic data
    area: evidence
    definition: Obtains traffic data by a production order and by interception of communications.
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }, { competency: traffic-data, level: 1 }]
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
  check: ({ project: { entities }, texts }) => {
    const competencies = [...entities.competency.values()]
    if (!competencies.some(({ data }) => (data.legal ?? []).length > 0)) return []
    const open = new Set<Entity>(competencies.filter(({ data }) => (data.legal ?? []).length === 0))
    const spoken = texts.filter(
      ({ entity, path }) => open.has(entity) && (path[0] === 'title' || path[0] === 'definition'),
    )
    const named = spoken.flatMap((text) => {
      const match = power.exec(text.text)
      return match ? [{ text, word: match[0] }] : []
    })
    return [...groupBy(named, ({ text }) => text.entity).values()].flatMap(([first]) =>
      first ? [objection(first)] : [],
    )
  },
}

/** Powers of criminal procedure that always need a legal basis, in the words of the conventions. */
const power =
  /\b(?:production orders?|preservation (?:orders?|requests?)|search warrants?|search and seizure|intercept(?:s|ion|ions|ing)?|wiretap(?:s|ping)?|undercover|covert surveillance|controlled deliver(?:y|ies))\b/iu

function objection({ text, word }: { readonly text: ProjectText; readonly word: string }): Objection {
  return {
    at: placeOfText(text),
    message: `Competency "${text.entity.id}" speaks of a power ("${shortened(word)}") and names no provision`,
    help: 'Add "legal" with the provision that gives the power, for example ets-185/18',
    related: [{ message: 'The competency', at: placeOf(text.entity, 'id') }],
  }
}

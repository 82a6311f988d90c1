import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A framework that teaches procedural powers and nowhere the safeguards; silent while no competency names law. */
export const noSafeguardsCompetency: Rule = {
  id: 'no-safeguards-competency',
  severity: 'warning',
  summary: 'Competencies apply provisions of law, and none of them deals with human rights safeguards.',
  rationale:
    'Powers and safeguards come together: article 15 of the Budapest Convention and article 24 of the United Nations convention ask for both.',
  examples: {
    bad: `
legal:
  - { id: evidence-act, title: Evidence Act, kind: act, status: in-force, provisions: [{ no: '12', heading: Seizure }] }
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence, legal: [evidence-act/12] }
`,
    good: `
legal:
  - { id: evidence-act, title: Evidence Act, kind: act, status: in-force, provisions: [{ no: '12', heading: Seizure }] }
competencies:
  - id: device-seizure
    title: Device seizure
    area: evidence
    definition: Seizes devices lawfully and proportionately, with respect for privacy and human rights.
    legal: [evidence-act/12]
`,
  },
  check: ({ project: { entities }, texts }) => {
    const competencies = [...entities.competency.values()]
    const first = competencies.find(({ data }) => (data.legal ?? []).length > 0)
    const cited = competencies.some(({ data }) => data.legal?.some((id) => safeguardProvisions.has(id)))
    if (!first || cited) return []
    if (texts.some(({ entity, text }) => entity.kind === 'competency' && safeguards.test(text))) return []
    return [
      {
        at: placeOf(first, 'legal'),
        message: 'Competencies apply provisions of law, and none deals with human rights safeguards',
        help: 'Add a competency on safeguards (necessity, proportionality, judicial control, privacy), or name ets-185/15 where it belongs',
      },
    ]
  },
}

const safeguardProvisions: ReadonlySet<string> = new Set(['ets-185/15', 'a-res-79-243/24'])

const safeguards = /human rights|safeguard|proportional|прав[а-я]* человека|соразмерн|адам құқық/iu

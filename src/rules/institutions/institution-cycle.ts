import { objectToCycles } from '../reading/cycles.ts'
import type { Rule } from '../rule.ts'

/** Institutions that belong, over one or more steps, to themselves. */
export const institutionCycle: Rule = {
  id: 'institution-cycle',
  severity: 'error',
  summary: 'An institution belongs, over one or more steps, to itself.',
  rationale: 'No organisation chart can be drawn and no sum over subordinate bodies ends.',
  examples: {
    bad: `
institutions:
  - { id: ministry, title: Ministry of the Interior, type: ministry, parent: police }
  - id: police
    title: Police of Exampleland
    type: agency
    parent: ministry
    posts: [{ role: first-responder, current: 40 }]
`,
    good: `
institutions:
  - { id: ministry, title: Ministry of the Interior, type: ministry }
  - id: police
    title: Police of Exampleland
    type: agency
    parent: ministry
    posts: [{ role: first-responder, current: 40 }]
`,
  },
  check: ({ project }) =>
    objectToCycles({
      entities: project.entities.institution,
      noun: 'Parents of institutions',
      help: 'Delete "parent" of the institution at the top',
      stepsOf: ({ data }) => (data.parent === undefined ? [] : [{ to: data.parent, path: ['parent'] }]),
    }),
}

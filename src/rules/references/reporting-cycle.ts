import { objectToCycles } from '../reading/cycles.ts'
import type { Rule } from '../rule.ts'

/** Roles that report, over one or more steps, to themselves. */
export const reportingCycle: Rule = {
  id: 'reporting-cycle',
  severity: 'error',
  summary: 'A role reports, over one or more steps, to itself.',
  rationale: 'The role sheets would contradict one another about who leads whom.',
  examples: {
    bad: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 1 }]
    reports_to: shift-leader
  - id: shift-leader
    title: Shift leader
    tier: manager
    requires: [{ competency: device-seizure, level: 2 }]
    reports_to: first-responder
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }, { role: shift-leader, current: 4 }]
`,
    good: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 1 }]
    reports_to: shift-leader
  - id: shift-leader
    title: Shift leader
    tier: manager
    requires: [{ competency: device-seizure, level: 2 }]
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }, { role: shift-leader, current: 4 }]
`,
  },
  check: ({ project }) =>
    objectToCycles({
      entities: project.entities.role,
      noun: 'Lines of reporting',
      help: 'Delete "reports_to" of the role at the top',
      stepsOf: ({ data }) => (data.reports_to === undefined ? [] : [{ to: data.reports_to, path: ['reports_to'] }]),
    }),
}

import { objectToCycles } from '../reading/cycles.ts'
import type { Rule } from '../rule.ts'

/** Actions that wait, over one or more steps, for themselves. */
export const actionCycle: Rule = {
  id: 'action-cycle',
  severity: 'error',
  summary: 'An action depends, over one or more steps, on itself.',
  rationale: 'None of these actions can ever begin, so the time plan is wrong.',
  examples: {
    bad: `
objectives: [{ id: one-framework, title: One framework for all bodies }]
actions:
  - id: draft-framework
    title: Draft the framework
    objective: one-framework
    responsible: police
    start: 2026-Q1
    end: 2026-Q2
    depends_on: [adopt-framework]
  - id: adopt-framework
    title: Adopt the framework
    objective: one-framework
    responsible: police
    start: 2026-Q3
    end: 2026-Q4
    depends_on: [draft-framework]
`,
    good: `
objectives: [{ id: one-framework, title: One framework for all bodies }]
actions:
  - id: draft-framework
    title: Draft the framework
    objective: one-framework
    responsible: police
    start: 2026-Q1
    end: 2026-Q2
  - id: adopt-framework
    title: Adopt the framework
    objective: one-framework
    responsible: police
    start: 2026-Q3
    end: 2026-Q4
    depends_on: [draft-framework]
`,
  },
  check: ({ project }) =>
    objectToCycles({
      entities: project.entities.action,
      noun: 'Dependencies of actions',
      help: 'Delete the dependency that is not real',
      stepsOf: ({ data }) => (data.depends_on ?? []).map((to, i) => ({ to, path: ['depends_on', i] })),
    }),
}

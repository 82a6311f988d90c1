import { objectToCycles } from '../reading/cycles.ts'
import type { Rule } from '../rule.ts'

/** Objectives that are, over one or more steps, part of themselves. */
export const objectiveCycle: Rule = {
  id: 'objective-cycle',
  severity: 'error',
  summary: 'An objective is, over one or more steps, part of itself.',
  rationale: 'The tree of objectives has no top and cannot be printed.',
  examples: {
    bad: `
objectives:
  - { id: one-framework, title: One framework for all bodies, parent: adopt-framework }
  - { id: adopt-framework, title: Adopt the framework, parent: one-framework }
`,
    good: `
objectives:
  - { id: one-framework, title: One framework for all bodies }
  - { id: adopt-framework, title: Adopt the framework, parent: one-framework }
`,
  },
  check: ({ project }) =>
    objectToCycles({
      entities: project.entities.objective,
      noun: 'Parents of objectives',
      help: 'Delete "parent" of the objective at the top',
      stepsOf: ({ data }) => (data.parent === undefined ? [] : [{ to: data.parent, path: ['parent'] }]),
    }),
}

import { objectToCycles } from '../reading/cycles.ts'
import type { Rule } from '../rule.ts'

/** Competencies that replace one another in a circle. */
export const replacementCycle: Rule = {
  id: 'replacement-cycle',
  severity: 'error',
  summary: 'Withdrawn competencies replace one another in a circle.',
  rationale: 'Nobody can find the competency that holds today.',
  examples: {
    bad: `
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence }
  - { id: phone-seizure, title: Seizure of telephones, area: evidence, status: withdrawn, replaced_by: mobile-seizure }
  - { id: mobile-seizure, title: Seizure of mobiles, area: evidence, status: withdrawn, replaced_by: phone-seizure }
`,
    good: `
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence }
  - { id: phone-seizure, title: Seizure of telephones, area: evidence, status: withdrawn, replaced_by: device-seizure }
`,
  },
  check: ({ project }) =>
    objectToCycles({
      entities: project.entities.competency,
      noun: 'Replacements of competencies',
      help: 'Let "replaced_by" of each lead to the competency that holds today',
      stepsOf: ({ data }) => (data.replaced_by === undefined ? [] : [{ to: data.replaced_by, path: ['replaced_by'] }]),
    }),
}

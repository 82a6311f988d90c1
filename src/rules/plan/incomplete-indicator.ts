import { joined } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** An indicator without baseline, target, owner or source of verification. */
export const incompleteIndicator: Rule = {
  id: 'incomplete-indicator',
  severity: 'warning',
  summary: 'An indicator lacks its baseline, targets, owner or source of verification.',
  rationale:
    'Without a baseline and a target there is no progress, without an owner nobody measures, without a source nobody can check.',
  examples: {
    bad: `
indicators:
  - id: officers-trained
    title: Officers trained
    unit: people
    level: output
    targets: { 2027: 90 }
    owner: police
`,
    good: `
indicators:
  - id: officers-trained
    title: Officers trained
    unit: people
    level: output
    baseline: { value: 12 }
    targets: { 2027: 90 }
    owner: police
    verification: Register of the academy
`,
  },
  check: ({ project }) =>
    [...project.entities.indicator.values()].flatMap((indicator) => {
      const { baseline, targets, owner, verification } = indicator.data
      const missing = [
        ...(baseline ? [] : ['baseline']),
        ...(Object.keys(targets ?? {}).length > 0 ? [] : ['targets']),
        ...(owner === undefined ? ['owner'] : []),
        ...(verification === undefined ? ['verification'] : []),
      ]
      if (missing.length === 0) return []
      return [
        {
          at: placeOf(indicator, 'id'),
          message: `Indicator "${indicator.id}" has no ${joined(missing, 'or')}`,
          help: `Add ${joined(missing.map((key) => `"${key}"`))}`,
        },
      ]
    }),
}

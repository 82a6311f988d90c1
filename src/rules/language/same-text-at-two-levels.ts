import { groupBy } from '../reading/group-by.ts'
import { placeOfText } from '../reading/project-texts.ts'
import { normalForm } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

/** Two neighbouring levels of a competency with the same description. */
export const sameTextAtTwoLevels: Rule = {
  id: 'same-text-at-two-levels',
  severity: 'warning',
  summary: 'Two levels of a competency are described by the same words.',
  rationale: 'Nobody can tell on which of the two levels an officer stands.',
  examples: {
    bad: `
competencies:
  - id: device-seizure
    title: Device seizure
    area: evidence
    levels:
      1: Seizes common devices by the standing procedure.
      2: Seizes common devices by the standing procedure.
`,
    good: `
competencies:
  - id: device-seizure
    title: Device seizure
    area: evidence
    levels:
      1: Recognises a device that may hold evidence.
      2: Seizes common devices by the standing procedure.
`,
  },
  check: ({ texts }) => {
    const levels = texts.filter(({ entity, path }) => entity.kind === 'competency' && path[0] === 'levels')
    const seen = groupBy(levels, ({ entity, language, text }) => `${entity.id} ${language} ${normalForm(text)}`)
    const reported = new Set<unknown>()
    return [...seen.values()].flatMap(([first, second]) => {
      if (!first || !second || reported.has(second.path)) return []
      reported.add(second.path)
      return [
        {
          at: placeOfText(second),
          message: `Competency "${second.entity.id}" describes levels ${String(first.path[1])} and ${String(second.path[1])} by the same words`,
          help: 'Say what a person at the higher level can do that one at the lower cannot, or drop one of the two',
          related: [{ message: `Level ${String(first.path[1])}`, at: placeOfText(first) }],
        },
      ]
    })
  },
}

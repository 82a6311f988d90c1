import { placeOfText, type ProjectText } from '../reading/project-texts.ts'
import { normalForm } from '../reading/words.ts'
import type { Objection, Rule } from '../rule.ts'

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
    const reported = new Set<unknown>()
    const last = new Map<string, ProjectText>()
    return levels.flatMap((item) => {
      const before = last.get(item.language)
      last.set(item.language, item)
      if (before?.entity !== item.entity || reported.has(item.path) || !isSame(before.text, item.text)) return []
      reported.add(item.path)
      return [objection(before, item)]
    })
  },
}

function isSame(a: string, b: string): boolean {
  return a === b || (Math.abs(a.length - b.length) < 3 && normalForm(a) === normalForm(b))
}

function objection(lower: ProjectText, higher: ProjectText): Objection {
  return {
    at: placeOfText(higher),
    message: `Competency "${higher.entity.id}" describes levels ${String(lower.path[1])} and ${String(higher.path[1])} by the same words`,
    help: 'Say what a person at the higher level can do that one at the lower cannot, or drop one of the two',
    related: [{ message: `Level ${String(lower.path[1])}`, at: placeOfText(lower) }],
  }
}

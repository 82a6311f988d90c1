import type { Project } from '../../model/project.ts'
import { placeOfText, type ProjectText } from '../reading/project-texts.ts'
import type { Objection, Rule } from '../rule.ts'

/** A sentence that counts all roles, competencies, courses or institutions, and counts otherwise than the project. */
export const typedCountDiffers: Rule = {
  id: 'typed-count-differs',
  severity: 'warning',
  summary: 'A text says "all 12 roles" where the project has another number of them.',
  rationale:
    'Numbers that the project knows are computed, never typed: a typed one is wrong as soon as an entry is added. Only counts of "all" are compared, since other sentences may speak of a part.',
  examples: {
    bad: `
project:
  id: exampleland
  title: Training strategy of Exampleland
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en]
  scope: The strategy covers all 12 roles of the police.
`,
    good: `
project:
  id: exampleland
  title: Training strategy of Exampleland
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en]
  scope: The strategy covers all roles of the police that deal with evidence.
`,
  },
  check: ({ project, texts }) => texts.flatMap((text) => objections(text, project)),
}

const phrase =
  /(?<![\p{L}\d])(?:all|все|всех|всем|всеми|барлық)\s+(\d+)\s+(roles|competencies|courses|institutions|рол|компетенц|курс|учреждени|рөл|құзырет|мекеме)/giu

const kindOf = {
  roles: 'role',
  рол: 'role',
  рөл: 'role',
  competencies: 'competency',
  компетенц: 'competency',
  құзырет: 'competency',
  courses: 'course',
  курс: 'course',
  institutions: 'institution',
  учреждени: 'institution',
  мекеме: 'institution',
} as const

function objections(item: ProjectText, { entities }: Project): readonly Objection[] {
  if (!/\d/.test(item.text)) return []
  return [...item.text.matchAll(phrase)].flatMap((match) => {
    const kind = kindOf[(match[2] ?? '').toLowerCase() as keyof typeof kindOf] // the pattern lists the keys
    const count = entities[kind].size
    if (Number(match[1]) === count) return []
    return [
      {
        at: placeOfText(item, [match.index, match.index + match[0].length]),
        message: `Text says "${match[0]}", the project has ${count}`,
        help: 'Leave the number out of the text; the documents print the count themselves',
      },
    ]
  })
}

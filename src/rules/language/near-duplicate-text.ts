import { groupBy } from '../../std/group-by.ts'
import { shortened } from '../reading/phrases.ts'
import { baseLanguage, holderOf, placeOfText, type ProjectText } from '../reading/project-texts.ts'
import { alikeTexts } from '../reading/alike-texts.ts'
import type { Objection, Rule } from '../rule.ts'

/** Two entries of one kind with the same, or almost the same, title, definition or statement. */
export const nearDuplicateText: Rule = {
  id: 'near-duplicate-text',
  severity: 'warning',
  summary: 'Two entries say almost the same in the same place.',
  rationale:
    'Duplicates creep into every competency framework; people are then assessed twice in one thing, or argue which of the two is meant.',
  thresholds: { alike: 0.8 },
  examples: {
    bad: `
competencies:
  - { id: device-seizure, title: Seizure of digital device, area: evidence }
  - { id: devices-seizure, title: Seizure of digital devices, area: evidence }
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }, { competency: devices-seizure, level: 2 }]
`,
    good: `
competencies:
  - { id: device-seizure, title: Seizure of digital devices, area: evidence }
`,
  },
  check: ({ project, texts, thresholds }) => {
    const base = baseLanguage(project)
    const compared = texts.filter(({ entity, path, language }) => language === base && isCompared(entity.kind, path))
    const fields = groupBy(compared, ({ entity, path }) => `${entity.kind}/${String(path[0])}`)
    return [...fields.values()].flatMap((items) => {
      const pairs = alikeTexts(
        items.map(({ text }) => text),
        thresholds['alike'] ?? 0.8,
      )
      return pairs.flatMap(([i, j]) => {
        const first = items[i]
        const second = items[j]
        return first && second && codeOf(first) !== codeOf(second) ? [objection(first, second)] : []
      })
    })
  },
}

const comparedFields: Readonly<Record<string, readonly string[]>> = {
  competency: ['title', 'definition', 'statements'],
  role: ['title', 'purpose'],
  course: ['title', 'aim'],
  objective: ['title'],
  action: ['title'],
  indicator: ['title'],
  risk: ['title'],
  term: ['term'],
}

function isCompared(kind: string, path: ProjectText['path']): boolean {
  return comparedFields[kind]?.includes(String(path[0])) ?? false
}

/** Statements of one outside code may stand in several competencies; anything else differs from all others. */
function codeOf({ entity, path }: ProjectText): unknown {
  if (entity.kind !== 'competency' || path[0] !== 'statements') return {}
  const { statements } = entity.data as { statements?: readonly { code?: string }[] } // the kind says so
  return statements?.[Number(path[1])]?.code ?? {}
}

function objection(first: ProjectText, second: ProjectText): Objection {
  const same = first.text === second.text
  return {
    at: placeOfText(second),
    message: `${same ? 'The same' : 'Almost the same'} text stands in ${holderOf(first)} and ${holderOf(second)}: "${shortened(second.text)}"`,
    help: 'Merge the two, or say what makes them different',
    related: [{ message: same ? 'First here' : `Here: "${shortened(first.text)}"`, at: placeOfText(first) }],
  }
}

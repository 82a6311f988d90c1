import { countWords } from '../../std/count-words.ts'
import { shortened } from '../reading/phrases.ts'
import { keepsOriginal, placeOfText, type ProjectText } from '../reading/project-texts.ts'
import type { Objection, Rule } from '../rule.ts'

/** A sentence that is the same in two languages. Titles of sources and laws may keep their original language. */
export const identicalInTwoLanguages: Rule = {
  id: 'identical-in-two-languages',
  severity: 'warning',
  summary: 'A text is the same in two languages.',
  rationale:
    'It was copied as a reminder to translate it, and never was; the readers of one language meet a foreign sentence.',
  thresholds: { words: 3 },
  examples: {
    bad: `
project:
  id: exampleland
  title: { en: Training of officers in digital evidence, ru: Training of officers in digital evidence }
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en, ru]
`,
    good: `
project:
  id: exampleland
  title: { en: Training of officers in digital evidence, ru: Обучение сотрудников работе с доказательствами }
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en, ru]
`,
  },
  check: function* ({ translations, thresholds }) {
    const least = thresholds['words'] ?? 3
    for (const versions of translations) {
      for (const [i, version] of versions.entries()) {
        const same = versions.slice(0, i).find(({ text }) => text === version.text)
        if (!same || keepsOriginal.has(version.entity.kind)) continue
        if (countWords(version.text) >= least) yield objection(version, same)
      }
    }
  },
}

function objection(version: ProjectText, same: ProjectText): Objection {
  return {
    at: placeOfText(version),
    message: `The same text stands in "${same.language}" and "${version.language}": "${shortened(version.text)}"`,
    help: `Translate it into "${version.language}", or delete it there so that it counts as missing`,
    related: [{ message: `The text in "${same.language}"`, at: placeOfText(same) }],
  }
}

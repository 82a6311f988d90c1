import { listed } from '../reading/phrases.ts'
import { holderOf, placeOfText, type ProjectText } from '../reading/project-texts.ts'
import type { Objection, Rule } from '../rule.ts'

/** Latin letters inside a Cyrillic word, or the other way round. */
export const mixedScriptWord: Rule = {
  id: 'mixed-script-word',
  severity: 'warning',
  summary: 'A word mixes Latin and Cyrillic letters.',
  rationale:
    'Letters such as i, a, c and o look alike in both scripts. The word looks right, and searching, sorting, hyphenation and reading aloud fail on it.',
  examples: {
    bad: `
roles:
  - id: first-responder
    title: Бiрiншi қызметкер
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }]
`,
    good: `
roles:
  - id: first-responder
    title: Бірінші қызметкер
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }]
`,
  },
  check: ({ texts }) => texts.flatMap((item) => (mixture.test(item.text) ? [objection(item)] : [])),
}

const mixture = /[A-Za-z][\u0400-\u04FF]|[\u0400-\u04FF][A-Za-z]/

function objection(item: ProjectText): Objection {
  const words = [...item.text.matchAll(/[\p{L}\p{M}]+/gu)].filter(([word]) => mixture.test(word))
  const found = [...new Set(words.map(([word]) => word))]
  const [first] = words
  const cured = found.map(toOneScript)
  return {
    at: placeOfText(item, first && [first.index, first.index + first[0].length]),
    message: `Latin and Cyrillic letters in one word: ${listed(found)} in ${holderOf(item)}`,
    help: cured.every((word) => !mixture.test(word))
      ? `Type the letters of one script: ${listed(cured)}`
      : 'Type the word again in one script, or part the two by a hyphen',
  }
}

/** The word in the script that most of its letters have, as far as letters look alike. */
function toOneScript(word: string): string {
  const latin = word.match(/[A-Za-z]/g)?.length ?? 0
  const toCyrillic = latin * 2 <= word.length
  const from = toCyrillic ? latinLetters : cyrillicLetters
  const to = toCyrillic ? cyrillicLetters : latinLetters
  return [...word].map((letter) => to[from.indexOf(letter)] ?? letter).join('')
}

/** Letters that look alike, pair by pair. */
const latinLetters = 'aceiopxyhABCEHIKMOPTXY'
const cyrillicLetters = 'асеіорхуһАВСЕНІКМОРТХУ'

import { shortened } from '../reading/phrases.ts'
import { holderOf, placeOfText } from '../reading/project-texts.ts'
import type { Rule } from '../rule.ts'

/** An entry of a list that holds a second bullet. */
export const twoItemsInOneBullet: Rule = {
  id: 'two-items-in-one-bullet',
  severity: 'warning',
  summary: 'An entry of a list holds two items.',
  rationale:
    'The second item cannot be numbered, mapped or assessed; it came in when a list was copied from another document.',
  examples: {
    bad: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    tasks: ['Secure the scene - Keep people away from devices']
    requires: [{ competency: device-seizure, level: 2 }]
`,
    good: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    tasks: [Secure the scene, Keep people away from devices]
    requires: [{ competency: device-seizure, level: 2 }]
`,
  },
  check: ({ texts }) =>
    texts.flatMap((item) => {
      if (!isInList(item.path)) return []
      const match = secondBullet.exec(item.text)
      if (!match) return []
      return [
        {
          at: placeOfText(item),
          message: `Two items in one entry of ${holderOf(item)}: the second begins with "${shortened(item.text.slice(match.index + match[0].length))}"`,
          help: 'Make an entry of its own of what follows the bullet',
        },
      ]
    }),
}

/** A bullet before a capital letter, or at the beginning of a line. Dashes proper belong to the sentence. */
const secondBullet = /\S\s+[-•*]\s+(?=\p{Lu})|\n[^\S\n]*[-•*]\s+/u

/** Lists of texts, such as tasks, and statements; not notes, which may hold Markdown. */
function isInList(path: readonly (string | number)[]): boolean {
  return typeof path.at(-1) === 'number' || path[0] === 'statements'
}

import { shortened } from '../reading/phrases.ts'
import { holderOf, placeOfText } from '../reading/project-texts.ts'
import type { Rule } from '../rule.ts'

/** A text that still waits to be written. */
export const placeholderText: Rule = {
  id: 'placeholder-text',
  severity: 'warning',
  summary: 'A text holds a placeholder such as TBD, xxx or lorem ipsum.',
  rationale: 'It would be printed in an official document.',
  examples: {
    bad: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    purpose: TBD
    requires: [{ competency: device-seizure, level: 2 }]
`,
    good: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    purpose: Secures people, devices and data at the scene.
    requires: [{ competency: device-seizure, level: 2 }]
`,
  },
  check: ({ texts }) =>
    texts.flatMap((item) => {
      const match = placeholder.exec(item.text)
      if (!match) return []
      return [
        {
          at: placeOfText(item, [match.index, match.index + match[0].length]),
          message: `Placeholder "${shortened(match[0])}" in ${holderOf(item)}`,
          help: 'Write the text, or delete the key so that the gap is listed as a gap',
        },
      ]
    }),
}

const placeholder = new RegExp(
  [
    String.raw`\b(?:TBD|TBC|TODO|FIXME|[Ll]orem ipsum)\b`,
    String.raw`\b[xX]{3,}\b`,
    String.raw`\?{3,}`,
    String.raw`[[<](?:insert|fill in|text|name|date|вставить|указать)\b[^\]>\n]*[\]>](?!\()`,
    String.raw`^\s*(?:\.{3}|…|[-–—?]|[Tt]o be (?:determined|defined|added|written|completed)\.?)\s*$`,
  ].join('|'),
  'u',
)

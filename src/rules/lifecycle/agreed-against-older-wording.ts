import { fingerprint } from '../../std/fingerprint.ts'
import { agreedLinks } from '../reading/agreed-links.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A requirement or mapping that was agreed while the competency, or the role, read otherwise. */
export const agreedAgainstOlderWording: Rule = {
  id: 'agreed-against-older-wording',
  severity: 'warning',
  summary: 'A requirement or mapping was agreed against an older wording of the competency or role.',
  rationale:
    'Whoever agreed to it had other words before them. "agreed" holds the first eight digits of the SHA-256 of title, definition and, in a requirement, the descriptor at its level, in the base language, one a line.',
  examples: {
    bad: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2, agreed: 0a1b2c3d }]
`,
    good: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2, agreed: ${fingerprint('Device seizure\n\nSeizes, packs and documents common devices by the standing procedure.')} }]
`,
  },
  check: ({ project }) =>
    [...agreedLinks(project)].flatMap(({ entity, path, agreed, wording, about }) => {
      const now = fingerprint(wording)
      if (agreed === now) return []
      return [
        {
          at: placeOf(entity, ...path, 'agreed'),
          message: `Agreed against an older wording of ${about}`,
          help: `Read it again; if it still holds, write agreed: "${now}", or let strategy review --accept write it`,
        },
      ]
    }),
}

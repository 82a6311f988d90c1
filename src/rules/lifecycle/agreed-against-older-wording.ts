import type { Entity } from '../../model/definition.ts'
import type { Text } from '../../model/generated/text.ts'
import type { Project } from '../../model/project.ts'
import type { Path } from '../../source/span.ts'
import { fingerprint } from '../../std/fingerprint.ts'
import { placeOf } from '../reading/place.ts'
import { baseLanguage } from '../reading/project-texts.ts'
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
    [...linksOf(project)].flatMap(({ entity, path, agreed, wording, about }) => {
      const now = fingerprint(wording)
      if (agreed === now) return []
      return [
        {
          at: placeOf(entity, ...path, 'agreed'),
          message: `Agreed against an older wording of ${about}`,
          help: `Read it again; if it still holds, write agreed: "${now}"`,
        },
      ]
    }),
}

interface Link {
  readonly entity: Entity
  readonly path: Path
  readonly agreed: string
  readonly wording: string
  /** `competency "x"`. */
  readonly about: string
}

function* linksOf(project: Project): Iterable<Link> {
  const { role, competency } = project.entities
  const lines = (...texts: readonly (Text | undefined)[]): string =>
    texts.map((text) => textIn(text, baseLanguage(project))).join('\n')
  for (const entity of role.values()) {
    for (const [i, { competency: id, level, agreed }] of (entity.data.requires ?? []).entries()) {
      const data = competency.get(id)?.data
      if (agreed === undefined || !data) continue
      const wording = lines(data.title, data.definition, data.levels?.[String(level)])
      yield { entity, path: ['requires', i], agreed, wording, about: `competency "${id}"` }
    }
  }
  for (const entity of [...competency.values(), ...role.values()]) {
    const { title } = entity.data
    const wording = lines(title, entity.kind === 'role' ? entity.data.purpose : entity.data.definition)
    for (const [i, { agreed }] of (entity.data.mappings ?? []).entries())
      if (agreed !== undefined)
        yield { entity, path: ['mappings', i], agreed, wording, about: `${entity.kind} "${entity.id}"` }
  }
}

function textIn(text: Text | undefined, language: string): string {
  if (text === undefined || typeof text === 'string') return text ?? ''
  const version = text[language]
  return typeof version === 'object' ? version.text : (version ?? '')
}

import { fingerprint } from '../../std/fingerprint.ts'
import { placeOf } from '../reading/place.ts'
import { baseLanguage, placeOfText, type ProjectText, recordOf } from '../reading/project-texts.ts'
import type { Objection, Rule } from '../rule.ts'

/** A translation that was made from other words than the base text has now. */
export const staleTranslation: Rule = {
  id: 'stale-translation',
  severity: 'warning',
  summary: 'A translation was made from an older wording of the base text.',
  rationale:
    'The two languages may now say different things. "of" holds the first eight digits of the SHA-256 of the text that was translated.',
  examples: {
    bad: `
project:
  id: exampleland
  title: { en: Training strategy, ru: Стратегия обучения }
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en, ru]
areas:
  - id: evidence
    title: { en: Electronic evidence, ru: { text: Цифровые доказательства, of: 0a1b2c3d } }
`,
    good: `
project:
  id: exampleland
  title: { en: Training strategy, ru: Стратегия обучения }
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en, ru]
areas:
  - id: evidence
    title: { en: Electronic evidence, ru: { text: Электронные доказательства, of: ${fingerprint('Electronic evidence')} } }
`,
  },
  check: ({ project, translations }) => {
    const base = baseLanguage(project)
    return translations.flatMap((versions) => {
      const original = versions.find(({ language }) => language === base)
      return original ? versions.flatMap((version) => objection(version, original) ?? []) : []
    })
  },
}

function objection(version: ProjectText, original: ProjectText): Objection | undefined {
  const { entity, path, language } = version
  const { of } = recordOf(version)
  if (of === undefined || version === original) return undefined
  const now = fingerprint(original.text)
  if (of === now) return undefined
  return {
    at: placeOf(entity, ...path, language, 'of'),
    message: `The text in "${language}" was translated from an older wording of the text in "${original.language}"`,
    help: `Compare the two; when they agree, write of: "${now}"`,
    related: [{ message: 'The wording now', at: placeOfText(original) }],
  }
}

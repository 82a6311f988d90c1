import type { Text } from '../../model/generated/text.ts'
import type { Project } from '../../model/project.ts'
import { baseLanguage, holderOf, placeOfText, type ProjectText } from '../reading/project-texts.ts'
import type { Rule } from '../rule.ts'

/**
 * An abbreviation that neither a term, an institution or a legal instrument explains, nor any text by writing it out
 * beside brackets. Looked at are texts in the base language; one objection an abbreviation, where it is first used.
 */
export const abbreviationWithoutExplanation: Rule = {
  id: 'abbreviation-without-explanation',
  severity: 'warning',
  summary: 'An abbreviation is used and explained nowhere.',
  rationale:
    'Readers from six bodies and three languages do not share their abbreviations; an official document explains each.',
  examples: {
    bad: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    purpose: Hands devices over to the HTCU in time.
    requires: [{ competency: device-seizure, level: 2 }]
`,
    good: `
terms:
  - id: high-tech-crime-unit
    term: high-tech crime unit
    definition: The unit that examines devices.
    abbreviation: HTCU
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    purpose: Hands devices over to the HTCU in time.
    requires: [{ competency: device-seizure, level: 2 }]
`,
  },
  check: ({ project, texts }) => {
    const base = baseLanguage(project)
    const own = texts.filter(({ language, entity }) => language === base && !keepsOriginal.has(entity.kind))
    const known = knownAbbreviations(project, texts)
    const first = new Map<string, ProjectText>()
    for (const item of own)
      for (const [word] of abbreviationsIn(item.text)) if (!known.has(word) && !first.has(word)) first.set(word, item)
    return [...first].map(([word, item]) => {
      const start = item.text.indexOf(word)
      return {
        at: placeOfText(item, [start, start + word.length]),
        message: `Abbreviation "${word}" in ${holderOf(item)} is explained nowhere`,
        help: `Write it out here with "(${word})" behind it, or add a term with "abbreviation: ${word}"`,
      }
    })
  },
}

const keepsOriginal: ReadonlySet<string> = new Set(['source', 'legal-instrument', 'rules'])

/** Two to six capitals that stand alone: no codes with figures, no parts of compounds such as USB-C or R&D. */
const abbreviation = /(?<![\p{L}\p{N}_/.#&-])\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}_&]))(?![-/ \u00A0]\d|\sNo\.)/gu

function abbreviationsIn(text: string): Iterable<RegExpExecArray> {
  if (!/\p{Lu}{2}/u.test(text) || !/\p{Ll}/u.test(text)) return [] // a text in capitals has none
  return text
    .replace(/\[[^[\]]*\]\(#source-[^)]*\)|\]\((?:(?!\]\()[^)])*\)|https?:\/\/\S+/g, ' ')
    .matchAll(abbreviation)
}

function knownAbbreviations({ entities }: Project, texts: readonly ProjectText[]): ReadonlySet<string> {
  const known = new Set<string>(commonOnes)
  const add = (text: Text | undefined): void => {
    const versions = text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text)
    for (const version of versions)
      for (const [word] of (typeof version === 'string' ? version : version.text).matchAll(/\p{Lu}{2,}/gu))
        known.add(word)
  }
  for (const { data } of entities.term.values()) [data.abbreviation, data.term].forEach(add)
  for (const { data } of entities.institution.values())
    [data.abbreviation, data.title, ...(data.alt_titles ?? [])].forEach(add)
  for (const { data } of entities['legal-instrument'].values()) [data.abbreviation, data.title].forEach(add)
  for (const entity of [...entities.competency.values(), ...entities.role.values()])
    for (const { framework } of entity.data.mappings ?? []) add(framework)
  for (const { data } of entities.project.values()) add(data.currency)
  for (const { text } of texts) if (text.includes('(')) addExplained(text, known)
  return known
}

/** `Law Enforcement Academy (LEA)` and `LEA (Law Enforcement Academy)`. */
function addExplained(text: string, known: Set<string>): void {
  for (const [, word] of text.matchAll(/\p{L}\s\((\p{Lu}{2,6})s?[),;]/gu)) if (word) known.add(word)
  for (const [, word] of text.matchAll(/(?<!\p{L})(\p{Lu}{2,6})\s\(\p{L}[\p{L}-]+\s/gu)) if (word) known.add(word)
}

/** Placeholders (another rule), what every reader of a newspaper knows, and Roman numerals. */
const commonOnes =
  'TBD TBC TODO FIXME EU UN US USA UK USB PDF SMS CD DVD PC TV ID IT IP URL GPS PIN SIM UTC ISO UNIX II III IV VI VII VIII IX XI XII XIV XV XX XXI'.split(
    ' ',
  )

import { holderOf, placeOfText, type ProjectText } from '../reading/project-texts.ts'
import type { Objection, Rule } from '../rule.ts'

/** Proper names of one language that differ in one inner letter, or in a leading Y. */
export const nameSpelledTwoWays: Rule = {
  id: 'name-spelled-two-ways',
  severity: 'warning',
  summary: 'A name is spelled in two ways in texts of one language.',
  rationale: 'Names from another script are transcribed in several ways; a document decides on one.',
  examples: {
    bad: `
areas:
  - id: evidence
    title: Electronic evidence
    definition: Taught at the academy named after Esbulatov, where the Yesbulatov archive is kept.
`,
    good: `
areas:
  - id: evidence
    title: Electronic evidence
    definition: Taught at the academy named after Yesbulatov, where the Yesbulatov archive is kept.
`,
  },
  check: ({ texts }) => {
    const names = new Map<string, Name>()
    for (const item of texts) if (!keepsOriginal.has(item.entity.kind)) collect(item, names)
    return pairs([...names.values()])
      .filter((pair) => !pair.some((name) => isCommonWord(name, texts)))
      .map(([name, other]) => objection(name, other))
  },
}

const keepsOriginal: ReadonlySet<string> = new Set(['source', 'legal-instrument'])

interface Name {
  readonly word: string
  readonly item: ProjectText
  readonly index: number
}

/** A name is a long word with a capital inside a sentence. */
function collect(item: ProjectText, names: Map<string, Name>): void {
  if (!insideSentence.test(item.text)) return
  for (const match of item.text.matchAll(/(?<=[\p{Ll},–-]\s)\p{Lu}\p{Ll}{5,}(?![\p{L}\d])/gu)) {
    const key = `${item.language} ${match[0]}`
    if (!names.has(key)) names.set(key, { word: match[0], item, index: match.index })
  }
}

const insideSentence = /[a-z\u0430-\u04FF,–-]\s[A-Z\u0410-\u042F\u0490-\u04E8]/

/** What is written in lower case somewhere is no name. */
function isCommonWord({ word, item }: Name, texts: readonly ProjectText[]): boolean {
  const lower = new RegExp(`(?<!\\p{L})${word.toLowerCase()}`, 'u')
  return texts.some(({ language, text }) => language === item.language && lower.test(text))
}

function pairs(names: readonly Name[]): readonly (readonly [Name, Name])[] {
  const seen = new Map<string, Name>()
  return names.flatMap((name): (readonly [Name, Name])[] => {
    const keys = keysOf(name)
    const other = keys.map((key) => seen.get(key)).find((entry) => entry !== undefined)
    for (const key of keys) if (!seen.has(key)) seen.set(key, name)
    return other ? [[name, other]] : []
  })
}

/** One key for each inner vowel left open (endings belong to grammar), and one without a leading Y. */
function keysOf({ word, item }: Name): readonly string[] {
  const bare = word.replace(/^Y(?=e)/, '').toLowerCase()
  const inner = Array.from(bare.slice(0, -3)).flatMap((letter, i) =>
    i > 0 && /[aeiouyаеёиоуыэюяіөұүә]/.test(letter) ? [`${bare.slice(0, i)}_${bare.slice(i + 1)}`] : [],
  )
  return [bare, ...inner].map((key) => `${item.language} ${key}`)
}

function objection({ word, item, index }: Name, other: Name): Objection {
  return {
    at: placeOfText(item, [index, index + word.length]),
    message: `Name "${word}" in ${holderOf(item)} is spelled "${other.word}" in ${holderOf(other.item)}`,
    help: 'Decide on one spelling; where these are two names, set this check to "off" for the file',
    related: [
      { message: 'The other spelling', at: placeOfText(other.item, [other.index, other.index + other.word.length]) },
    ],
  }
}

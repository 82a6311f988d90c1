import type { LocaleData, Phrase, PhraseTree, PluralCategory } from '../../model/locale.ts'
import { invariant } from '../../std/invariant.ts'

/** A part of a phrase: fixed words, or the name of a value to put in. */
export type PhrasePart = { readonly literal: string } | { readonly name: string }

/** The phrases of one language. */
export interface Phrases {
  readonly keys: ReadonlySet<string>
  has(key: string): boolean
  /** The parts of a phrase in the plural form of `n`; an unknown key is a bug, since templates are checked before. */
  parts(key: string, n?: number): readonly PhrasePart[]
  /** A phrase as plain text; values are put in as they are. */
  text(key: string, values?: Readonly<Record<string, string | number>>): string
}

/** Opens the phrases of a locale. */
export function createPhrases(locale: LocaleData): Phrases {
  const phrases = flattenPhrases(locale.phrases)
  const rules = new Intl.PluralRules(locale.plurals, { type: 'cardinal' })
  const parts = (key: string, n?: number): readonly PhrasePart[] => {
    const phrase = phrases.get(key)
    invariant(phrase !== undefined, `the locale "${locale.language}" has no phrase "${key}"`)
    return splitPhrase(chooseForm(phrase, n, rules))
  }
  return {
    keys: new Set(phrases.keys()),
    has: (key) => phrases.has(key),
    parts,
    text(key, values = {}) {
      const n = values['n']
      return parts(key, typeof n === 'number' ? n : undefined)
        .map((part) => ('literal' in part ? part.literal : String(values[part.name] ?? '')))
        .join('')
    },
  }
}

/** All phrases of a tree by their dotted key. */
export function flattenPhrases(tree: PhraseTree): ReadonlyMap<string, Phrase> {
  const found = new Map<string, Phrase>()
  const walk = (node: PhraseTree, prefix: string): void => {
    for (const [key, value] of Object.entries(node)) {
      if (isPhrase(value)) found.set(prefix + key, value)
      else walk(value, `${prefix}${key}.`)
    }
  }
  walk(tree, '')
  return found
}

/** Splits `{n} of {total}` into its parts. */
export function splitPhrase(text: string): readonly PhrasePart[] {
  return text
    .split(/(\{[a-zA-Z]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{[a-zA-Z]+\}$/.test(piece) ? { name: piece.slice(1, -1) } : { literal: piece }))
}

/** A text, or an object that has no other keys than plural categories: a group may well have a phrase called "other". */
function isPhrase(value: Phrase | PhraseTree): value is Phrase {
  return typeof value === 'string' || Object.keys(value).every((key) => categories.has(key))
}

const categories: ReadonlySet<string> = new Set(['one', 'few', 'many', 'other'] satisfies PluralCategory[])

function chooseForm(phrase: Phrase, n: number | undefined, rules: Intl.PluralRules): string {
  if (typeof phrase === 'string') return phrase
  if (n === undefined) return phrase.other
  // The languages of the documents use no other categories than those of the type.
  return phrase[rules.select(n) as PluralCategory] ?? phrase.other
}

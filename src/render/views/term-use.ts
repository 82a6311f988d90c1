/** Tells whether a text uses a term. */
export type TermUse = (term: string) => boolean

/** Finds terms in a running text, their endings aside: of words with six letters or more the last two may change. */
export function termUse(text: string): TermUse {
  const lower = text.toLowerCase()
  return (term) => {
    const words = term.toLowerCase().split(/[\s-]+/)
    return standsIn(lower, words.filter((word) => word !== '').map(toStem))
  }
}

/** Finds abbreviations as words of their own, case included. */
export function abbreviationUse(text: string): TermUse {
  return (abbreviation) => standsIn(text, abbreviation === '' ? [] : [{ stem: abbreviation, bends: false }])
}

interface Stem {
  readonly stem: string
  /** Whether letters may follow. */
  readonly bends: boolean
}

function toStem(word: string): Stem {
  return { stem: word.length >= 6 ? word.slice(0, -2) : word, bends: word.length >= 4 }
}

/** Whether words with these stems stand in a text one after another. */
function standsIn(text: string, stems: readonly Stem[]): boolean {
  const [first] = stems
  if (first === undefined) return false
  for (let at = text.indexOf(first.stem); at !== -1; at = text.indexOf(first.stem, at + 1)) {
    if (!wordEnd.test(text.slice(Math.max(at - 2, 0), at)) && standsAt(text, at, stems)) return true
  }
  return false
}

function standsAt(text: string, start: number, stems: readonly Stem[]): boolean {
  let at = start
  for (const [index, { stem, bends }] of stems.entries()) {
    const from = index === 0 ? at : after(between, text, at)
    if ((index > 0 && from === at) || !text.startsWith(stem, from)) return false
    at = from + stem.length
    if (bends) at = after(letters, text, at)
  }
  return !wordStart.test(text.slice(at, at + 2))
}

const letters = /\p{L}*/uy
const between = /[\s-]*/uy
const wordStart = /^[\p{L}\p{N}]/u
const wordEnd = /[\p{L}\p{N}]$/u

/** The place after what a sticky pattern finds at a place. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  pattern.test(text)
  return pattern.lastIndex
}

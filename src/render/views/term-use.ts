/** Tells whether a text uses a term. */
export type TermUse = (term: string) => boolean

/** Finds terms in a running text, their endings aside: of words with six letters or more the last two may change. */
export function termUse(text: string): TermUse {
  const lower = text.toLowerCase()
  return (term) => {
    const stems = term
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((word) => word !== '')
      .map((word) => ({ stem: word.length >= 6 ? word.slice(0, -2) : word, bends: word.length >= 4 }))
    // The pattern is slow on a long text, so that most terms are ruled out before.
    if (stems.length === 0 || stems.some(({ stem }) => !lower.includes(stem))) return false
    const words = stems.map(({ stem, bends }) => quote(stem) + (bends ? '\\p{L}*' : ''))
    return wordPattern(words.join('[\\s-]+')).test(lower)
  }
}

/** Finds abbreviations as words of their own, case included. */
export function abbreviationUse(text: string): TermUse {
  return (abbreviation) => text.includes(abbreviation) && wordPattern(quote(abbreviation)).test(text)
}

function wordPattern(body: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'u')
}

function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}

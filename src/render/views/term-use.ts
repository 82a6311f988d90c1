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
    const words = stems.map(({ stem, bends }) => quote(stem) + (bends ? '\\p{L}*' : ''))
    return stems[0] !== undefined && standsIn(lower, stems[0].stem, words.join('[\\s-]+'))
  }
}

/** Finds abbreviations as words of their own, case included. */
export function abbreviationUse(text: string): TermUse {
  return (abbreviation) => abbreviation !== '' && standsIn(text, abbreviation, quote(abbreviation))
}

/** Whether a pattern matches whole words. It is tried only where its fixed beginning stands: at every letter it would be slow. */
function standsIn(text: string, beginning: string, pattern: string): boolean {
  let words: RegExp | undefined
  for (let at = text.indexOf(beginning); at !== -1; at = text.indexOf(beginning, at + 1)) {
    words ??= new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'uy')
    words.lastIndex = at
    if (words.test(text)) return true
  }
  return false
}

function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}

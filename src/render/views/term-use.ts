/**
 * Finds a term in running text, its endings aside: of words with six letters or more the last two may change, and any
 * letters may follow.
 */
export function usePattern(term: string): RegExp {
  const words = term.split(/[\s-]+/).filter((word) => word !== '')
  const stems = words.map(
    (word) => quote(word.length >= 6 ? word.slice(0, -2) : word) + (word.length >= 4 ? '\\p{L}*' : ''),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])${stems.join('[\\s-]+')}(?![\\p{L}\\p{N}])`, 'iu')
}

/** Finds an abbreviation as a word of its own, case included. */
export function abbreviationPattern(abbreviation: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${quote(abbreviation)}(?![\\p{L}\\p{N}])`, 'u')
}

function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}

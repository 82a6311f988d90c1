/** The words of a text in lower case, without punctuation and numbers. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
}

/** A text reduced to what makes it this text: words in lower case, without a plural s. */
export function normalForm(text: string): string {
  return wordsOf(text)
    .map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word))
    .join(' ')
}

/** A text as a pattern that matches it literally. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

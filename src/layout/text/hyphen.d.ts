declare module 'hyphen' {
  /** Makes a function that puts `hyphenChar` between the syllables of a text. */
  export default function createHyphenator(
    patterns: unknown,
    options: { readonly async: false; readonly hyphenChar: string; readonly minWordLength: number },
  ): (text: string) => string
}

declare module 'hyphen/patterns/*' {
  const patterns: unknown
  export default patterns
}

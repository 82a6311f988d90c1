/** Words of a sentence: in lower case and of three letters or more, so that names and codes do not count. */
export function countWords(text: string): number {
  return text.match(/(?<![\p{L}\d])\p{Ll}{3,}(?![\p{L}\d])/gu)?.length ?? 0
}

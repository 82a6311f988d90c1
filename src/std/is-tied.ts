/**
 * Does a word belong to the next, as Russian and Kazakh printers have it: a number sign, an initial or a short reference to what
 * follows it, a figure to what it counts, a word of one letter to any, and a word to a Roman number? `text` goes on at `end`,
 * with a space.
 */
export function isTied(word: string, text: string, end: number): boolean {
  const next = text.charCodeAt(end + 1)
  if (!isCyrillic(next)) {
    if (isDigit(next)) return beforeFigure.test(word) || wordOfOneLetter.test(word)
    return isRomanSign(next) && cyrillicEnd.test(word) && romanNumber.test(text.slice(end + 1, end + 8))
  }
  const last = word.charCodeAt(word.length - 1)
  if (isDigit(last)) return figure.test(word)
  return word.length <= 3 && shortWord.test(word)
}

/** Sign of a number, article, point, page, section. */
const beforeFigure = /^[(«]?(?:№|ст\.|пп?\.|с\.|стр\.|гл\.)$/u
const romanNumber = /^[IVX]+(?![\p{L}\d])/u
const cyrillicEnd = /[\u0430-\u04ff]$/u
const figure = /^[(«]?\d{1,4}(?:[\u00a0\u202f]\d{3})*(?:[,–]\d+)?$/u
const wordOfOneLetter = /^[(«]?[авикосуАВИКОСУ]$/u
/** A word of one letter, and an initial. */
const shortWord = /^[(«]?(?:[авикосуАВИКОСУ]|\p{Lu}\.)$/u

function isCyrillic(code: number): boolean {
  return code >= 0x400 && code <= 0x4ff
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isRomanSign(code: number): boolean {
  return code === 0x49 || code === 0x56 || code === 0x58
}

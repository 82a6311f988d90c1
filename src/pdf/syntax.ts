/** A number as PDF writes it, to 1/100 (a hundredth of a point is finer than any printer). */
export function pdfNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return rounded === 0 ? '0' : String(rounded)
}

/** A text string: readable where it is ASCII, else UTF-16 with its mark. */
export function pdfText(text: string): string {
  const short = shortText(text)
  return /^[\x20-\x7e]*$/.test(short) ? pdfBytes(short) : `<FEFF${utf16Hex(short)}>`
}

/** What 32,767 bytes hold of UTF-16 and its mark. */
const LONGEST_TEXT = 16_382

/** Archives have no room for longer strings (ISO 19005-2, 6.1.13): what is too long ends with an ellipsis. */
export function shortText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text
  return `${text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A string of bytes, one a character (addresses, glyph numbers). */
export function pdfBytes(bytes: string): string {
  return `(${bytes.replaceAll(/[\\()]/g, '\\$&')})`
}

/** The two bytes of a glyph number as a string, which is half the length of its hexadecimal form. */
export function pdfGlyph(number: number): string {
  return pdfBytes(String.fromCharCode(number >> 8, number & 0xff)).replaceAll('\r', '\\r')
}

/** A name, with what names may not hold escaped. */
export function pdfName(name: string): string {
  const safe = (character: string): string => {
    const code = character.charCodeAt(0)
    return `#${code.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return `/${name.replaceAll(/[^!"$&'*+,\-.0-9:;=?@A-Z\\^_`a-z|~]/g, safe)}`
}

/** The operator that fills with a `#rrggbb` colour; in upper case it is the one that strokes. */
export function pdfColor(color: string): string {
  const channels = [1, 3, 5].map((start) => threeDecimals(Number.parseInt(color.slice(start, start + 2), 16) / 255))
  const isGray = channels.every((channel) => channel === channels[0])
  return isGray ? `${channels[0]} g` : `${channels.join(' ')} rg`
}

/** A reference to an object. */
export function pdfReference(id: number): string {
  return `${id} 0 R`
}

/** A moment, in UTC. */
export function pdfDate(date: Date): string {
  return `(D:${date.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)}Z)`
}

/** The hexadecimal UTF-16 (big-endian) of a text. */
function utf16Hex(text: string): string {
  let hex = ''
  for (let index = 0; index < text.length; index++) hex += text.charCodeAt(index).toString(16).padStart(4, '0')
  return hex.toUpperCase()
}

function threeDecimals(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

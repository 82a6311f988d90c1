/** A ToUnicode CMap: what each code is read as, and what is wrong with it. */
export interface CharacterMap {
  readonly texts: ReadonlyMap<number, string>
  readonly problems: readonly string[]
}

/** Most entries that one section may have (Adobe Technical Note #5014). */
const MOST_ENTRIES = 100
/** Characters that no code may be read as: nothing at all, the byte order mark, and its mirror. */
const FORBIDDEN = ['\0', '\ufeff', '\ufffe']
const HALF_CHARACTER = /\p{Cs}/u
const SECTION = /(\d+)\s+begin(bfchar|bfrange)\s([^]*?)\send\2\b/g

/** Reads a map of two-byte codes (ISO 32000-1, 9.10.3). */
export function readCharacterMap(stream: Uint8Array): CharacterMap {
  const source = Buffer.from(stream).toString('latin1')
  const texts = new Map<number, string>()
  const problems: string[] = []
  if (/\/WMode\s+[^0\s]/.test(source)) problems.push('runs downwards')
  if (/\busecmap\b/.test(source)) problems.push('rests on another map')
  if (!/begincodespacerange\s*<0000>\s*<ffff>\s*endcodespacerange/i.test(source)) problems.push('is not for two bytes')
  for (const [, count, kind, body = ''] of source.matchAll(SECTION)) {
    const entries = kind === 'bfchar' ? readCharacters(body, texts) : readRanges(body, texts)
    if (entries !== Number(count) || entries > MOST_ENTRIES) problems.push(`has a section of ${entries} entries`)
  }
  for (const [code, text] of texts) if (!isReadable(text)) problems.push(`reads ${code} as no character`)
  return { texts, problems }
}

function isReadable(text: string): boolean {
  return !HALF_CHARACTER.test(text) && !FORBIDDEN.some((character) => text.includes(character))
}

function readCharacters(body: string, texts: Map<number, string>): number {
  const entries = [...body.matchAll(/<([^>]*)>\s*<([^>]*)>/g)]
  for (const [, code = '', text = ''] of entries) texts.set(Number.parseInt(code, 16), decoded(text))
  return entries.length
}

function readRanges(body: string, texts: Map<number, string>): number {
  const entries = [...body.matchAll(/<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g)]
  for (const [, from = '', to = '', start, list = ''] of entries) {
    const first = Number.parseInt(from, 16)
    const listed = [...list.matchAll(/<([^>]*)>/g)].map(([, text = '']) => decoded(text))
    for (let code = first; code <= Number.parseInt(to, 16); code++) {
      const text = start === undefined ? listed[code - first] : raised(decoded(start), code - first)
      if (text !== undefined) texts.set(code, text)
    }
  }
  return entries.length
}

function decoded(hexadecimal: string): string {
  const digits = hexadecimal.replaceAll(/\s/g, '')
  return String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))
}

/** The text of a range's first code with its last character raised. */
function raised(text: string, by: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by)
}

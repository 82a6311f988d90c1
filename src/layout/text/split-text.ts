/** A piece of a text between possible line breaks. */
export interface Piece {
  readonly text: string
  readonly after: 'glue' | 'break' | 'space'
  readonly points: readonly number[]
}

const noPoints: readonly number[] = []

/**
 * Splits text at spaces and at places where a line may break without one: behind hyphens between letters, behind slashes
 * and in long addresses. No-break spaces stay inside a piece.
 */
export function splitText(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const [chunk] of text.matchAll(chunkPattern)) {
    if (!mayBreak.test(chunk)) pieces.push({ text: chunk, after: 'space', points: noPoints })
    else splitChunk(chunk, pieces)
  }
  const last = pieces.at(-1)
  if (last !== undefined && !endsWithSpace.test(text)) pieces[pieces.length - 1] = { ...last, after: 'glue' }
  return pieces
}

/** Does the text begin with a space at which a line may break? */
export function startsWithSpace(text: string): boolean {
  const code = text.charCodeAt(0)
  return code === 0x20 || code === 0x0a || code === 0x09
}

const chunkPattern = /[^ \t\n]+/g
const endsWithSpace = /[ \t\n]$/
const mayBreak = /[-‐–—/\u00ad\u200b]|.{25}/u
const breaks = /(?<=\p{L}{3}-)(?=\p{L}{3})|(?<=\p{L}[–—])(?=\p{L})|(?<=\p{L}{2}\/)(?=\p{L}{2})|\u200b/u
const addressBreaks = /(?<=[/?&=_.#-])(?=[^/?&=_.#-])|\u200b/u

function splitChunk(chunk: string, pieces: Piece[]): void {
  const isAddress = chunk.length > 24 && /[/._]/.test(chunk)
  const parts = chunk.split(isAddress ? addressBreaks : breaks)
  parts.forEach((part, index) => {
    pieces.push({ ...softHyphens(part), after: index === parts.length - 1 ? 'space' : 'break' })
  })
}

function softHyphens(text: string): Pick<Piece, 'text' | 'points'> {
  if (!text.includes('\u00ad')) return { text, points: noPoints }
  const parts = text.split('\u00ad')
  const points: number[] = []
  let offset = 0
  for (const part of parts.slice(0, -1)) points.push((offset += part.length))
  return { text: parts.join(''), points }
}

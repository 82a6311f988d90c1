/** Breaks a text into lines of at most so many characters: at spaces; a word that is too wide also after hyphens, else anywhere. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text, width)) {
    const joined = line + piece
    if (line === '' || textWidth(joined.trimEnd()) <= width) {
      line = joined
      continue
    }
    lines.push(line.trimEnd())
    line = piece
  }
  return [...lines, line.trimEnd()]
}

/** Columns that a text takes on a terminal: marks that combine take none, East Asian wide characters two. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += zeroWidth.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

const zeroWidth = /\p{Mn}|\p{Me}|\p{Cf}/u
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u

/** Words with the space behind them, cut where one alone is too wide. */
function piecesOf(text: string, width: number): readonly string[] {
  return (text.match(/[^ ]+ */g) ?? []).flatMap((word) => {
    if (textWidth(word.trimEnd()) <= width) return [word]
    return (word.match(/[^-]*-+|[^-]+$/g) ?? [word]).flatMap((part) => cut(part, width))
  })
}

function cut(word: string, width: number): readonly string[] {
  if (textWidth(word.trimEnd()) <= width) return [word]
  const characters = Array.from(word)
  return Array.from({ length: Math.ceil(characters.length / width) }, (_, i) =>
    characters.slice(i * width, (i + 1) * width).join(''),
  )
}

import { captionMark } from './captions.ts'
import { replaceTokens, type ProseToken } from './prose-tokens.ts'

/**
 * Turns the captions that a project writes in its own Markdown into marks, so that they are numbered with those of the
 * templates: of a table in its directive, of a picture in its title. Code stays as it is.
 */
export function markCaptions(markdown: string): string {
  let fence = ''
  let count = 0
  const lines = markdown.split('\n').map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (mark !== '' && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : ''
    if (fence !== '') return line
    const marked = markTable(line, count + 1) ?? markPicture(line, count + 1)
    if (marked !== undefined) count++
    return marked ?? line
  })
  return lines.join('\n')
}

function markTable(line: string, number: number): string | undefined {
  const match = /^<!--\s+table(?:\s+(matrix|plain))?\s+caption="([^"]+)"\s+-->\s*$/.exec(line)
  if (match === null) return undefined
  const text = (match[2] ?? '').replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  const variant = match[1] === 'matrix' ? 'matrix' : 'plain'
  return captionMark('table', { id: `prose-${number}`, variant, alt: '', address: '', text })
}

/** A picture with a title that has its line for itself. */
function markPicture(line: string, number: number): string | undefined {
  if (!/^ {0,3}!\[/.test(line)) return undefined
  const pictures: Extract<ProseToken, { address: string }>[] = []
  const rest = replaceTokens(line, (token) => {
    if (token.type !== 'image') return token.text
    pictures.push(token)
    return ''
  })
  const [picture, ...more] = pictures
  if (!picture || more.length > 0 || rest.trim() !== '' || picture.title === '') return undefined
  const text = withoutEscapes(picture.title.slice(1, -1))
  const { address } = picture
  return captionMark('figure', {
    id: `prose-${number}`,
    variant: 'plain',
    alt: withoutEscapes(picture.label),
    address,
    text,
  })
}

function withoutEscapes(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

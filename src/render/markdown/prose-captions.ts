import { captionMark } from './captions.ts'

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

function markPicture(line: string, number: number): string | undefined {
  const match = /^!\[((?:\\.|[^\]\\])*)\]\(([^()\s]+)\s+"((?:\\.|[^"\\])+)"\)\s*$/.exec(line)
  if (match === null) return undefined
  const [, alt = '', address = '', title = ''] = match
  const caption = { alt: withoutEscapes(alt), address, text: withoutEscapes(title) }
  return captionMark('figure', { id: `prose-${number}`, variant: 'plain', ...caption })
}

function withoutEscapes(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

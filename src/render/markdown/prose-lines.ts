/** A line of Markdown with its place in it; `isCode` inside fenced code, the fences included. */
export interface ProseLine {
  readonly text: string
  readonly start: number
  readonly isCode: boolean
}

/** The lines of a Markdown text, with what is fenced code. */
export function proseLines(markdown: string): readonly ProseLine[] {
  let fence = ''
  let start = 0
  return markdown.split('\n').map((text) => {
    const mark = /^\s{0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1] ?? ''
    const isCode = fence !== '' || mark !== ''
    if (fence === '') fence = mark
    else if (mark.startsWith(fence) && text.trim() === mark) fence = ''
    const line = { text, start, isCode }
    start += text.length + 1
    return line
  })
}

/** A Markdown text with what is no fenced code rewritten. */
export function mapProse(markdown: string, rewrite: (text: string, start: number) => string): string {
  const parts: { lines: string[]; start: number; isCode: boolean }[] = []
  for (const { text, start, isCode } of proseLines(markdown)) {
    const last = parts.at(-1)
    if (last !== undefined && last.isCode === isCode) last.lines.push(text)
    else parts.push({ lines: [text], start, isCode })
  }
  return parts
    .map(({ lines, start, isCode }) => (isCode ? lines.join('\n') : rewrite(lines.join('\n'), start)))
    .join('\n')
}

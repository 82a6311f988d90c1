import MarkdownIt from 'markdown-it'

/** A fenced block of a page: its language, the other words of its first line and where it begins. */
export interface Block {
  readonly language: string
  readonly options: readonly string[]
  readonly text: string
  /** Line of the page, from 1. */
  readonly line: number
}

/** The fenced blocks of a page in their order. */
export function readPage(markdown: string): readonly Block[] {
  return new MarkdownIt()
    .parse(markdown, {})
    .filter(({ type }) => type === 'fence')
    .map(({ info, content, map }) => {
      const [language = '', ...options] = info.split(/\s+/)
      return { language, options, text: content, line: (map?.[0] ?? 0) + 1 }
    })
}

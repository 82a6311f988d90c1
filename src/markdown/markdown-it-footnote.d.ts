declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it'

  /** Adds `[^label]` references, their definitions and inline notes `^[text]`. */
  export default function footnotes(md: MarkdownIt): void
}

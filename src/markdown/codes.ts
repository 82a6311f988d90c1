import type { CodeDoc } from '../model/code-doc.ts'

/** The codes of Markdown: text that would be lost or would lead nowhere. */
export const markdownCodes: readonly CodeDoc[] = [
  {
    code: 'markdown/unsafe-link',
    severity: 'warning',
    summary: 'A link leads to something else than http, https, mailto or an anchor.',
    rationale:
      'Documents are passed on as files: links to other places would not work or would not be safe. Its text stays.',
    bad: 'See [the order](file:///orders/12.pdf).',
    good: 'See [the order](https://example.org/order).',
  },
  {
    code: 'markdown/stray-directive',
    severity: 'warning',
    summary: 'A directive is not closed, closes nothing, or does not stand before what it governs.',
    rationale: 'It has no effect. Close a landscape or lang block, and put a table directive right before its table.',
  },
  {
    code: 'markdown/unused-footnote',
    severity: 'warning',
    summary: 'A footnote is defined and never used.',
    rationale: 'Its text appears nowhere. Refer to it or delete it.',
    bad: 'Text.\n\n[^1]: Never referred to.',
    good: 'Text[^1].\n\n[^1]: Referred to.',
  },
  {
    code: 'markdown/extra-cells',
    severity: 'error',
    summary: 'A table row has more cells than the header.',
    rationale: 'Markdown drops them. Add a column to the header, or write a bar inside a cell as \\|.',
    bad: '| a |\n|---|\n| 1 | 2 |',
    good: '| a | b |\n|---|---|\n| 1 | 2 |',
  },
  {
    code: 'markdown/too-deep',
    severity: 'error',
    summary: 'Text is nested a hundred levels deep.',
    rationale: 'The parser gives up there and the text would be lost. Write it flatter.',
  },
]

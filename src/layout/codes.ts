import type { CodeDoc } from '../model/code-doc.ts'

/** The codes of layout: valid input that cannot be set as it stands. */
export const layoutCodes: readonly CodeDoc[] = [
  {
    code: 'layout/missing-glyph',
    severity: 'error',
    summary: 'No font has a character of the text.',
    rationale: 'The page would show an empty box. Use another character, or add a font that has it to the project.',
  },
  {
    code: 'layout/unset-script',
    severity: 'error',
    summary: 'A text is in a script that the PDF cannot set.',
    rationale:
      'Scripts that run from right to left, and those whose letters join or trade places, would come out wrong although fonts have their letters.',
  },
  {
    code: 'layout/text-lost',
    severity: 'error',
    summary: 'Words of the document do not stand on its pages.',
    rationale:
      'All words of the Markdown are counted and compared with all words drawn. A difference is a bug in strategy.',
  },
  {
    code: 'layout/too-high',
    severity: 'error',
    summary: 'A block is higher than a page and cannot be divided.',
    rationale: 'Its end would run over the edge of the page. Shorten the header of the table or divide the block.',
  },
  {
    code: 'layout/unknown-image',
    severity: 'error',
    summary: 'A picture is neither a figure of the document nor a file of the project.',
    rationale:
      'Documents show files of the project and nothing from the web. The path begins at the folder of strategy.yaml, wherever the text stands.',
    bad: '![Map of regions](../pictures/map.png)',
    good: '![Map of regions](assets/map.png)',
  },
  {
    code: 'layout/unusable-image',
    severity: 'error',
    summary: 'A picture of the project cannot be shown.',
    rationale:
      'Documents hold PNG and JPEG pictures with at most 10 MB, 8000 pixels a side and 25 million pixels, in RGB or grey: a PDF for archives has no place for others.',
  },
  {
    code: 'layout/unknown-anchor',
    severity: 'warning',
    summary: 'A link leads to a place that the document does not have.',
    rationale: 'The text is set without a link. Link to a heading or to an anchor of the same document.',
    bad: 'See [the roles](#rolse).',
    good: 'See [the roles](#roles).',
  },
  {
    code: 'layout/figure-scaled',
    severity: 'info',
    summary: 'A figure is set smaller than it was drawn, because it does not fit on the page.',
    rationale: 'Its text may become hard to read. Draw fewer rows or columns, or put it on a landscape page.',
  },
]

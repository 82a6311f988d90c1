import { expect, test } from 'vitest'
import { layOut } from '../../src/layout/lay-out.ts'
import { createPdfBackend } from '../../src/pdf/create-pdf-backend.ts'
import { layoutInput } from '../support/lay-out-text.ts'
import { checkArchive } from './check-archive.ts'
import { checkStructure } from './check-structure.ts'
import { SAMPLE_INFO } from './sample-pages.ts'
import { encodePng } from './support/encode-png.ts'
import { isInstalled } from './support/tools.ts'

const picture = encodePng({ width: 2, height: 1, colorType: 2, bitDepth: 8, samples: [0, 0, 0, 255, 255, 255] })
const images = new Map([['a.png', { width: 200, height: 100 }]])

/** A Markdown text as a PDF with contents, on small pages. */
function buildText(text: string): Uint8Array {
  const backend = createPdfBackend({ readImage: () => picture })
  const sink = backend.open({ ...SAMPLE_INFO, language: 'en' })
  const patch = { contents: { depth: 3 } }
  const pages = layOut(layoutInput(text, { metrics: backend.metrics, images, patch }))
  for (let step = pages.next(); ; step = pages.next()) {
    if (step.done === true) return sink.finish(step.value)
    sink.page(step.value)
  }
}

const heads = Array.from({ length: 30 }, (_, index) => `Skill ${index}`)
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const rule = (count: number): string => `|${'---|'.repeat(count)}`
const blank = heads.map(() => '')

const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['a table without rows', '| Role | Level |\n|---|---|'],
  ['a table without any text', '| | |\n|---|---|\n| | |\n| | |'],
  ['a table of blank rows', '| Role | Level |\n|---|---|\n| | |\n| | |'],
  ['a table with a blank head', '| | Level |\n|---|---|\n| a | b |'],
  ['a table with short rows', '| a | b | c |\n|---|---|---|\n| 1 |\n| 1 | 2 |'],
  ['a table with pictures only', '| a |\n|---|\n| ![x](a.png) |'],
  ['a table of thirty columns', [row(heads), rule(30), row(heads)].join('\n')],
  [
    'a long table',
    ['| a | b |', '|---|---|', ...heads.map((head) => `| ${head} | ${'word '.repeat(40)} |`)].join('\n'),
  ],
  [
    'a wide matrix',
    ['<!-- table matrix -->', row(['Role', ...heads]), rule(31), row(['Analyst', ...blank])].join('\n'),
  ],
  ['a matrix without rows', '<!-- table matrix -->\n| Role | a |\n|---|---|'],
  ['a matrix without any text', '<!-- table matrix -->\n| | |\n|---|---|\n| | |'],
  ['a matrix with a row for a group', '<!-- table matrix -->\n| Role | a |\n|---|---|\n| Group | |\n| Analyst | 2 |'],
  [
    'a matrix of one column with a note with a caption',
    '<!-- table matrix -->\n| a[^1] |\n|---|\n| b |\n\n[^1]: ![x](a.png "Caption")',
  ],
  ['a table in a list in a quotation', '> - | a | b |\n>   |---|---|\n>   | 1 | 2 |'],
  ['a table on a landscape page', '<!-- landscape -->\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<!-- /landscape -->'],
  ['a heading that skips levels', '###### deep\n\n# top\n\n### deeper'],
  ['an empty heading', 'text\n\n##\n\ntext'],
  ['a heading of a picture', '## ![x](a.png)\n\ntext'],
  ['a heading of a link with a note', '## [link](https://example.org) and note[^1]\n\n[^1]: Note.'],
  ['a heading in a list and a quotation', '- # in a list\n\n> ## in a quotation'],
  ['an empty heading above a deeper one', '# a\n\n##\n\n### b'],
  ['a heading of an anchor above a deeper one', '# a\n\n## <a id="x"></a>\n\n### b\n\n[b](#x)'],
  ['a heading of a note', '# [^1]\n\ntext\n\n[^1]: Note.'],
  ['a heading in a note', '# a[^1]\n\n## b\n\n### c\n\n[^1]: #### d'],
  ['lists within lists', '- a\n  1. b\n     - c\n       - d\n         - e\n           - f'],
  ['items without text', '- \n- a\n\n1. \n2. '],
  ['an item of code, of a picture, of a line', '- ```\n  code\n  ```\n- ![x](a.png)\n- ***'],
  ['tasks', '- [ ] open\n- [x] done'],
  ['a link without text', '[](https://example.org)'],
  ['a link of a picture', '[![x](a.png)](https://example.org)'],
  ['a link of a picture to a place', '# a\n\n[![](a.png)](#a) [](#a)'],
  ['a link over pages', `[${'word '.repeat(900)}](https://example.org)`],
  ['an address in another script', '[a](<https://пример.испытание/путь к (делу)>) <mailto:a@example.org>'],
  ['notes in notes', 'a[^1]\n\n[^1]: One[^2].\n[^2]: Two.'],
  ['notes without text', 'a[^1] b[^2]\n\n[^1]:\n\n[^2]: ##'],
  ['a note that is named often', 'a[^1] b[^1] **c[^1]**\n\n| d[^1] |\n|---|\n| e[^1] |\n\n[^1]: Note.'],
  [
    'a note with a list, a table, a picture',
    'a[^1]\n\n[^1]: - b\n\n    | c |\n    |---|\n    | d |\n\n    ![x](a.png)',
  ],
  ['notes that fill pages', `a[^1] b[^2]\n\n[^1]: ${'note '.repeat(900)}\n[^2]: ${'more '.repeat(300)}`],
  ['a picture without words', '![](a.png)\n\ntext ![](a.png) text'],
  ['a picture with more words than fit', `![${'описание '.repeat(2_500)}](a.png "Caption")`],
  ['pictures in a row', '![a](a.png) ![b](a.png)\n\n**![c](a.png)**'],
  ['quotations within quotations', '> a\n>\n> > b\n> >\n> > > c'],
  ['an empty quotation and empty code', '>\n\n```\n```'],
  ['code over pages', `\`\`\`\n${'a line of code\n'.repeat(80)}\`\`\``],
  ['a line of code without an end', `\`\`\`\n${'x'.repeat(900)}\n\`\`\``],
  ['page breaks in a row', 'a\n\n<!-- page-break -->\n\n<!-- page-break -->\n\nb'],
  [
    'another language',
    '<!-- lang ru -->\n\n# Глава\n\n- пункт[^1]\n\n| а |\n|---|\n| б |\n\n<!-- /lang -->\n\n[^1]: Сноска.',
  ],
  ['a language within another', '<!-- lang ru -->\n\nа\n\n<!-- lang kk -->\n\nә\n\n<!-- /lang -->\n\n<!-- /lang -->'],
  ['other scripts and signs', 'Ελληνικά ქართული Հայերեն Việt ☂️ ✓ 😀 ﬁ ½ a\u00a0b a\u00adb a\u200bb a\u2060b'],
  ['marks on letters', 'a\u0301\u0323 z\u0335\u0321\u031b и\u0306 \u0301alone'],
  ['a character that no font has', '漢字 \u{1f1f0}\u{1f1ff} \ufffe \ufffd'],
  ['characters for private use', '\ue000 \uf001 \uf6c5 \u{f0000}'],
]

test.runIf(isInstalled('qpdf')).each(TEXTS)('%s makes a document for archives', (_, text) => {
  const bytes = buildText(text)
  expect([...checkStructure(bytes), ...checkArchive(bytes)]).toEqual([])
})

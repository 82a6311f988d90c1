import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { Outcome } from '../../src/diagnostics/diagnostic.ts'
import type { HtmlInput } from '../../src/html/html-input.ts'
import { writeHtml } from '../../src/html/write-html.ts'
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts'
import { emptyFrontMatter } from '../../src/model/front-matter.ts'
import { englishLabels, shippedTheme } from './lay-out-text.ts'

/** Writes a Markdown text as a page with the official theme. */
export function writePage(text: string, input: Partial<HtmlInput> = {}): Outcome<string> {
  return writeHtml({
    root: parseMarkdown(text).value,
    front: { ...emptyFrontMatter, title: 'A test' },
    theme: shippedTheme('official'),
    labels: { ...englishLabels, skip: 'Skip', notes: 'Footnotes', back: 'Back {number}', unnamedTable: 'Table' },
    language: 'en',
    drawing: () => undefined,
    pictures: new Map(),
    ...input,
  })
}

/** An element of a parsed page. */
export interface PageElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Its text, that of its descendants included. */
  readonly text: string
}

/** A page as a browser's parser sees it: its elements in their order, and what the parser had to mend. */
export function readPage(html: string): {
  readonly elements: readonly PageElement[]
  readonly mistakes: readonly string[]
} {
  const mistakes: string[] = []
  const tree = parse(html, { onParseError: ({ code, startOffset }) => mistakes.push(`${code} at ${startOffset}`) })
  return { elements: elementsOf(tree), mistakes }
}

function elementsOf(node: DefaultTreeAdapterTypes.Node): readonly PageElement[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  if (!('tagName' in node)) return inner
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  return [{ name: node.tagName, attributes, text: textOf(node) }, ...inner]
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  if (node.nodeName === 'br') return ' '
  if (node.nodeName === 'svg' || ('attrs' in node && node.attrs.some(isMark))) return ''
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** What a page adds to the words of its document: marks of notes and the way back from them. */
function isMark({ name, value }: { readonly name: string; readonly value: string }): boolean {
  return name === 'class' && (value === 'reference' || value === 'back')
}

/** A text with every construct that documents know. */
export const everyConstruct = `Text with **strong**, *emphasis*, ~~struck~~, \`code\`, [a link](https://example.org/?a=1&b=2), [mail](mailto:a@example.org),
[the matrix](#table-m), a hard  
break, a note[^a] and the same note again[^a], <a id="inline-place"></a>a place and ![small](assets/a.png) in a line.

<a id="section-one"></a>

## 1 Lists

- close
- items
  1. inner
  2. list

3. third

   with a paragraph

4. fourth

- [x] done
- [ ] open

> A quotation
>
> of two paragraphs.

\`\`\`yaml
roles: [a, b]
\`\`\`

---

### 1.1 Deeper

<!-- landscape -->

<a id="table-m"></a>

<!-- table matrix caption="Table 1. Levels" -->

| Competency | Officer | Judge | [Analyst](#section-one) |
| :--- | :---: | :---: | :---: |
| **Evidence** | | | |
| Seizure | 1 | 2 | |
| Search | | 4 | 3 |

<!-- /landscape -->

<!-- table plain caption="Table 2. People & money" -->

| Body | People | Money | Year | Note |
| :--- | ---: | ---: | :---: | :--- |
| Police | 1 200 | 3.5 | 2026 | first[^b] |
| Court | 7 | 1.0 | 2027 | |

| | |
| :--- | :--- |
| Name | Value |

*Note: fictional.*

<!-- page-break -->

![What it shows](figures/a.svg "Figure 1. A drawing")

![A map](assets/a.png "Figure 2. A map")

<!-- lang kk -->

Қазақша мәтін.

<!-- /lang -->

#### 1.1.1 Deepest

Last words.

[^a]: A note with [a link](#section-one).
[^b]: Another one.
`

/** What \`everyConstruct\` shows. */
export const constructInput: Partial<HtmlInput> = {
  front: {
    ...emptyFrontMatter,
    title: 'Every construct',
    subtitle: 'A subtitle',
    issuers: ['First body', 'Second body'],
    number: 'No. 1',
    date: '24 November 2026',
    status: 'Draft',
    classification: 'For official use',
    approvals: [{ marking: 'APPROVED', position: 'Minister', act: 'Order No. 1', date: '24 November 2026' }],
    watermark: 'DRAFT',
    notices: ['Contains fictional figures.'],
    footer: 'Contains fictional figures',
  },
  drawing: (_address, id) => ({
    html: `<svg id="${id}" role="img" width="300pt" height="40pt" aria-labelledby="${id}-title"><title id="${id}-title">Drawn</title><text x="4" y="20">7</text></svg>`,
  }),
  pictures: new Map([
    [
      'assets/a.png',
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    ],
  ]),
}

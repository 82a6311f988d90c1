import { expect, test } from 'vitest'
import { layOutText, type LaidOut } from '../../tests/support/lay-out-text.ts'
import { typewriter } from '../../tests/support/metrics.ts'
import { itemsOf, printPages, printStructure } from '../../tests/support/print-pages.ts'
import type { Figure } from '../model/figure.ts'
import { emptyFrontMatter } from '../model/front-matter.ts'
import type { LayoutInput } from './layout-input.ts'

const pages = (text: string, options?: Parameters<typeof layOutText>[1]): string =>
  printPages(layOutText(text, options).body)
const structure = (text: string, options?: Partial<LayoutInput>): string =>
  printStructure(layOutText(text, options).body)
const messages = ({ findings }: LaidOut): readonly string[] =>
  findings.map(({ code, message }) => `${code}: ${message}`)

test('a chapter is set line by line with lists in the indent', () => {
  expect(pages('# Roles\n\nA **prosecutor** asks for data\nand decides.\n\n- one\n- two\n  1. three')).toBe(
    `--- page 1
33.2: 10 Roles
53: 10 A 20 prosecutor 75 asks for data and decides.
71: 19 • 30 one
85: 19 • 30 two
99: 34 1. 50 three`,
  )
})

test('every part of a document has its tag', () => {
  const text = '# Roles\n\n### Detail\n\nAsk [us](https://example.org)[^1].\n\n- [x] `done`\n\n> Quoted\n\n[^1]: Note'
  expect(structure(text)).toBe(
    `Sect(title=Roles)
  H1 Roles
  Sect(title=Detail)
    H2 Detail
    P Ask .
      Link us
      Reference
        Link 1
    L(numbering=Disc)
      LI
        Lbl ☑
        LBody
          P done
    BlockQuote
      P Quoted
    Note(noteId=fn-1)
      Lbl 1
      P Note`,
  )
})

test('a long running title ends with an ellipsis and a marking never', () => {
  const front = {
    ...emptyFrontMatter,
    title: 'A framework of competencies '.repeat(3).trim(),
    classification: 'For official use only '.repeat(3).trim(),
  }
  const running = { header: { left: 'title', right: 'classification' } } as const
  const [, , page] = layOutText('# One', { front, patch: { running } }).front
  const printed = printPages(layOutText('# One', { front, patch: { running } }).body)
  expect(page).toBeUndefined()
  expect(printed).toContain('[10 A framework of competencies A…]')
  expect(printed.match(/official/g)?.length).toBe(3)
})

test('the number of a copy stands on a cover and at the head of a sheet', () => {
  for (const form of ['cover', 'sheet'] as const) {
    const { front, body } = layOutText('# One', { front: { ...emptyFrontMatter, form, title: 'Plan', copy: 'Copy 3' } })
    expect(printPages([...front, ...body])).toContain('Copy 3')
  }
})

test('lists stand closer where a page would hold only a few of their lines', () => {
  const pagesFor = (count: number): number => {
    const text = Array.from({ length: count }, (_, index) => `## Step ${index + 1}`).join('\n\n')
    return layOutText(text, { patch: { contents: { depth: 3 } } }).front.length
  }
  const most =
    Array.from({ length: 40 }, (_, index) => index + 1)
      .filter((count) => pagesFor(count) === 1)
      .at(-1) ?? 0
  expect([most, most + 1].map(pagesFor)).toEqual([1, 2])
  expect(most).toBe(15)
})

test('details are left out of contents that they would fill', () => {
  const document = (count: number): string =>
    `# One\n\n## Two\n\n${Array.from({ length: count }, (_, index) => `### Detail ${index}\n\n`).join('')}`
  const entries = (count: number): number => {
    const { front } = layOutText(document(count), { patch: { contents: { depth: 3 } } })
    return printStructure(front).match(/TOCI/g)?.length ?? 0
  }
  expect(entries(40)).toBe(42)
  expect(entries(41)).toBe(2)
})

test('a section and a table that are referred to by number are told with their pages', () => {
  const text = 'See [section 2](#section-risks).\n\n## 1 Needs\n\n<a id="section-risks"></a>\n\n## 2 Risks'
  expect(printPages(layOutText(text).body).replaceAll('\u00a0', ' ')).toMatch(/section 2 \d+ , page \d/)
})

test('links to tables tell the page, links to other headings do not, unknown ones are named', () => {
  const text =
    'See [Table 1](#t), [roles](#the-roles), [x](#nowhere).\n\n<a id="t"></a>\n\n<!-- table plain caption="Days" -->\n\n| a |\n|---|\n| b |\n\n# The roles'
  const result = layOutText(text)
  expect(printPages(result.body)).toContain('See 30 Table 1 65 , page\u00a02'.replace('\u00a0', ' '))
  expect(messages(result)).toEqual(['layout/unknown-anchor: Unknown anchor "nowhere" in link "x"'])
  expect(itemsOf(result.body, 'link').map((link) => link.target)).toEqual([
    { anchor: 't' },
    { anchor: 't' },
    { anchor: 'the-roles' },
  ])
  expect(itemsOf(result.body, 'anchor').map((anchor) => anchor.id)).toEqual(['t', 'the-roles'])
})

test('a footnote stands at the foot of its page and links back from its mark', () => {
  const { body } = layOutText('Say[^a] it.\n\n[^a]: One note.')
  expect(printPages(body)).toBe('--- page 1\n29: 10 Say 25 1 33 it.\n235.4: 10 1 24 One note.')
  expect(itemsOf(body, 'link').map(({ target, contents }) => ({ target, contents }))).toEqual([
    { target: { anchor: 'fn-1' }, contents: 'Footnote 1' },
  ])
})

test('a footnote of a footnote stands below it', () => {
  const text = printPages(layOutText('Text[^1].\n\n[^1]: Upper[^2].\n[^2]: Lower.').body)
  expect(text.indexOf('Upper')).toBeGreaterThan(0)
  expect(text.indexOf('Lower')).toBeGreaterThan(text.indexOf('Upper'))
})

test('headings that show nothing are in no list, and pictures name theirs', () => {
  const images = new Map([['a.png', { width: 300, height: 200 }]])
  const { outline } = layOutText('# ![Map](a.png)\n\n## [^1]\n\ntext\n\n[^1]: Note.', { images })
  expect(outline.map(({ title }) => title)).toEqual(['Map'])
})

test('marks of several footnotes at one place are parted by commas', () => {
  expect(pages('Say[^a][^b].\n\n[^a]: One\n[^b]: Two').split('\n')[1]).toBe('29: 10 Say 25 1 28 , 32 2 35 .')
})

test('cover, contents and running lines count all pages', () => {
  const front = {
    ...emptyFrontMatter,
    title: 'Strategy',
    classification: 'Official',
    footer: 'Fictional figures',
    watermark: 'DRAFT',
  }
  const patch = {
    running: {
      size: 6,
      leading: 8,
      distance: 5,
      header: { left: 'title', right: 'classification' },
      footer: { left: 'notice', right: 'page' },
    },
  } as const
  const result = layOutText('# Strategy\n\n## One\n\nText\n\n<!-- page-break -->\n\n## Two', { front, patch })
  const shown = printPages([...result.front, ...result.body]).split('\n')
  expect(shown.filter((line) => !line.includes('DRAFT'))).toEqual([
    '--- page 1',
    '30.2: 268 Official',
    '127: 10 Strategy',
    '--- page 2',
    '12.8: [10 Strategy] [286 Official]',
    '33.2: 10 Contents',
    '58.9: 10 One 301  3',
    '72.4: 10 Two 301  4',
    '250.8: [10 Fictional figures] [277 page 2 of 4]',
    '--- page 3',
    '12.8: [10 Strategy] [286 Official]',
    '33.2: 10 One',
    '53: 10 Text',
    '250.8: [10 Fictional figures] [277 page 3 of 4]',
    '--- page 4',
    '12.8: [10 Strategy] [286 Official]',
    '33.2: 10 Two',
    '250.8: [10 Fictional figures] [277 page 4 of 4]',
  ])
  expect(result.outline.map(({ level, title, anchor }) => `${level} ${title} #${anchor}`)).toEqual([
    '1 One #one',
    '1 Two #two',
  ])
  expect(result.pageCount).toBe(4)
})

test('a figure is drawn inside one Figure node, scaled down when it is wider than the page', () => {
  const figure: Figure = {
    width: 600,
    height: 100,
    title: 'Gaps',
    alt: 'Gap by role',
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: 600, height: 50, fill: 'accent' },
      { kind: 'label', x: 600, y: 90, text: 'end', size: 20, anchor: 'end' },
    ],
  }
  const result = layOutText('![Gap](figures/gap.svg "Gaps")', { figures: new Map([['figures/gap.svg', figure]]) })
  expect(printStructure(result.body)).toBe('Div\n  Figure(alt=Gap) end\n  Caption Figure 1. Gaps')
  expect(itemsOf(result.body, 'rect').map(({ x, y, width, height }) => ({ x, y, width, height }))).toEqual([
    { x: 10, y: 20, width: 300, height: 25 },
  ])
  expect(itemsOf(result.body, 'text').map(({ x, y, text }) => `${x},${y} ${text}`)[0]).toBe('295,65 end')
  expect(messages(result)).toEqual([
    'layout/figure-scaled: Figure "figures/gap.svg" is set at 50 % of its size, because it does not fit on the page',
  ])
})

test('a picture in a sentence or cell stands among the words at their height', () => {
  const images = new Map([['seal.png', { width: 300, height: 200 }]])
  const text = 'Look for ![the seal](seal.png) here.\n\n| a |\n|---|\n| [![seal](seal.png)](https://example.org) |'
  const { body, findings } = layOutText(text, { images })
  expect(findings).toEqual([])
  expect(printStructure(body).split('\n')).toEqual(
    expect.arrayContaining(['P Look for  here.', '  Figure(alt=the seal)', '          Figure(alt=seal)']),
  )
  const [first, second] = itemsOf(body, 'image')
  expect(first?.height).toBeCloseTo(11.5)
  expect(first?.width).toBeCloseTo(17.25)
  expect(second?.height).toBeCloseTo(9.2)
  const [link] = itemsOf(body, 'link')
  expect(body[0]?.structure.find(({ id }) => id === link?.owner)?.role).toBe('Link')
})

test('a picture in a sentence that is not there is an error and its words still stand', () => {
  const result = layOutText('Look for ![the seal](seal.png) here.')
  expect(messages(result)).toEqual(['layout/unknown-image: Unknown image "seal.png"'])
  expect(printPages(result.body)).toContain('the seal')
})

test('a picture without words is called by its address', () => {
  const images = new Map([['seal.png', { width: 300, height: 200 }]])
  const text = structure('![](seal.png)\n\nLook ![ ](seal.png "the seal") here.', { images })
  expect(text.match(/Figure\(.*?\)/g)).toEqual(['Figure(alt=seal.png)', 'Figure(alt=the seal)'])
})

test('a picture that is not there is an error and its words still stand', () => {
  const result = layOutText('![Logo](logo.png "The logo")')
  expect(messages(result)).toEqual(['layout/unknown-image: Unknown image "logo.png"'])
  expect(printPages(result.body)).toContain('Logo The logo')
})

test('a character without a glyph is an error with the word it stands in', () => {
  const result = layOutText('Key ⌧x and ⌧x again')
  expect(result.findings).toEqual([
    {
      code: 'layout/missing-glyph',
      severity: 'error',
      message: 'No font has the character "⌧" (U+2327) of "⌧x"',
      help: 'Use another character or add a font that has it to the project',
      data: { codePoint: 0x2327, character: '⌧', text: '⌧x' },
    },
  ])
})

test('a character for private use is an error that no other font mends', () => {
  const missing = (_: string, text: string): readonly number[] => (text.includes('\ue000') ? [0xe000] : [])
  const [finding] = layOutText('Key \ue000', { metrics: { ...typewriter, missing } }).findings
  expect(finding?.message).toBe('No font has the character "\ue000" (U+E000) of "\ue000"')
  expect(finding?.help).toBe(
    'Use another character: this one is for private use, and means nothing outside of the font that it comes from',
  )
})

test('text in a script that runs from right to left is refused, once a script', () => {
  expect(messages(layOutText('Law: قانون الإجراءات and חוק'))).toEqual([
    'layout/unset-script: Text in the script "Arabic" cannot be set: "قانون"',
    'layout/unset-script: Text in the script "Hebrew" cannot be set: "חוק"',
  ])
})

test('text of another language is tagged with it', () => {
  expect(structure('<!-- lang kk -->\n\nСәлем\n\n<!-- /lang -->')).toBe('Div(lang=kk)\n  P Сәлем')
})

test('code keeps its spaces and is cut, not hyphenated', () => {
  expect(pages(`\`\`\`\na  b\n${'x'.repeat(80)}\n\`\`\``)).toBe(`--- page 1
36: 17 a  b
48.5: 17 ${'x'.repeat(63)}
61: 17 ${'x'.repeat(17)}`)
})

test('every anchor that a link can name has one place, also in matrices, headers and notes', () => {
  const text =
    '| a <a id="head"></a> | b |\n|---|---|\n| c <a id="cell"></a> | d |\n\n<!-- table matrix -->\n\n| a <a id="corner"></a> | b |\n|---|---|\n| c <a id="row"></a> | 1 |\n\nx[^1]\n\n[^1]: <a id="note"></a> n\n'
  const links = ['head', 'cell', 'corner', 'row', 'note'].map((id) => `[${id}](#${id})`).join(' ')
  const { body, findings } = layOutText(`${text}\n${links}`)
  const placed = itemsOf(body, 'anchor').map((anchor) => anchor.id)
  expect(findings).toEqual([])
  expect(placed.toSorted()).toEqual(['cell', 'corner', 'fn-1', 'head', 'note', 'row'])
})

test('an explicit anchor used twice stands where it is used first', () => {
  const { body } = layOutText('<a id="x"></a>\n\none\n\n<a id="x"></a>\n\ntwo')
  expect(itemsOf(body, 'anchor').map(({ id, y }) => `${id} ${y}`)).toEqual(['x 20'])
})

test('a captioned picture that is not there keeps its place in the list of figures', () => {
  const { body, findings } = layOutText('![A map](missing.png "Regions")\n')
  expect(findings.map(({ code }) => code)).toEqual(['layout/unknown-image'])
  expect(itemsOf(body, 'anchor').map(({ id }) => id)).toEqual(['figure-1'])
})

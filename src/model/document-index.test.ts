import { expect, test } from 'vitest'
import { englishLabels } from '../../tests/support/lay-out-text.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { captionEntries } from './contents-entries.ts'
import { indexDocument, type DocumentIndex } from './document-index.ts'

const index = (text: string): DocumentIndex => indexDocument(parseMarkdown(text).value, englishLabels, undefined)

const headings = (text: string): readonly string[] =>
  [...index(text).headings.values()].map(({ level, title, anchor }) => `${level} ${title} #${anchor}`)

test('levels of headings have no gaps, wherever a document begins', () => {
  expect(headings('## A\n\n#### B\n\n##### C\n\n### D\n\n## E')).toEqual([
    '1 A #a',
    '2 B #b',
    '3 C #c',
    '2 D #d',
    '1 E #e',
  ])
})

test('a heading is reached by its own anchor and by the slug that forges give it', () => {
  const found = index('<a id="role-analyst"></a>\n\n# 1.2 Аналитик (OSINT)!\n\n# Same\n\n# Same')
  expect(found.target('role-analyst')).toEqual({ anchor: 'role-analyst', tellsPage: false })
  expect(found.target('12-аналитик-osint')).toEqual({ anchor: 'role-analyst', tellsPage: false })
  expect(found.target('same-1')).toEqual({ anchor: 'same-1', tellsPage: false })
  expect(found.target('nowhere')).toBeUndefined()
})

test('a section, which is referred to by number, tells its page; another heading does not', () => {
  const found = index('<a id="section-risks"></a>\n\n## 16 Risks\n\n<a id="risk-turnover"></a>\n\n### Turnover')
  expect(found.target('section-risks')?.tellsPage).toBe(true)
  expect(found.target('risk-turnover')?.tellsPage).toBe(false)
})

test('a heading of a picture is named by what the picture shows', () => {
  expect(headings('# ![Map](map.png)[^1]\n\n[^1]: Note.')).toEqual(['1 Map #map'])
})

test('captions are numbered by kind, and a number that is already there is not added again', () => {
  const table = '| a |\n|---|\n| b |'
  const text = `<!-- table plain caption="Roles" -->\n${table}\n\n![x](x.svg "Gaps")\n\n<!-- table plain caption="Table 2. Courses" -->\n${table}`
  expect([...index(text).captions.values()].map((caption) => `${caption.text} #${caption.anchor}`)).toEqual([
    'Table 1. Roles #table-1',
    'Figure 1. Gaps #figure-1',
    'Table 2. Courses #table-2',
  ])
})

test('the later part of a figure bears the number of the first, and lists of figures name it once', () => {
  const parts = ['Figure 1. Plan', 'Figure 1. Plan (continued)', 'Load', 'Figure 3. Costs']
  const found = index(
    parts.map((caption, at) => `<a id="part-${at}"></a>\n\n![x](${at}.svg "${caption}")`).join('\n\n'),
  )
  expect([...found.captions.values()].map((caption) => `${caption.text} #${caption.anchor}`)).toEqual([
    'Figure 1. Plan #part-0',
    'Figure 1. Plan (continued) #part-1',
    'Figure 2. Load #part-2',
    'Figure 3. Costs #part-3',
  ])
  expect(captionEntries(found, 'figure').map(({ text }) => text)).toEqual([
    'Figure 1. Plan',
    'Figure 2. Load',
    'Figure 3. Costs',
  ])
})

test('anchors inside text, cells and lists are targets', () => {
  const found = index(
    'a <a id="in-text"></a>b\n\n| c <a id="in-cell"></a> |\n|---|\n| d |\n\n- e\n\n  <a id="in-list"></a>\n\n  f',
  )
  for (const id of ['in-text', 'in-cell', 'in-list']) expect(found.target(id)?.anchor).toBe(id)
})

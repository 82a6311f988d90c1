import { expect, test } from 'vitest'
import type { Block, Inline } from '../model/document-tree.ts'
import { words } from '../model/tree-text.ts'
import { parseMarkdown } from './parse-markdown.ts'

/** Prints a tree as one line a block, inline nodes as tags. */
function print(text: string): string {
  return parseMarkdown(text).value.children.map(block).join('\n')
}

function block(node: Block): string {
  switch (node.type) {
    case 'heading':
      return `h${node.depth}(${inline(node.children)})`
    case 'paragraph':
      return `p(${inline(node.children)})`
    case 'list':
      return `${node.ordered ? `ol${node.start}` : 'ul'}(${node.children.map((item) => `${item.checked ?? ''}${item.children.map(block).join(' ')}`).join('; ')})`
    case 'blockquote':
    case 'landscape':
      return `${node.type}(${node.children.map(block).join(' ')})`
    case 'language':
      return `lang ${node.language}(${node.children.map(block).join(' ')})`
    case 'table':
      return `table ${node.variant} "${node.caption}" ${node.align.join()}: ${[node.header, ...node.rows].map((row) => row.map((cell) => inline(cell.children)).join(' | ')).join(' / ')}`
    case 'figure':
      return `figure(${node.url}, ${node.alt}, ${node.caption})`
    case 'code':
      return `code ${node.language}(${node.value})`
    case 'anchor':
      return `#${node.id}`
    default:
      return node.type
  }
}

function inline(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'inlineCode') return `<${node.value}>`
      if (node.type === 'footnoteReference') return `^${node.number}`
      if (node.type === 'anchor') return `#${node.id}`
      if (node.type === 'link') return `[${inline(node.children)}](${node.url})`
      return 'children' in node ? `${node.type}(${inline(node.children)})` : node.type
    })
    .join('')
}

const codes = (text: string): readonly string[] =>
  parseMarkdown(text).findings.map((finding) => `${finding.code} ${finding.message}`)

test('the blocks of a chapter keep their order and their marks', () => {
  expect(
    print(
      '# Roles\n\nA **prosecutor** *and* `case.db`\nask.\n\n- [x] seize\n- [ ] report\n\n3. c\n4. d\n\n> quoted\n\n---\n\n```sh\nls\n```',
    ),
  ).toBe(
    [
      'h1(Roles)',
      'p(A strong(prosecutor) emphasis(and) <case.db> ask.)',
      'ul(truep(seize); falsep(report))',
      'ol3(p(c); p(d))',
      'blockquote(p(quoted))',
      'thematicBreak',
      'code sh(ls)',
    ].join('\n'),
  )
})

test('directives say what Markdown cannot say', () => {
  const text =
    '<a id="role-analyst"></a>\n\n## Analyst\n\n<!-- page-break -->\n\n<!-- landscape -->\n\nwide\n\n<!-- /landscape -->\n<!-- lang kk -->\nқазақ <a id="x"></a>\n<!-- /lang -->'
  expect(print(text)).toBe('#role-analyst\nh2(Analyst)\npageBreak\nlandscape(p(wide))\nlang kk(p(қазақ #x))')
})

test('a table takes variant and caption from the directive before it, anchors in between included', () => {
  const table = '| a | b |\n|---|--:|\n| 1 | 2 |'
  expect(print(`<!-- table matrix caption="Roles &quot;A&quot;" -->\n<a id="t-1"></a>\n\n${table}`)).toBe(
    '#t-1\ntable matrix "Roles "A"" left,right: a | b / 1 | 2',
  )
  expect(codes('<!-- table plain -->\n\ntext')).toEqual([
    'markdown/stray-directive Directive "table" is not followed by a table',
  ])
})

test('all other HTML is text', () => {
  expect(print('<b>bold</b> <!-- note --> <a id="x y"></a>\n\n<script>1</script>')).toBe(
    'p(<b>bold</b> <!-- note --> <a id="x y"></a>)\np(<script>1</script>)',
  )
})

test('links go to http, https, mailto and anchors; others become text', () => {
  expect(print('[a](https://example.org) [b](#сроки) [c](javascript:alert%281%29) <mailto:a@b.c>')).toBe(
    'p([a](https://example.org) [b](#сроки) c [mailto:a@b.c](mailto:a@b.c))',
  )
  expect(codes('[c](file:///etc)')).toEqual([
    'markdown/unsafe-link Link "file:///etc" goes nowhere: expected http, https, mailto or #anchor',
  ])
})

test('a link is not longer than a PDF has room for', () => {
  const address = `https://example.org/${'a'.repeat(32_748)}`
  expect(print(`[a](${address})`)).toBe('p(a)')
  expect(codes(`[a](${address})`)).toEqual(['markdown/unsafe-link Link of 32768 characters, expected at most 32767'])
  expect(codes(`[a](${address.slice(0, -1)})`)).toEqual([])
})

test('a heading that shows nothing leaves only its anchors', () => {
  expect(print('##\n\n## <a id="x"></a>\n\n## <a id="y"></a> a')).toBe('#x\nh2(#y a)')
})

test('a heading in a footnote is a paragraph in bold', () => {
  const { value } = parseMarkdown('a[^1]\n\n[^1]: # b\n\n    > ## c\n\n    - ### d')
  expect([...value.footnotes.values()].flatMap((note) => note.children.map(block))).toEqual([
    'p(strong(b))',
    'blockquote(p(strong(c)))',
    'ul(p(strong(d)))',
  ])
})

test('footnotes are numbered by first use, and unused ones are named', () => {
  const { value, findings } = parseMarkdown('One[^b] two[^a] again[^b].\n\n[^a]: Alpha\n[^b]: Beta\n[^c]: Gamma')
  expect([...value.footnotes.values()].map((note) => `${note.number} ${note.children.map(block).join()}`)).toEqual([
    '1 p(Beta)',
    '2 p(Alpha)',
  ])
  expect(findings.map((finding) => [finding.code, finding.data])).toEqual([['markdown/unused-footnote', { line: 5 }]])
})

test('a picture alone is a figure with its title as caption', () => {
  expect(print('![Gap by role](figures/gap.svg "Gaps")')).toBe('figure(figures/gap.svg, Gap by role, Gaps)')
})

test('cells beyond the header are an error, because they would be lost', () => {
  expect(codes('| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| x \\| y | z |')).toEqual([
    'markdown/extra-cells Table row has 3 cells, expected 2: the rest would be lost',
  ])
})

test('text nested too deeply is an error', () => {
  expect(codes(`${'> '.repeat(120)}deep`).length).toBe(1)
})

test('the words of a tree are its visible text in order', () => {
  const { value } = parseMarkdown('# A b\n\nc **d**e[^1] `f g`\n\n| h |\n|---|\n| i |\n\n[^1]: note')
  expect(words(value)).toEqual(['A', 'b', 'c', 'de', 'f', 'g', 'h', 'i', 'note'])
})

test('a note in the text itself is a footnote, and a note inside a list keeps its blocks', () => {
  const { value } = parseMarkdown('- One^[inline *note*] two[^b]\n\n[^b]: First\n\n    - second')
  expect([...value.footnotes.values()].map((note) => note.children.map(block).join(' '))).toEqual([
    'p(inline emphasis(note))',
    'p(First) ul(p(second))',
  ])
  expect(value.children.map(block)).toEqual(['ul(p(One^1 two^2))'])
})

test('a thousand footnotes take no longer than their text', () => {
  const text = Array.from({ length: 3000 }, (_, index) => `Word[^${index}]\n\n[^${index}]: Note ${index}`).join('\n\n')
  const { value } = parseMarkdown(text)
  expect(value.footnotes.size).toBe(3000)
  expect(value.children.length).toBe(3000)
})

test('a footnote that only footnotes out of use refer to is named too', () => {
  const { value, findings } = parseMarkdown(
    'Text[^c].\n\n[^a]: See[^b]\n\n[^b]: And[^a]\n\n[^c]: Used[^d]\n\n[^d]: Also',
  )
  expect([...value.footnotes.values()].map((note) => note.children.map(block).join())).toEqual(['p(Used^4)', 'p(Also)'])
  expect(findings.map(({ message }) => message)).toEqual([
    'Footnote "a" is defined and never used',
    'Footnote "b" is defined and never used',
  ])
})

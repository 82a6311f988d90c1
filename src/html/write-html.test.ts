import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  constructInput,
  everyConstruct,
  readPage,
  writePage,
  type PageElement,
} from '../../tests/support/write-page.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { splitWords, words } from '../model/tree-text.ts'

const whole = writePage(everyConstruct, constructInput)
const { elements, mistakes } = readPage(whole.value)

const all = (name: string, from: readonly PageElement[] = elements): readonly PageElement[] =>
  from.filter((element) => element.name === name)

test('the parser of a browser has nothing to mend', () => {
  expect(mistakes).toEqual([])
  expect(whole.findings).toEqual([])
})

test('the text holds the words of the document, all of them in their order', () => {
  const own = words(parseMarkdown(everyConstruct).value)
  const text = all('main')[0]?.text.replace('Footnotes', '').replaceAll(/[☑☐]/g, '') ?? ''
  expect(own.length).toBeGreaterThan(80)
  expect(splitWords(text).join('')).toBe(own.join(''))
})

test('every id stands once and every link leads somewhere', () => {
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  const inner = all('a').map(({ attributes }) => decodeURIComponent(attributes['href'] ?? ''))
  const places = inner.filter((href) => href.startsWith('#')).map((href) => href.slice(1))
  expect(places.length).toBeGreaterThan(12)
  expect(places.filter((place) => !ids.includes(place))).toEqual([])
  const named = elements.flatMap(({ attributes }) => attributes['aria-labelledby']?.split(' ') ?? [])
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter((id) => !ids.includes(id))).toEqual([])
})

test('nothing is loaded from elsewhere and nothing runs', () => {
  expect(all('script')).toEqual([])
  const addresses = elements.flatMap(({ attributes }) =>
    [attributes['src'], attributes['href']].filter((a) => a !== undefined),
  )
  expect(addresses.filter((address) => !/^(?:#|https:|mailto:|data:image\/png;)/.test(address))).toEqual([])
  expect(elements.flatMap(({ attributes }) => Object.keys(attributes).filter((name) => name.startsWith('on')))).toEqual(
    [],
  )
  expect(all('meta').some(({ attributes }) => attributes['content']?.startsWith("default-src 'none'"))).toBe(true)
})

test('the page says what it is: language, title, landmarks, a way past the contents', () => {
  expect(all('html')[0]?.attributes).toEqual({ lang: 'en' })
  expect(all('title')[0]?.text).toBe('Every construct')
  expect(['header', 'nav', 'main', 'footer'].map((name) => all(name).length)).toEqual([1, 1, 1, 1])
  expect(all('a')[0]).toMatchObject({ text: 'Skip', attributes: { href: '#page-text' } })
  expect(elements.filter(({ name }) => /^h\d$/.test(name)).map(({ name, text }) => `${name} ${text}`)).toEqual([
    'h1 Every construct',
    'h2 Contents',
    'h2 1 Lists',
    'h3 1.1 Deeper',
    'h4 1.1.1 Deepest',
    'h2 Footnotes',
  ])
})

test('tables name their columns, rows and groups of rows', () => {
  const heads = all('th').map(({ attributes, text }) => `${attributes['scope']} ${text}`)
  expect(heads).toEqual([
    'col Competency',
    'col Officer',
    'col Judge',
    'col Analyst',
    'rowgroup Evidence',
    'row Seizure',
    'row Search',
    'col Body',
    'col People',
    'col Money',
    'col Year',
    'col Note',
    'row Police',
    'row Court',
    'row Name',
  ])
  expect(all('caption').map(({ text }) => text)).toEqual(['Table 1. Levels', 'Table 2. People & money'])
  expect(all('td').flatMap(({ attributes }) => attributes['class'] ?? [])).toContain('center level-4-of-4')
})

test('wide tables and drawings move in a box that the keyboard reaches and that has a name', () => {
  const boxes = elements
    .filter(({ attributes }) => attributes['class'] === 'scroll')
    .map(({ attributes }) => attributes)
  expect(boxes).toHaveLength(3)
  for (const box of boxes) expect(box).toMatchObject({ tabindex: '0', role: 'group' })
  expect(boxes.every((box) => (box['aria-labelledby'] ?? box['aria-label']) !== undefined)).toBe(true)
})

test('an anchor of the document never meets an id of the page', () => {
  const { value } = writePage('<a id="page-text"></a>\n\nA place.\n\nTo [it](#page-text).')
  const found = readPage(value).elements
  expect(all('p', found).map(({ attributes }) => attributes['id'])).toEqual(['page-text', undefined])
  expect(all('main', found)[0]?.attributes['id']).toBe('page_-text')
})

test('a link that leads nowhere becomes text and is reported', () => {
  const { value, findings } = writePage('See [the roles](#rolse).')
  expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'layout/unknown-anchor Unknown anchor "rolse" in link "the roles"',
  ])
  expect(all('p', readPage(value).elements)[0]?.text).toBe('See the roles.')
})

test('no text can become a tag or leave an attribute', () => {
  const hostile = [
    '</title><script>x()</script>',
    '"><img src=x onerror=x()>',
    "'onclick='x()",
    '</style>',
    '<!--',
    '&lt;b&gt;',
    ']]>',
  ]
  const front = { title: hostile.join(' '), classification: '"><script>', watermark: "'<", footer: '</footer>' }
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...hostile, 'word ', '`', '|', '[x](#y)'), { maxLength: 6 }), (parts) => {
      const text = parts.join('')
      const body = `# ${text}\n\n${text}\n\n| a | ${text.replaceAll('|', '')} | c | d |\n|---|---|---|---|\n| ${text.replaceAll('|', '')} | | | |\n\n![${text}](figures/x.svg)`
      const page = readPage(writePage(body, { front: { ...constructInput.front, ...front } as never }).value)
      const names = new Set(page.elements.map(({ name }) => name))
      return (
        !names.has('script') && !names.has('img') && page.elements.filter(({ name }) => name === 'style').length === 1
      )
    }),
    { numRuns: 60 },
  )
  expect(
    readPage(writePage('x', { front: { ...constructInput.front, ...front } as never }).value).elements[6]?.text,
  ).toBe(front.title)
})

import * as fc from 'fast-check'
import createMarkdownIt from 'markdown-it'
import type { Token } from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { expect, test } from 'vitest'
import { safeAddress } from './address.ts'
import { escapeText, normalizeSpace } from './escape-text.ts'
import { code, link } from './markdown.ts'

const parser = createMarkdownIt({ html: true }).use(footnotes)

/** Text made of what Markdown gives meaning to, and of ordinary letters. */
const marks = [
  ...'*_`[]()<>#+-=~|\\!&;:.,^$"\'{}',
  ...'ab Жқ1 2 ',
  '\n',
  '\t',
  '&amp;',
  '<b>',
  '<!--',
  'http://a.b',
  '1.',
  '2)',
  '[^1]',
  '![',
  '- ',
  '```',
  '~~',
  '**',
  '| - |',
]
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...marks), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)

function content(tokens: readonly Token[]): string {
  return tokens
    .flatMap((token) => token.children ?? [token])
    .map((token) =>
      token.type === 'text' || token.type === 'text_special' || token.type === 'code_inline' ? token.content : '',
    )
    .join('')
}

function types(tokens: readonly Token[]): string {
  return tokens.flatMap((token) => [token.type, ...(token.children ?? []).map((child) => child.type)]).join(' ')
}

/** What a reader of Markdown sees, of some of its tokens. */
function seen(markdown: string, start = 0, end?: number): string {
  return content(parser.parse(markdown, {}).slice(start, end))
}

const word = anyText
  .map((text) => ({ text, plain: normalizeSpace(text) }))
  .filter(({ plain }) => plain !== '' && plain === plain.trim())

test('a text in a paragraph is read back as it was', () => {
  fc.assert(
    fc.property(word, ({ text, plain }) => {
      const tokens = parser.parse(escapeText(text), {})
      expect(types(tokens)).toMatch(
        /^paragraph_open inline (text|text_special)( (text|text_special))* paragraph_close$/,
      )
      expect(content(tokens)).toBe(plain)
    }),
    { numRuns: 3000 },
  )
})

test('a text in a heading is read back as it was', () => {
  fc.assert(
    fc.property(word, ({ text, plain }) => {
      expect(seen(`## ${escapeText(text)}`, 1, 2)).toBe(plain)
    }),
    { numRuns: 2000 },
  )
})

test('a text after a number in a heading is read back as it was', () => {
  fc.assert(
    fc.property(word, ({ text, plain }) => {
      expect(seen(`### 3.1 ${escapeText(text)}`, 1, 2)).toBe(`3.1 ${plain}`)
    }),
    {
      numRuns: 2000,
    },
  )
})

test('a text in a list item is read back as it was', () => {
  fc.assert(
    fc.property(word, ({ text, plain }) => {
      expect(seen(`- ${escapeText(text)}`, 3, 4)).toBe(plain)
    }),
    { numRuns: 2000 },
  )
})

test('texts in the cells of a table are read back as they were, and the table keeps its columns', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const tokens = parser.parse(`| ${escapeText(a.text)} | x |\n| --- | --- |\n| y | ${escapeText(b.text)} |`, {})
      const cells = tokens.flatMap((token, i) =>
        /^t[hd]_open$/.test(token.type) ? [content(tokens.slice(i + 1, i + 2))] : [],
      )
      expect(cells).toEqual([a.plain, 'x', 'y', b.plain])
    }),
    { numRuns: 3000 },
  )
})

test('a text in a link is read back as it was, and the link stays one', () => {
  fc.assert(
    fc.property(word, ({ text, plain }) => {
      const tokens = parser.parse(`before ${link(text, 'https://a.example/x')} after`, {})
      expect(types(tokens)).toContain('link_open')
      expect(content(tokens)).toBe(`before ${plain} after`)
    }),
    { numRuns: 2000 },
  )
})

test('a text in bold stays bold', () => {
  fc.assert(
    fc.property(word, ({ text, plain }) => {
      fc.pre(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(plain))
      expect(types(parser.parse(`a **${escapeText(text)}** b`, {}))).toContain('strong_open')
    }),
    { numRuns: 1000 },
  )
})

test('code is read back as it was', () => {
  fc.assert(
    fc.property(word, ({ text, plain }) => {
      expect(seen(code(text))).toBe(plain)
    }),
    { numRuns: 2000 },
  )
})

test('ordinary text is left as it is', () => {
  for (const text of [
    'Law & order: 5 < 6, a_b and C# (2026), 50 % * 2 = x',
    'Дәлелдемелердің сақталу тізбегі – 24/7',
    'Read the act, Art. 2. Then 3.1 follows.',
    'R&D, AT&T, e-mail: a@b.example',
  ]) {
    expect(escapeText(text)).toBe(text)
  }
})

test('what would be markup is escaped at its place only', () => {
  expect(escapeText('# 1 | *a* [b](c) <i> `d` _e_ &amp;')).toBe(
    '\\# 1 \\| \\*a\\* \\[b\\](c) \\<i> \\`d\\` \\_e\\_ \\&amp;',
  )
  expect(escapeText('1. item')).toBe('1\\. item')
})

test('an address of another scheme leaves the text without link', () => {
  expect(link('a', 'javascript:alert(1)')).toBe('a')
  expect(link('a', 'file:///etc/passwd')).toBe('a')
  expect(link('a', 'https://x.example/a b(c)|d')).toBe('[a](https://x.example/a%20b%28c%29%7Cd)')
  expect(link('a', '#role-analyst')).toBe('[a](#role-analyst)')
})

test('dashes with spaces between them are no rule', () => {
  for (const text of ['---', '--- -', '- - -']) expect(content(parser.parse(escapeText(text), {}))).toBe(text)
})

test('white space of all kinds is one space, what cannot be seen is dropped', () => {
  expect(normalizeSpace(' \t a\n\n b\u000bc\u0085d  \ufeff ')).toBe('a b c d')
  expect(normalizeSpace('x\u0007y\ufdd0')).toBe('xy')
})

test.each([
  ['__a__', '\\_\\_a\\_\\_'],
  ['5 <', '5 \\<'],
  ['R &', 'R \\&'],
  ['### x', '\\### x'],
  ['#', '\\#'],
  ['#######', '\\#######'],
  ['a ##', 'a \\##'],
  ['===', '\\==='],
  ['> a', '\\> a'],
  ['12) a', '12\\) a'],
])('%s is written %s', (text, written) => {
  expect(escapeText(text)).toBe(written)
  expect(seen(`## ${written}`, 1, 2)).toBe(text)
})

test.each(['-5 degrees', '=5', 'a # b', 'C#', '1.5', '#tag'])('%s needs no mark', (text) => {
  expect(escapeText(text)).toBe(text)
})

test('addresses are those of the web, of mail and of places in the document, without space around them', () => {
  expect(safeAddress(' http://x.example/a ')).toBe('http://x.example/a')
  expect(safeAddress('mailto:a@b.example')).toBe('mailto:a@b.example')
  for (const address of ['see https://x.example', 'mailto: a', 'https:///x', '//x.example', '#-', ''])
    expect(safeAddress(address)).toBeUndefined()
})

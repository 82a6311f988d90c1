import { expect, test } from 'vitest'
import { createState, defaultLimits, type DocumentState } from '../document-state.ts'
import type { Language } from '../language/language.ts'
import { replaceMarks } from './marks.ts'
import { inlineMarkdown, projectMarkdown } from './project-markdown.ts'

function state(): DocumentState {
  const draw = (): never => {
    throw new Error('nothing is drawn here')
  }
  const language = {} as Language // headings and notes need no words
  return createState({ language, limits: defaultLimits, draw, figurePath: draw, sections: new Set() })
}

/** With notes in braces. */
const readable = (markdown: string): string => replaceMarks(markdown, (_, key) => `{${key}}`)
const blocks = (markdown: string): string => readable(projectMarkdown(markdown, state()))
const inline = (markdown: string): string => readable(inlineMarkdown(markdown))

test('blocks stay blocks, with their headings below the heading before them', () => {
  expect(blocks('# Seizure\n\nText.\n\n- one\n- two')).toBe('### Seizure\n\nText.\n\n- one\n- two')
  expect(readable(projectMarkdown('# Seizure', { ...state(), depth: 4 }))).toBe('##### Seizure')
})

test('as one line Markdown keeps its words, links and emphasis', () => {
  expect(inline('Keeps **evidence**\nand [logs](https://example.org/a).\n\nThen reports')).toBe(
    'Keeps **evidence** and [logs](https://example.org/a). Then reports',
  )
  expect(inline('# Duties\n\n- seize\n- *copy*\n  - hash\n\n1. first\n2. second\n\n> quoted')).toBe(
    'Duties. seize; *copy*; hash; 1. first; 2. second. quoted',
  )
  expect(inline('| a | b |\n| --- | ---: |\n| 1 | 2 |\n\n---\n\nEnd\n===')).toBe('a, b; 1, 2. End')
  expect(inline('```\nx | y\n```\n\n<!-- table plain caption="Costs" -->\n![Map](map.png)')).toBe('x \\| y. Costs. Map')
})

test('a line fits into a cell of a table and does not open a block', () => {
  expect(inline('a | b `c | d` \\| e')).toBe('a \\| b c \\| d \\| e')
  expect(inline('1. only')).toBe('1\\. only')
  expect(inline('ends in \\')).toBe('ends in \\\\')
})

test('footnotes become notes of the document, each text with its own', () => {
  expect(
    blocks('Report[^1] and[^a].\n\n[^1]: From [the ministry](https://example.org),\n    page 3.\n[^a]: Draft.'),
  ).toBe('Report{From [the ministry](https://example.org), page 3.} and{Draft.}.')
  expect(inline('Report[^1].\n\n[^1]: Source with a note[^2].\n\n[^2]: Inner.')).toBe(
    'Report{Source with a note (Inner.).}.',
  )
  expect(blocks('In the text^[a *short* note].')).toBe('In the text{a *short* note}.')
})

test('a footnote without text stays as it was written, and one that nothing refers to is kept', () => {
  expect(blocks('Unknown[^7].')).toBe('Unknown\\[^7].')
  expect(blocks('Text.\n\n[^1]: Kept.')).toBe('Text.\n\nKept.')
  expect(inline('Text.\n\n[^1]: Kept.')).toBe('Text.{Kept.}')
})

test('code keeps what looks like a link or a note', () => {
  expect(blocks('`[^1]` and\n\n```\n[^1]: x\n[a](b.md)\n```')).toBe('`[^1]` and\n\n```\n[^1]: x\n[a](b.md)\n```')
})

test('links that lead nowhere are their text, links by reference stand alone', () => {
  expect(blocks('[other *file*](other.md) ![Map](map.png)')).toBe('other *file* ![Map](map.png)')
  expect(blocks('See [the act][1] and [1].\n\n[1]: https://example.org "Act"')).toBe(
    'See [the act](https://example.org "Act") and [1](https://example.org "Act").',
  )
  expect(blocks('[see [^1]]')).toBe('[see \\[^1]]')
})

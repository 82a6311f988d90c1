import { expect, test } from 'vitest'
import { numberParagraphs } from './number-paragraphs.ts'

test('paragraphs of running text are numbered through all sections', () => {
  const { texts, counts } = numberParagraphs([
    'One.\n\n### 1.1 Police\n\nTwo\ngoes on.',
    '<a id="x"></a>**Three** is short.',
  ])
  expect(texts).toEqual(['(1) One.\n\n### 1.1 Police\n\n(2) Two\ngoes on.', '<a id="x"></a>(3) **Three** is short.'])
  expect(counts).toEqual([2, 1])
})

test('entries below a heading of the fourth level are named by their heading', () => {
  const { texts } = numberParagraphs([
    '### 4.1 Law\n\nOne.\n\n#### Offences\n\nKnows them.\n\n### 4.2 Evidence\n\nTwo.',
  ])
  expect(texts).toEqual(['### 4.1 Law\n\n(1) One.\n\n#### Offences\n\nKnows them.\n\n### 4.2 Evidence\n\n(2) Two.'])
})

test.each([
  ['a list', '- an officer\n\n  more of him\n\n1. a judge'],
  ['a table and its mark', '\ufdd0table:{}\ufdd1\n\n| a |\n| - |'],
  ['a note below a table', '*Note: the table contains fictional figures.*'],
  ['a label', '**Learning path:**'],
  ['a quotation', '> He said so.'],
  ['code', '```\ncode\n\nmore\n```'],
  ['a directive', '<!-- landscape -->'],
  ['an image', '![Picture](a.svg)'],
  ['an anchor', '<a id="section-risks"></a>'],
  ['a rule', '---'],
])('%s has no number', (_, text) => {
  expect(numberParagraphs([text])).toEqual({ texts: [text], counts: [0] })
})

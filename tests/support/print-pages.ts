import type { Item, Page, TextItem } from '../../src/model/page.ts'

/**
 * Prints pages as text: one line a baseline, texts from left to right with their distance from the left edge in points.
 * Artifacts stand in square brackets; other items are left out.
 */
export function printPages(pages: readonly Page[]): string {
  return pages.map((page, index) => `--- page ${index + 1}\n${printAll(page)}`).join('\n')
}

/**
 * Prints pages as text, shorter: for each baseline its height, its left edge and what stands on it, and other things by
 * their place. Running lines, watermarks and rules are left out, long lines are cut.
 */
export function printLines(pages: readonly Page[]): string {
  return pages
    .map((page, index) => `--- page ${index + 1} (${page.width} x ${page.height})\n${shortLines(page)}`)
    .join('\n')
}

const longestLine = 72

function shortLines(page: Page): string {
  const lines = linesOf(page, ({ owner }) => typeof owner === 'number' || owner === 'artifact')
  const texts = lines.map(([y, items]) => {
    const line = items.map(({ text, hyphen }) => `${text.trimEnd()}${hyphen === true ? '-' : ''}`).join(' | ')
    const left = Math.round(items[0]?.x ?? 0)
    return `${Math.round(y)} ${left} ${line.length > longestLine ? `${line.slice(0, longestLine)}…` : line}`
  })
  const pictures = page.items.filter((item) => item.kind === 'image')
  return [
    ...texts,
    ...pictures.map(
      ({ path, ...box }) => `${path} at ${[box.x, box.y, box.width, box.height].map(Math.round).join(' ')}`,
    ),
  ].join('\n')
}

/** The texts of a page by baseline from top to bottom, each from left to right; turned texts stand at their foot. */
function linesOf(
  page: Page,
  isShown: (item: TextItem) => boolean,
): readonly (readonly [number, readonly TextItem[]])[] {
  const lines = new Map<number, TextItem[]>()
  for (const item of page.items) {
    if (item.kind !== 'text' || !isShown(item)) continue
    const y = Math.round(item.y * 10) / 10
    lines.set(y, [...(lines.get(y) ?? []), item])
  }
  return [...lines].toSorted(([a], [b]) => a - b).map(([y, items]) => [y, items.toSorted((a, b) => a.x - b.x)])
}

function printAll(page: Page): string {
  return linesOf(page, () => true)
    .map(([y, items]) => `${y}: ${items.map(printText).join(' ')}`)
    .join('\n')
}

function printText({ x, text, owner, hyphen, rotate }: TextItem): string {
  const shown = `${Math.round(x)}${rotate === undefined ? '' : '↑'} ${text.trimEnd()}${hyphen === true ? '-' : ''}`
  return typeof owner === 'string' ? `[${shown}]` : shown
}

/** The items of one kind on all pages. */
export function itemsOf<K extends Item['kind']>(
  pages: readonly Page[],
  kind: K,
): readonly Extract<Item, { kind: K }>[] {
  return pages.flatMap((page) => page.items.filter((item): item is Extract<Item, { kind: K }> => item.kind === kind))
}

/** The structure of pages as an indented list of roles, with the text that each node owns. */
export function printStructure(pages: readonly Page[]): string {
  const nodes = pages.flatMap((page) => page.structure)
  const texts = new Map<number, string>()
  for (const item of itemsOf(pages, 'text')) {
    if (typeof item.owner === 'number') texts.set(item.owner, (texts.get(item.owner) ?? '') + item.text)
  }
  const print = (parent: number, depth: number): readonly string[] =>
    nodes
      .filter((node) => node.parent === parent)
      .flatMap((node) => [
        `${'  '.repeat(depth)}${node.role}${detail(node)} ${texts.get(node.id) ?? ''}`.trimEnd(),
        ...print(node.id, depth + 1),
      ])
  return print(0, 0).join('\n')
}

function detail(node: Page['structure'][number]): string {
  const { scope, lang, alt, title, noteId, numbering } = node
  const parts = { scope, lang, alt, title, noteId, numbering }
  const shown = Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
  return shown.length === 0 ? '' : `(${shown.join(', ')})`
}

import type { Item, Page, TextItem } from '../../src/model/page.ts'

/**
 * Prints pages as text: one line a baseline, texts from left to right with their distance from the left edge in points.
 * Artifacts stand in square brackets; other items are left out.
 */
export function printPages(pages: readonly Page[]): string {
  return pages.map((page, index) => `--- page ${index + 1}\n${printLines(page)}`).join('\n')
}

function printLines(page: Page): string {
  const lines = new Map<number, TextItem[]>()
  for (const item of page.items) {
    if (item.kind !== 'text') continue
    const y = Math.round(item.y * 10) / 10
    lines.set(y, [...(lines.get(y) ?? []), item])
  }
  return [...lines]
    .toSorted(([a], [b]) => a - b)
    .map(
      ([y, items]) =>
        `${y}: ${items
          .toSorted((a, b) => a.x - b.x)
          .map(printText)
          .join(' ')}`,
    )
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

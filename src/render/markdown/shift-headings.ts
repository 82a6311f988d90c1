import { leastOf } from '../../std/extremes.ts'

/** A heading of a project's Markdown: how deep below its section (0 = directly below), and its text as Markdown. */
export interface ProseHeading {
  readonly depth: number
  readonly text: string
}

/**
 * Rewrites the headings of a project's Markdown, so that the highest of them stands directly below the section that holds it.
 *
 * Knows `# Heading` and underlined headings; leaves fenced code alone.
 */
export function shiftHeadings(markdown: string, write: (heading: ProseHeading) => string): string {
  const lines = findHeadings(markdown.split('\n'))
  const levels = lines.map((line) => ('level' in line ? line.level : 7))
  const top = leastOf(levels, 7)
  return lines
    .map((line) => ('level' in line ? write({ depth: line.level - top, text: line.text }) : line.plain))
    .join('\n')
}

type Line = { readonly plain: string } | { readonly level: number; readonly text: string }

function findHeadings(lines: readonly string[]): readonly Line[] {
  const found: Line[] = []
  let fence = ''
  for (const text of lines) {
    const opening = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1]
    if (fence !== '' || opening !== undefined) {
      fence = nextFence(fence, opening)
      found.push({ plain: text })
      continue
    }
    const underline = /^ {0,3}(=+|-+)\s*$/.exec(text)?.[1]
    const before = found.at(-1)
    if (underline !== undefined && before !== undefined && 'plain' in before && isParagraph(before.plain)) {
      found[found.length - 1] = { level: underline.startsWith('=') ? 1 : 2, text: before.plain.trim() }
      continue
    }
    found.push(atxHeading(text) ?? { plain: text })
  }
  return found
}

function nextFence(fence: string, opening: string | undefined): string {
  if (fence === '') return opening ?? ''
  return opening !== undefined && opening.startsWith(fence) ? '' : fence
}

function isParagraph(line: string): boolean {
  return line.trim() !== '' && !/^\s*([-*+>|]|\d+[.)]\s|<)/.test(line)
}

function atxHeading(line: string): Line | undefined {
  const [, signs, text] = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:(?<![ \t])[ \t]+#+)?(?<![ \t])[ \t]*$/.exec(line) ?? []
  return signs === undefined ? undefined : { level: signs.length, text: text ?? '' }
}

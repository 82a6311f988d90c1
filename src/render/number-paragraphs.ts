import { proseLines, type ProseLine } from './markdown/prose-lines.ts'

/** Texts with numbers before their paragraphs, and how many each text has. */
export interface NumberedTexts {
  readonly texts: readonly string[]
  readonly counts: readonly number[]
}

/**
 * Numbers the paragraphs of running text through all texts: "(12) Training is spread over several bodies." Lists, tables, notes
 * below them, labels, quotations and what stands indented have no number of their own, nor has what stands below a heading
 * of the fourth level or deeper: entries of a dictionary and sheets are named by their heading.
 */
export function numberParagraphs(texts: readonly string[]): NumberedTexts {
  let last = 0
  const numbered = texts.map((text) => {
    const before = last
    const lines = proseLines(text)
    let level = 0
    const written = lines.map((line, index) => {
      level = levelOf(line) ?? level
      if (level >= entryLevel || !startsParagraph(lines, index)) return line.text
      return line.text.replace(leadingAnchors, `$&(${(last += 1)}) `)
    })
    return { text: written.join('\n'), count: last - before }
  })
  return { texts: numbered.map(({ text }) => text), counts: numbered.map(({ count }) => count) }
}

/** Level of the headings of entries. */
const entryLevel = 4

function levelOf({ text, isCode }: ProseLine): number | undefined {
  return isCode ? undefined : /^(#{1,6})\s/.exec(text)?.[1]?.length
}

const leadingAnchors = /^(?:<a id="[^"]*"><\/a>)*/

function startsParagraph(lines: readonly ProseLine[], index: number): boolean {
  const line = lines[index]
  if (line === undefined || line.isCode || line.text.trim() === '') return false
  if (index > 0 && lines[index - 1]?.text.trim() !== '') return false
  const text = line.text.replace(leadingAnchors, '')
  return text !== '' && !otherBlock.test(text) && !(isAlone(lines, index) && setApart.test(text))
}

/** Begins a heading, list, table, quotation, rule, image, note, HTML, something indented, or a mark for a table or figure. */
const otherBlock =
  /^(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|[|>\s<]|!\[|\[\^[^\]]+\]:|(?:[-*_]\s?){3,}$|\ufdd0(?:table|figure|graph):)/

/** A line that is emphasis as a whole: a note below a table, or a label. */
const setApart = /^(?:\*(?!\*).*[^*]\*|_.*_|\*\*(?:(?!\*\*).)*\*\*:?)$/

function isAlone(lines: readonly ProseLine[], index: number): boolean {
  return (lines[index + 1]?.text ?? '').trim() === ''
}

import { code } from './markdown.ts'
import { proseLines } from './prose-lines.ts'

/** A block of Markdown as one line, and whether it is an item of a list or a row of a table. */
interface FlatBlock {
  text: string
  readonly isItem: boolean
  /** Whether the next line still belongs to it. */
  isOpen: boolean
}

/**
 * The blocks of a Markdown text as one line: all words stay, with links and emphasis; marks of blocks go. Items are put
 * apart by semicolons, other blocks end as sentences.
 */
export function flattenBlocks(markdown: string): string {
  const blocks: FlatBlock[] = []
  const lines = proseLines(markdown)
  const close = (): void => {
    const last = blocks.at(-1)
    if (last !== undefined) last.isOpen = false
  }
  let inTable = false
  lines.forEach(({ text, isCode }, index) => {
    const next = lines[index + 1]?.text ?? ''
    if (isCode) return addCode(blocks, text)
    const line = withoutMarks(text)
    inTable = line.text.includes('|') && (inTable || isDelimiter(next))
    if (isRule(line.text) || (isDelimiter(line.text) && line.text.includes('|'))) return close()
    if (line.text === '') return close()
    const flat = inTable ? cells(line.text) : line.text
    const last = blocks.at(-1)
    if (!line.isNew && !inTable && last?.isOpen === true) last.text = `${last.text.replace(/\\$/, '')} ${flat}`
    else blocks.push({ text: flat, isItem: line.isItem || inTable, isOpen: !line.isHeading && !inTable })
  })
  return join(blocks)
}

function addCode(blocks: FlatBlock[], text: string): void {
  if (/^\s{0,3}(?:`{3,}|~{3,})/.test(text) || text.trim() === '') return
  blocks.push({ text: code(text), isItem: true, isOpen: false })
}

interface FlatLine {
  readonly text: string
  readonly isNew: boolean
  readonly isItem: boolean
  readonly isHeading: boolean
}

/** A line without the marks of quotes, lists and headings before it; the number of an item stays. */
function withoutMarks(line: string): FlatLine {
  const directive = /^\s*<!--\s(?:[^>]*?caption="([^"]*)")?.*-->\s*$/.exec(line)
  if (directive !== null) return { text: directive[1] ?? '', isNew: true, isItem: false, isHeading: true }
  let text = line
    .trim()
    .replace(/^(?:>\s?)+/, '')
    .trim()
  let isItem = false
  for (let mark = /^[-*+](?:\s+|$)/.exec(text); mark !== null && !isRule(text); mark = /^[-*+](?:\s+|$)/.exec(text)) {
    text = text.slice(mark[0].length).trim()
    isItem = true
  }
  const heading = /^#{1,6}(?:\s+(.*?))?(?:(?<!\s)\s+#+)?$/.exec(text)
  if (heading !== null) return { text: heading[1] ?? '', isNew: true, isItem, isHeading: true }
  const isNumbered = /^\d{1,9}[.)]\s/.test(text)
  return {
    text: text.replace(/^\[[ xX]\]\s+/, ''),
    isNew: isItem || isNumbered,
    isItem: isItem || isNumbered,
    isHeading: false,
  }
}

function isRule(line: string): boolean {
  return /^(?:=+|-+|([-*_])(?:\s*\1){2,})$/.test(line.trim())
}

function isDelimiter(line: string): boolean {
  return line.includes('-') && /^[\s>]*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/.test(line)
}

function cells(row: string): string {
  return row
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(', ')
}

function join(blocks: readonly FlatBlock[]): string {
  let line = ''
  let last: FlatBlock | undefined
  for (const block of blocks.filter(({ text }) => text !== '')) {
    const isEnded = /[.,:;!?…][*_)"»”\]]*$/.test(line)
    line += last === undefined ? '' : isEnded ? ' ' : last.isItem && block.isItem ? '; ' : '. '
    line += block.text
    last = block
  }
  return line
}

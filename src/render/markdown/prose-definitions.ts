import { proseLines, type ProseLine } from './prose-lines.ts'

/** A Markdown text without its definitions, which hold for one document and so would clash with those of other texts. */
export interface ProseParts {
  readonly body: string
  /** Footnotes by label, each as Markdown. */
  readonly notes: ReadonlyMap<string, string>
  /** Addresses of reference links, with their titles, by label in lower case. */
  readonly addresses: ReadonlyMap<string, string>
}

/** Takes the definitions of footnotes and of reference links out of a text. */
export function splitDefinitions(markdown: string): ProseParts {
  const notes = new Map<string, string>()
  const addresses = new Map<string, string>()
  if (!/^ {0,3}\[[^\n]+\]:/m.test(markdown)) return { body: markdown, notes, addresses }
  const body: string[] = []
  const lines = proseLines(markdown)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) continue
    const note = line.isCode ? null : /^ {0,3}\[\^([^\]\s^]+)\]:[ \t]*(.*)$/.exec(line.text)
    const address = line.isCode || (body.at(-1) ?? '').trim() !== '' ? null : addressLine.exec(line.text)
    if (note !== null) {
      const end = endOfNote(lines, i + 1)
      const rest = lines.slice(i + 1, end).map(({ text }) => text.replace(/^(?: {4}|\t)/, ''))
      const label = note[1] ?? ''
      if (!notes.has(label)) notes.set(label, [note[2] ?? '', ...rest].join('\n').trim())
      i = end - 1
    } else if (address !== null) {
      const key = referenceKey(address[1] ?? '')
      if (!addresses.has(key))
        addresses.set(key, [address[2], address[3]].filter((part) => part !== undefined).join(' '))
    } else body.push(line.text)
  }
  return { body: body.join('\n'), notes, addresses }
}

/** The label of a reference as Markdown compares it. */
export function referenceKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}

const addressLine =
  /^ {0,3}\[(?!\^)((?:\\.|[^[\]\\])+)\]:[ \t]*(<[^<>]*>|[^\s<]\S*)(?:[ \t]+("[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/

/** A note goes on in indented lines, and in the lines of its paragraph. */
function endOfNote(lines: readonly ProseLine[], from: number): number {
  let end = from
  for (let i = from; i < lines.length; i++) {
    const text = lines[i]?.text ?? ''
    if (text.trim() === '') continue
    const isIndented = /^(?: {4}|\t)/.test(text)
    const isLazy = i === end && !/^\s*(?:\[[^\]]+\]:|#{1,6} |[-*+>|] |\d+[.)] |`{3}|~{3}|<)/.test(text)
    if (!isIndented && !isLazy) break
    end = i + 1
  }
  return end
}

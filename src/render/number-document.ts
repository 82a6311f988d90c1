import { sha256 } from '../std/sha256.ts'
import type { Language } from './language/language.ts'
import { figureBlock, readCaption, tableHead, type Reader } from './markdown/captions.ts'
import { escapeText } from './markdown/escape-text.ts'
import { link } from './markdown/markdown.ts'
import { mark, replaceMarks } from './markdown/marks.ts'
import { markCaptions } from './markdown/prose-captions.ts'
import type { NumberedSection } from './section-plan.ts'

/** What a document is numbered with. */
export interface Numbering {
  readonly sections: readonly NumberedSection[]
  readonly language: Language
  readonly reader: Reader
}

/**
 * Puts the numbers of notes, tables and figures into a finished document, and the notes to its end.
 *
 * Equal notes are one note. The parts of a figure have one number: how many there are depends on the words of the language. A reference to a table or section that the document does not have prints nothing.
 */
export function numberDocument(written: string, { sections, language, reader }: Numbering): string {
  const markdown = markCaptions(written)
  const labels = tableLabels(markdown, language)
  for (const section of sections) labels.set(`section:${section.id}`, section.label)
  const numbers = new Map(sections.map((section) => [section.id, section.number]))
  const notes = new Map<string, number>()
  const sums = new Map<string, number>()
  const hasRepeated = written.includes(mark('again', '').slice(0, -1))
  const numberOf = (note: string): number => {
    const number = notes.get(note) ?? notes.size + 1
    if (hasRepeated && !notes.has(note)) sums.set(sha256(note), number)
    notes.set(note, number)
    return number
  }
  const body = replaceMarks(markdown, (kind, key) => {
    switch (kind) {
      case 'note':
        return `[^${numberOf(key)}]`
      case 'again':
        return `[^${sums.get(key)}]`
      case 'table':
        return tableHead(readCaption(key), labels.get(`table:${readCaption(key).id}`) ?? '', reader)
      case 'figure':
        return figureBlock(readCaption(key), labels.get(`figure:${readCaption(key).id}`) ?? '', reader)
      case 'graph':
        return reader === 'file' ? graphBlock(key, language) : ''
      case 'reference':
        return reference(key, labels.get(key))
      case 'number':
        return numbers.get(key) ?? ''
      case 'signpost':
        return ''
    }
  })
  const definitions = [...notes].map(([note, number]) => `[^${number}]: ${note}`)
  return `${dropDeadLinks([body.trim(), ...definitions].join('\n\n')).replace(/\n{3,}/g, '\n\n')}\n`
}

/** A link to a place of the document; an escaped sign is matched too, so that none begins at it. */
const linkInside = /\\.|!\[|\[((?:\\.|[^[\]\\])*)\]\(#([^()\s]+)\)/g

/** Leaves the text of links to places that the document does not have. */
function dropDeadLinks(markdown: string): string {
  const places = new Set([...markdown.matchAll(/<a id="([^"]+)"><\/a>/g)].map((match) => match[1]))
  return markdown.replace(linkInside, (whole: string, text?: string, place?: string) =>
    text === undefined || place === undefined || places.has(place) ? whole : text,
  )
}

function tableLabels(markdown: string, { phrases }: Language): Map<string, string> {
  const labels = new Map<string, string>()
  const counts = { table: 0, figure: 0 }
  replaceMarks(markdown, (kind, key) => {
    if (kind !== 'table' && kind !== 'figure') return ''
    const { id, text, continues } = readCaption(key)
    if (text === '') return ''
    if (continues === undefined) counts[kind] += 1
    labels.set(`${kind}:${id}`, phrases.text(`reference.${kind}`, { number: String(counts[kind]) }))
    return ''
  })
  return labels
}

/** A graph as text, folded away under the image of it: forges draw it, with words that can be searched and copied. */
function graphBlock(graph: string, { phrases }: Language): string {
  const summary = escapeText(phrases.text('text.graph'))
  return `<details>\n<summary>${summary}</summary>\n\n\`\`\`mermaid\n${graph}\n\`\`\`\n\n</details>`
}

function reference(key: string, label: string | undefined): string {
  return label === undefined ? '' : link(label, `#${key.replace(':', '-')}`)
}

import { escapeText, normalizeSpace } from './escape-text.ts'
import { mark } from './marks.ts'

/** A table or figure with its caption, before it has its number. Texts are plain. */
export interface Caption {
  readonly id: string
  readonly variant: 'plain' | 'matrix'
  readonly alt: string
  readonly address: string
  readonly text: string
  /** Of a later part of a figure: the id of its first part, whose number it bears. */
  readonly continues?: string
}

/**
 * For whom the Markdown is written: as a `file` it shows captions as paragraphs; for `layout`, which sets them itself, they
 * stand in the directive of the table and in the title of the image.
 */
export type Reader = 'file' | 'layout'

/** A mark that becomes the head of a table, or a figure, when it is numbered. */
export function captionMark(kind: 'table' | 'figure', caption: Caption): string {
  const clean = { ...caption, alt: normalizeSpace(caption.alt), text: normalizeSpace(caption.text) }
  return mark(kind, JSON.stringify(clean))
}

/** The caption in a mark. */
export function readCaption(key: string): Caption {
  return JSON.parse(key) as Caption // written by captionMark only: data cannot hold marks
}

/** The head of a table: directive and caption; a table without caption has no number either. */
export function tableHead({ variant, text }: Caption, label: string, reader: Reader): string {
  if (text === '') return `<!-- table ${variant} -->`
  if (reader === 'file') return `**${escapeText(`${label}.`)}** ${escapeText(text)}\n\n<!-- table ${variant} -->`
  return `<!-- table ${variant} caption="${attribute(`${label}. ${text}`)}" -->`
}

/** A figure with its caption. */
export function figureBlock({ alt, address, text }: Caption, label: string, reader: Reader): string {
  const target = /[\s()]/.test(address) ? `<${address}>` : address
  if (reader === 'file') return `![${escapeText(alt)}](${target})\n\n**${escapeText(`${label}.`)}** ${escapeText(text)}`
  return `![${escapeText(alt)}](${target} "${escapeText(`${label}. ${text}`).replaceAll('"', '\\"')}")`
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('-->', '--&gt;')
}

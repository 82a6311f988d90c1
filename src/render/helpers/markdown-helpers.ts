import type Handlebars from 'handlebars'
import { nextHeading, type DocumentState } from '../document-state.ts'
import { escapeText } from '../markdown/escape-text.ts'
import { captionMark } from '../markdown/captions.ts'
import { anchor, code, link, type Inline } from '../markdown/markdown.ts'
import { mark } from '../markdown/marks.ts'
import { inlineMarkdown, projectMarkdown } from '../markdown/project-markdown.ts'
import { printFigure } from './print-figure.ts'
import { statusNote } from './status-note.ts'
import { field, isTrue, safe, toList, toMarkdown, toNumber, toText, type Value } from './values.ts'

/** Helpers that give Markdown. */
export function markdownHelpers(state: DocumentState): Readonly<Record<string, Handlebars.HelperDelegate>> {
  return {
    link: (text: Value, address: Value) => safe(link(toText(text), toText(address))),
    mention: (value: Value, options: Value) => safe(mention(value, isTrue(field(field(options, 'hash'), 'short')))),
    mentions: (value: Value, options: Value) => safe(mentions(value, field(field(options, 'hash'), 'separator'))),
    code: (value: Value) => safe(code(toText(value))),
    bold: (value: Value) => safe(wrap('**', toMarkdown(value))),
    emphasis: (value: Value) => safe(wrap('*', toMarkdown(value))),
    figure: (value: Value) => safe(printFigure(value, state)),
    notes: (value: Value) => safe(notes(value)),
    note: (value: Value) => safe(notes([toMarkdown(value)])),
    inline: (value: Value) => safe(inlineMarkdown(toText(value))),
    blocks: (value: Value, options: Value) =>
      safe(blocks(toText(value), field(field(options, 'hash'), 'notes'), state)),
    heading: (depth: Value, text: Value, options: Value) => safe(heading(toNumber(depth), text, options, state)),
    anchor: (id: Value) => safe(anchor(toText(id))),
    ref: (target: Value) => safe(mark('reference', toText(target))),
    drawing: (name: Value, options: Value) => safe(drawing(toText(name), options, state)),
  }
}

function wrap(sign: string, markdown: Inline): Inline {
  return markdown === '' ? '' : sign + markdown + sign
}

/** A name with its link and its notes. `short` prefers the abbreviation where there is one. */
function mention(value: Value, short: boolean): Inline {
  const label = short ? toText(field(value, 'short')) || toText(field(value, 'label')) : toText(field(value, 'label'))
  const target = toText(field(value, 'target'))
  return (target === '' ? escapeText(label) : link(label, `#${target}`)) + notes(field(value, 'notes'))
}

/** Names with semicolons between them, since a name may hold commas and the word "and". */
function mentions(value: Value, separator: Value): Inline {
  const items = toList(value).map((item) => mention(item, false))
  return items.join(separator === undefined ? '; ' : toText(separator))
}

function notes(value: Value): Inline {
  return toList(value)
    .map(toText)
    .filter((note) => note !== '')
    .map((note) => mark('note', note))
    .join('')
}

/** Blocks of the project with marks of notes behind the last word, or below them where they end in a table or in code. */
function blocks(text: string, marks: Value, state: DocumentState): Inline {
  const markdown = projectMarkdown(text, state)
  const last = markdown.slice(markdown.lastIndexOf('\n') + 1)
  const isProse = !/^\s*(?:`{3}|~{3}|<!--|#|\|)|\|\s*$/.test(last)
  const trailing = notes(marks)
  return trailing === '' || isProse ? markdown + trailing : `${markdown}\n\n${trailing}`
}

function heading(depth: number, text: Value, options: Value, state: DocumentState): Inline {
  const named = field(options, 'hash')
  const level = Math.max(3, Math.min(6, depth))
  state.depth = level
  const number = field(named, 'numbered') === false ? '' : nextHeading(state, level)
  const target = toText(field(named, 'anchor'))
  const line = `${'#'.repeat(level)} ${number === '' ? '' : `${number} `}${toMarkdown(text)}`
  return target === '' ? line : `${anchor(target)}\n\n${line}`
}

/**
 * Computed figures as images with text alternatives and captions, and below them what kind of data they show; nothing where
 * there is nothing to draw.
 */
function drawing(name: string, options: Value, state: DocumentState): Inline {
  const { figures, statuses, graph } = state.draw(name)
  const text = toText(field(field(options, 'hash'), 'caption'))
  const blocks = figures.map((figure, index) => {
    const id = index === 0 ? name : `${name}-${index + 1}`
    const address = state.figurePath(id)
    state.drawn.set(address, figure)
    const caption = { id, variant: 'plain', alt: figure.alt, address, text } as const
    const part =
      index === 0
        ? caption
        : { ...caption, text: state.language.phrases.text('layout.continued', { caption: text }), continues: name }
    return `${anchor(`figure-${id}`)}\n\n${captionMark('figure', part)}`
  })
  if (blocks.length === 0) return ''
  for (const status of statuses) state.statuses.add(status)
  const note = statusNote(new Set(statuses), state.language, 'figure')
  const parts = [...blocks, note === '' ? '' : `*${note}*`, graph === '' ? '' : mark('graph', graph)]
  return parts.filter((part) => part !== '').join('\n\n')
}

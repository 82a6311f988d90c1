import Handlebars from 'handlebars/runtime.js'
import { step, type DocumentState } from '../document-state.ts'
import { alignNumbers } from '../markdown/align-numbers.ts'
import { anchor } from '../markdown/markdown.ts'
import { captionMark } from '../markdown/captions.ts'
import { fillBlanks } from '../markdown/fill-blanks.ts'
import { nothing } from '../views/print/print.ts'
import { markSignpost } from '../markdown/marks.ts'
import { statusNote } from './status-note.ts'
import { isTrue, toList, toMarkdown, toText, type Value } from './values.ts'

/** Helpers around a block of the template. Handlebars passes the context as `this`. */
export function blockHelpers(state: DocumentState): Readonly<Record<string, Handlebars.HelperDelegate>> {
  return {
    table(this: unknown, id: Value, options: Handlebars.HelperOptions) {
      return table(toText(id), options, this, state)
    },
    landscape(this: unknown, ...call: readonly unknown[]) {
      const options = call.at(-1) as Handlebars.HelperOptions // Handlebars passes them last
      if (call.length > 1 && !isTrue(call[0])) return options.fn(this)
      return `<!-- landscape -->\n\n${options.fn(this).trim()}\n\n<!-- /landscape -->\n`
    },
    signpost(this: unknown, section: Value, options: Handlebars.HelperOptions) {
      return markSignpost(options.fn(this), toText(section))
    },
    foreign(this: unknown, tag: Value, options: Handlebars.HelperOptions) {
      return foreign(toText(tag), options.fn(this).trim(), state)
    },
    if(this: unknown, value: Value, options: Handlebars.HelperOptions) {
      return isTrue(value) ? options.fn(this) : options.inverse(this)
    },
    unless(this: unknown, value: Value, options: Handlebars.HelperOptions) {
      return isTrue(value) ? options.inverse(this) : options.fn(this)
    },
    with(this: unknown, value: Value, options: Handlebars.HelperOptions) {
      return options.fn(value, { data: options.data, blockParams: [value] })
    },
    each(this: unknown, value: Value, options: Handlebars.HelperOptions) {
      return each(toList(value), options, this, state)
    },
  }
}

/**
 * The directive, the caption as its own paragraph, the rows, and below them what kind of figures they hold. Without a variant
 * the rows are records; a cell of theirs that is empty shows a dash.
 */
function table(id: string, options: Handlebars.HelperOptions, context: unknown, state: DocumentState): string {
  const outer = state.statuses
  state.statuses = new Set(toList(options.hash['statuses']).map(toText))
  const rows = options
    .fn(context)
    .trim()
    .replace(/\n{2,}/g, '\n')
  const status = statusNote(state.statuses, state.language, 'table')
  state.statuses = new Set([...outer, ...state.statuses])
  const source = toMarkdown(options.hash['source'])
  const isRecords = options.hash['variant'] === undefined
  const variant = options.hash['variant'] === 'matrix' ? 'matrix' : 'plain'
  const cells = alignNumbers(isRecords ? fillBlanks(rows, nothing) : rows, state.language.group)
  const head = captionMark('table', { id, variant, alt: '', address: '', text: toText(options.hash['caption']) })
  const foot = [source, status].filter((line) => line !== '').map((line) => `\n\n*${line}*`)
  const place = options.hash['caption'] === undefined ? '' : `${anchor(`table-${id}`)}\n\n`
  return `${place}${head}\n\n${cells}${foot.join('')}\n`
}

function foreign(tag: string, text: string, { language }: DocumentState): string {
  return tag === '' || tag === language.tag ? text : `<!-- lang ${tag} -->\n\n${text}\n\n<!-- /lang -->`
}

function each(
  items: readonly unknown[],
  options: Handlebars.HelperOptions,
  context: unknown,
  state: DocumentState,
): string {
  if (items.length === 0) return options.inverse(context)
  return items
    .map((item, index) => {
      step(state)
      const data: unknown = Handlebars.createFrame(options.data ?? {})
      Object.assign(data as object, { index, key: index, first: index === 0, last: index === items.length - 1 }) // a frame is an object
      return options.fn(item, { data, blockParams: [item, index] })
    })
    .join('')
}

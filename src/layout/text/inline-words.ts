import type { Image, Inline, Link } from '../../model/document-tree.ts'
import { fill } from '../../model/fill.ts'
import { spokenText } from '../../model/tree-text.ts'
import { unknownAnchor } from '../../model/unknown-anchor.ts'
import type { LayoutContext } from '../context.ts'
import { createNode, type DraftNode } from '../structure.ts'
import { inlinePicture } from './inline-picture.ts'
import { splitText, startsWithSpace } from './split-text.ts'
import type { RunLink, RunStyle, TextStyle } from './text-style.ts'
import type { Gap, Word } from './word.ts'

export interface InlineOptions {
  readonly context: LayoutContext
  readonly style: TextStyle
  /** The block that the text belongs to. */
  readonly owner: DraftNode
  /** Tell the page after links to tables and figures. */
  readonly tellPages: boolean
}

/** Words of inline nodes, and the anchors that stand among them. */
export interface InlineText {
  readonly words: readonly Word[]
  readonly anchors: readonly string[]
}

/** Turns inline nodes into words with their looks. */
export function inlineWords(nodes: readonly Inline[], options: InlineOptions): InlineText {
  const output: Output = { options, words: [], anchors: [] }
  visitAll(nodes, { wanted: options.style, changes: noChanges }, output)
  return output
}

const noChanges: Partial<RunStyle> = {}

interface Output {
  readonly options: InlineOptions
  readonly words: Word[]
  readonly anchors: string[]
}

/** The look on the way down: what the theme's style becomes, and what a resolved run adds. */
interface Look {
  readonly wanted: TextStyle
  readonly changes: Partial<RunStyle>
  /** The resolved run, made with the first text. */
  run?: RunStyle
}

function visitAll(nodes: readonly Inline[], look: Look, output: Output): void {
  for (const node of nodes) visit(node, look, output)
}

function visit(node: Inline, look: Look, output: Output): void {
  switch (node.type) {
    case 'text':
      return addText(node.value, runOf(look, output), output)
    case 'strong':
      return visitAll(node.children, { wanted: { ...look.wanted, bold: true }, changes: look.changes }, output)
    case 'emphasis':
      return visitAll(node.children, { wanted: { ...look.wanted, italic: true }, changes: look.changes }, output)
    case 'delete':
      return visitAll(node.children, { wanted: look.wanted, changes: { ...look.changes, strike: true } }, output)
    case 'inlineCode':
      return addText(node.value, codeRun(look, output), output)
    case 'link':
      return addLink(node, look, output)
    case 'break':
      return setLastGap(output, 'newline')
    case 'footnoteReference':
      return addReference(node.identifier, node.number, look, output)
    case 'anchor':
      output.anchors.push(node.id)
      return
    case 'image':
      return addImage(node, look, output)
  }
}

/** A picture, or the words that stand for it. */
function addImage(node: Image, look: Look, output: Output): void {
  const run = runOf(look, output)
  const { context, owner } = output.options
  const picture = inlinePicture(node, run, { context, owner: run.owner ?? owner })
  if (picture === undefined) addText(node.alt, { ...run, added: true }, output)
  else output.words.push(picture)
}

function runOf(look: Look, output: Output): RunStyle {
  if (look.run === undefined) {
    const run = output.options.context.measure.run(look.wanted)
    look.run = look.changes === noChanges ? run : { ...run, ...look.changes }
  }
  return look.run
}

function codeRun(look: Look, output: Output): RunStyle {
  const { theme, measure } = output.options.context
  const size = (look.wanted.size * theme.code.size) / theme.body.size
  // Code is never italic: the code face has no Cyrillic italics.
  const run = measure.run({ ...look.wanted, family: theme.fonts.code, size, italic: false })
  return { ...run, ...look.changes, code: true }
}

function addText(text: string, style: RunStyle, output: Output): void {
  if (startsWithSpace(text)) setLastGap(output, 'space')
  const { measure } = output.options.context
  for (const piece of splitText(text)) {
    const width = measure.width(style.face, style.size, piece.text)
    output.words.push({ text: piece.text, width, style, after: piece.after, points: piece.points })
  }
}

function setLastGap(output: Output, after: Gap): void {
  const last = output.words.at(-1)
  if (last === undefined || last.after === 'newline') return
  output.words[output.words.length - 1] = { ...last, after }
}

function addLink(node: Link, look: Look, output: Output): void {
  const { context, owner, tellPages } = output.options
  const contents = spokenText(node.children) || node.url
  const { wanted } = look
  if (!node.url.startsWith('#')) {
    const link: RunLink = { target: { uri: node.url }, contents, pageOf: undefined }
    return visitAll(node.children, linkLook(wanted, link, createNode(owner, 'Link'), output), output)
  }
  const target = context.index.target(node.url.slice(1))
  if (target === undefined) {
    context.report(unknownAnchor(node.url.slice(1), contents))
    return visitAll(node.children, look, output)
  }
  const link: RunLink = { target: { anchor: target.anchor }, contents, pageOf: undefined }
  const inner = linkLook(wanted, link, createNode(owner, 'Link'), output)
  visitAll(node.children, inner, output)
  if (tellPages && target.tellsPage) addPage(inner, target.anchor, output)
}

function linkLook(wanted: TextStyle, link: RunLink, owner: DraftNode, output: Output): Look {
  const color = output.options.context.theme.colors.link
  return { wanted: { ...wanted, color }, changes: { link, owner } }
}

function addPage(look: Look, anchor: string, output: Output): void {
  const { context } = output.options
  const run = runOf(look, output)
  if (run.link === undefined) return
  const style = { ...run, link: { ...run.link, pageOf: anchor }, added: true }
  const widest = fill(context.labels.onPage, { page: '0000' })
  const width = context.measure.width(run.face, run.size, widest)
  output.words.push({ text: context.labels.onPage, width, style, after: 'glue', points: [] })
}

function addReference(identifier: string, number: number, look: Look, output: Output): void {
  const { context, owner } = output.options
  const run = context.measure.run({ ...look.wanted, bold: false, italic: false })
  const size = run.size * referenceScale
  const text = String(number)
  const contents = fill(context.labels.footnote, { number: text })
  const style: RunStyle = {
    ...run,
    size,
    color: context.theme.colors.link,
    rise: run.size * referenceRise,
    owner: createNode(createNode(owner, 'Reference'), 'Link'),
    link: { target: { anchor: identifier }, contents, pageOf: undefined },
    note: identifier,
    added: true,
  }
  const last = output.words.at(-1)
  if (last?.style.note !== undefined && last.after === 'glue') addComma({ ...style, ...unlinked }, output)
  const width = context.measure.width(style.face, size, text)
  output.words.push({ text, width, style, after: 'glue', points: [] })
}

/** Between the marks of two notes. */
function addComma(style: RunStyle, output: Output): void {
  const width = output.options.context.measure.width(style.face, style.size, ',')
  output.words.push({ text: ',', width, style, after: 'break', points: [] })
}

const unlinked: Partial<RunStyle> = { owner: undefined, link: undefined, note: undefined }

const referenceScale = 0.66
const referenceRise = 0.36

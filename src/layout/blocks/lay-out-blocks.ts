import type { Block, Paragraph } from '../../model/document-tree.ts'
import type { Scope } from '../context.ts'
import { createNode } from '../structure.ts'
import { layOutBlockquote } from './blockquote.ts'
import { layOutCode } from './code.ts'
import { noteBelow, staysWithNext } from './companions.ts'
import { layOutFigure } from './figure.ts'
import { layOutHeading } from './heading.ts'
import { layOutLandscape } from './landscape.ts'
import { layOutList } from './list.ts'
import { layOutParagraph } from './paragraph.ts'
import { layOutTable } from './table.ts'
import { layOutThematicBreak } from './thematic-break.ts'

/** Lays out blocks one below the other. */
export function layOutBlocks(blocks: readonly Block[], scope: Scope): void {
  for (const _ of eachBlock(blocks, scope));
}

/** The same, with a rest after each block: pages that are full by then need not wait for the others. */
export function* eachBlock(blocks: readonly Block[], scope: Scope): Generator<void, void, void> {
  const first = blocks.find((block) => block.type !== 'anchor')
  for (const [index, block] of blocks.entries()) {
    if (noteBelow(blocks, index - 1) !== undefined) continue
    const mark = block === first ? scope.mark : undefined
    const parent = scope.nested ? scope.parent : scope.context.sections.current()
    layOutBlock(block, { ...scope, parent, mark }, noteBelow(blocks, index))
    if (staysWithNext(blocks, index)) scope.flow.keep()
    yield
  }
}

/** `note` stands below a table or figure and is laid out with it. */
function layOutBlock(block: Block, scope: Scope, note: Paragraph | undefined): void {
  scope.context.current.block = block
  if (scope.mark !== undefined && block.type !== 'paragraph') placeMark(scope)
  switch (block.type) {
    case 'heading':
      return openHeading(block, scope)
    case 'paragraph':
      return layOutParagraph(block, scope)
    case 'list':
      return layOutList(block, { ...scope, mark: undefined })
    case 'blockquote':
      return layOutBlockquote(block, { ...scope, mark: undefined })
    case 'code':
      return layOutCode(block, scope)
    case 'table':
      return layOutTable(block, scope, note)
    case 'figure':
      return layOutFigure(block, scope, note)
    case 'thematicBreak':
      return layOutThematicBreak(scope)
    case 'anchor':
      return scope.flow.anchor(block.id)
    case 'pageBreak':
      return scope.nested ? undefined : scope.flow.newPage()
    case 'landscape':
      return layOutLandscape(block, scope)
    case 'language':
      return layOutBlocks(block.children, {
        ...scope,
        parent: createNode(scope.parent, 'Div', { lang: block.language }),
        language: block.language,
        nested: true,
        mark: undefined,
      })
  }
}

/** The mark of an item that begins with something else than text stands on a line of no height. */
function placeMark({ flow, left, style, mark, context }: Scope): void {
  const baseline = context.measure.baseline(style)
  flow.box({ height: 0, draw: (canvas, x, y) => mark?.(canvas, x + left, y + baseline) })
  flow.keep()
}

function openHeading(block: Extract<Block, { type: 'heading' }>, scope: Scope): void {
  const heading = scope.context.index.headings.get(block)
  if (heading === undefined) return
  const parent = scope.nested ? scope.parent : scope.context.sections.open(heading.level, heading.title)
  layOutHeading(block, { ...scope, parent }, heading)
}

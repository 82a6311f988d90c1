import type { Blockquote } from '../../model/document-tree.ts'
import type { Scope } from '../context.ts'
import type { Flow } from '../pages/flow.ts'
import { indented } from './indent.ts'
import { createNode } from '../structure.ts'

/** Lays out a quotation: indented, with a rule beside it. */
export function layOutBlockquote(block: Blockquote, scope: Scope): void {
  const { indent } = scope.context.theme.quote
  scope.context.layOutBlocks(block.children, {
    ...scope,
    flow: withRule(scope),
    ...indented(scope, indent),
    parent: createNode(scope.parent, 'BlockQuote'),
    nested: true,
  })
}

/** A flow that draws the rule beside every box, spaces between the boxes included. */
function withRule({ flow, left, context }: Scope): Flow {
  const { quote, colors } = context.theme
  let gap = 0
  let first = true
  return {
    ...flow,
    space(height) {
      gap = Math.max(gap, height)
      flow.space(height)
    },
    box(box) {
      const above = first ? 0 : gap
      gap = 0
      first = false
      flow.box({
        ...box,
        draw(canvas, x, y) {
          const rule = { x: x + left, y: y - above, width: quote.rule, height: box.height + above }
          canvas.put({ kind: 'rect', owner: 'artifact', ...rule, fill: colors['accent-3'] })
          box.draw(canvas, x, y)
        },
      })
    },
  }
}

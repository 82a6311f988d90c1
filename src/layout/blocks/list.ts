import type { List, ListItem } from '../../model/document-tree.ts'
import type { Scope } from '../context.ts'
import { createNode, type DraftNode } from '../structure.ts'
import { indented } from './indent.ts'
import type { Draw } from '../pages/flow.ts'

/** Lays out a list: marks hang in the indent, items that hold one line of thought stand close. */
export function layOutList(list: List, scope: Scope): void {
  const { theme } = scope.context
  const node = createNode(scope.parent, 'L', { numbering: list.ordered ? 'Decimal' : 'Disc' })
  const between = list.spread ? scope.gap : theme.list.gap
  list.children.forEach((item, index) => {
    // Neither the first nor the last item stands alone on a page.
    if (index === 1 || (index > 0 && index === list.children.length - 1)) scope.flow.keep()
    scope.flow.space(index === 0 ? firstGap(scope) : between)
    layOutItem(item, markOf(list, item, index), scope, node)
  })
}

/** A list inside an item stands close to its text. */
function firstGap(scope: Scope): number {
  return scope.nested ? Math.min(scope.gap, scope.context.theme.list.gap) : scope.gap
}

function markOf(list: List, item: ListItem, index: number): string {
  if (item.checked !== undefined) return item.checked ? '☑' : '☐'
  return list.ordered ? `${list.start + index}.` : '•'
}

function layOutItem(item: ListItem, text: string, scope: Scope, list: DraftNode): void {
  const { theme } = scope.context
  const node = createNode(list, 'LI')
  const label = createNode(node, 'Lbl')
  const indent = theme.list.indent
  const inner: Scope = {
    ...scope,
    ...indented(scope, indent),
    parent: createNode(node, 'LBody'),
    gap: theme.list.gap,
    nested: true,
    mark: drawMark(text, scope, label),
  }
  if (item.children.length === 0)
    scope.context.layOutBlocks([{ type: 'paragraph', children: [], line: item.line }], inner)
  else scope.context.layOutBlocks(item.children, inner)
}

const gapToText = 6

function drawMark(text: string, scope: Scope, label: DraftNode): Draw {
  const { measure, theme } = scope.context
  const run = measure.run({ ...scope.style, color: theme.colors.accent })
  const width = measure.width(run.face, run.size, text)
  return (canvas, x, baseline) => {
    const owner = canvas.owner(label)
    const left = x - gapToText - width
    canvas.put({
      kind: 'text',
      owner,
      x: left,
      y: baseline,
      text: `${text} `,
      face: run.face,
      size: run.size,
      color: run.color,
    })
  }
}

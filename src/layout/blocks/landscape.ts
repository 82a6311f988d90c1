import type { Block, Landscape } from '../../model/document-tree.ts'
import { isMatrix } from '../../model/matrix-table.ts'
import type { Scope } from '../context.ts'
import { bodyFrame } from '../pages/frame.ts'
import { planMatrix } from '../tables/matrix-plan.ts'
import { readsUpright } from '../tables/reads-upright.ts'

/** Lays blocks out on landscape pages; upright where they are no wider, and inside other blocks. */
export function layOutLandscape(block: Landscape, scope: Scope): void {
  const { context, flow, nested } = scope
  if (nested || fitsUpright(block.children, scope)) return context.layOutBlocks(block.children, scope)
  const wide = bodyFrame(context.theme, 'landscape')
  flow.frame(wide)
  context.layOutBlocks(block.children, { ...scope, width: wide.width, pageWidth: wide.width, pageHeight: wide.height })
  flow.frame(bodyFrame(context.theme, 'upright'))
}

/** Do matrices and figures have all their columns and their size on an upright page, and do tables read well there? */
function fitsUpright(blocks: readonly Block[], scope: Scope): boolean {
  const wide = blocks.filter(({ type }) => type === 'table' || type === 'figure')
  return wide.length > 0 && blocks.every((block) => isNarrow(block, scope))
}

function isNarrow(block: Block, scope: Scope): boolean {
  switch (block.type) {
    case 'anchor':
    case 'heading':
    case 'paragraph':
    case 'list':
      return true
    case 'table':
      return isMatrix(block) ? planMatrix(block, scope).groups.length === 1 : readsUpright(block, scope)
    case 'figure':
      return (scope.context.figures.get(block.url)?.width ?? Infinity) <= scope.width
    default:
      return false
  }
}

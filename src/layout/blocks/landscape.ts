import type { Landscape } from '../../model/document-tree.ts'
import type { Scope } from '../context.ts'
import { bodyFrame } from '../pages/frame.ts'

/** Lays blocks out on landscape pages; inside other blocks the pages stay upright. */
export function layOutLandscape(block: Landscape, scope: Scope): void {
  const { context, flow, nested } = scope
  if (nested) return context.layOutBlocks(block.children, scope)
  const wide = bodyFrame(context.theme, 'landscape')
  flow.frame(wide)
  context.layOutBlocks(block.children, { ...scope, width: wide.width, pageWidth: wide.width, pageHeight: wide.height })
  flow.frame(bodyFrame(context.theme, 'upright'))
}

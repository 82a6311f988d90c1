import type { Table } from '../../model/document-tree.ts'
import { captionOf } from '../blocks/caption.ts'
import type { Scope } from '../context.ts'
import { fill } from '../../model/fill.ts'
import type { RepeatedHead } from '../pages/flow.ts'
import { captionStyle } from '../styles.ts'

const gapBelow = 3

/** The name of a table with "continued": what its later pages and parts begin with. Undefined without a caption. */
export function continuedName(table: Table, scope: Scope): RepeatedHead | undefined {
  const { context, left } = scope
  const caption = captionOf(table, scope)
  if (caption === undefined) return undefined
  const style = { ...captionStyle(context.theme), bold: false, color: context.theme.colors.muted }
  const text = fill(context.labels.continued, { caption: caption.name })
  return {
    height: style.leading + gapBelow,
    draw(canvas, x, y) {
      const { face, size, color } = context.measure.run(style)
      const baseline = y + context.measure.baseline(style)
      canvas.put({ kind: 'text', owner: 'artifact', x: x + left, y: baseline, text, face, size, color })
    },
  }
}

/** A box or head with another one above it. */
export function below<T extends RepeatedHead>(above: RepeatedHead | undefined, box: T): T {
  if (above === undefined) return box
  return {
    ...box,
    height: above.height + box.height,
    draw(canvas, x, y) {
      above.draw(canvas, x, y)
      box.draw(canvas, x, y + above.height)
    },
  }
}

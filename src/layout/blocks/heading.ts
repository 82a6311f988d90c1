import type { Heading } from '../../model/document-tree.ts'
import type { StructureRole } from '../../model/page.ts'
import type { Scope } from '../context.ts'
import type { IndexedHeading } from '../../model/document-index.ts'
import { createNode } from '../structure.ts'
import { headingStyle, headingTheme } from '../styles.ts'
import { layOutText } from './paragraph.ts'

/** Lays out a heading: it opens a section, may begin a page, and stays with what follows. */
export function layOutHeading(block: Heading, scope: Scope, heading: IndexedHeading): void {
  const { context, flow } = scope
  const look = headingTheme(context.theme, heading.level)
  if (look.newPage && !scope.nested) flow.newPage()
  flow.room(look.room)
  if (heading.level === 1) flow.chapter(heading.title)
  flow.anchor(heading.anchor)
  flow.space(look.before)
  const node = createNode(scope.parent, roleOf(heading.level))
  const style = headingStyle(context.theme, heading.level)
  layOutText(block.children, scope, { node, style, align: 'left', division: 'never', onGrid: false })
  if (look.rule) addRule(scope)
  flow.space(look.after)
  flow.keep()
}

function roleOf(level: number): StructureRole {
  const roles: readonly StructureRole[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']
  return roles[level - 1] ?? 'H6'
}

function addRule({ flow, context, left, width }: Scope): void {
  const color = context.theme.colors.accent
  flow.keep()
  flow.box({
    height: 4,
    draw: (canvas, x, y) =>
      canvas.put({
        kind: 'line',
        owner: 'artifact',
        x1: x + left,
        y1: y + 3,
        x2: x + left + width,
        y2: y + 3,
        color,
        width: 0.8,
      }),
  })
}

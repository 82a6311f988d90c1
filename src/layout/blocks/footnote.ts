import type { FootnoteDefinition } from '../../model/document-tree.ts'
import type { Pt } from '../../model/page.ts'
import type { Scope } from '../context.ts'
import { createCollector } from '../pages/collect.ts'
import type { Draw, NoteLine } from '../pages/flow.ts'
import { createNode, type DraftNode } from '../structure.ts'
import { noteStyle } from '../styles.ts'
import type { Line } from '../text/line.ts'

/** Lines of the footnotes that a line of text refers to for the first time. */
export function notesOfLine(line: Line, scope: Scope): readonly NoteLine[] {
  if (line.segments.every(({ style }) => style.note === undefined)) return noNotes
  return line.segments.flatMap(({ style }) => (style.note === undefined ? noNotes : placeNote(style.note, scope)))
}

const noNotes: readonly NoteLine[] = []

const indent = 14
const gapAfter = 2

function placeNote(identifier: string, scope: Scope): readonly NoteLine[] {
  const { context } = scope
  const definition = context.footnotes.get(identifier)
  if (definition === undefined || context.placedNotes.has(identifier)) return []
  context.placedNotes.add(identifier)
  const node = createNode(sectionOf(scope.parent), 'Note', { noteId: identifier })
  const style = noteStyle(context.theme)
  const collector = createCollector(context.claimAnchor)
  context.layOutBlocks(definition.children, {
    ...scope,
    flow: collector.flow,
    left: indent,
    width: scope.pageWidth - indent,
    parent: node,
    style,
    gap: gapAfter,
    nested: true,
  })
  const lines = collector.lines.length > 0 ? collector.lines : [emptyLine(style.leading)]
  return [...withLabel(lines, labelOf(definition, scope, node)), ...collector.notes]
}

/** A note without text has its number all the same: its mark leads there. */
function emptyLine(height: Pt): NoteLine {
  return { height, draw: () => undefined }
}

/** Notes belong to the section, so that they do not interrupt the sentence that refers to them. */
function sectionOf(node: DraftNode): DraftNode {
  let section = node
  while (section.role !== 'Sect' && section.parent !== undefined) section = section.parent
  return section
}

function labelOf(definition: FootnoteDefinition, scope: Scope, note: DraftNode): Draw {
  const { measure, theme } = scope.context
  const style = noteStyle(theme)
  const run = measure.run(style)
  const node = createNode(note, 'Lbl')
  const size = run.size * 0.8
  return (canvas, x, y) => {
    canvas.put({ kind: 'anchor', id: definition.identifier, x, y })
    const text = `${definition.number} `
    const baseline = y + measure.baseline(style)
    const owner = canvas.owner(node)
    canvas.put({
      kind: 'text',
      owner,
      x,
      y: baseline,
      text,
      face: run.face,
      size,
      color: run.color,
      rise: run.size * 0.2,
    })
  }
}

function withLabel(lines: readonly NoteLine[], label: Draw): readonly NoteLine[] {
  return lines.map((line, index) => ({
    height: index === lines.length - 1 ? line.height + gapAfter : line.height,
    draw(canvas, x, y) {
      if (index === 0) label(canvas, x, y)
      line.draw(canvas, x, y)
    },
  }))
}

import type { CourseNode, PrerequisiteGraph } from '../model/drawing.ts'
import type { Figure } from '../model/figure.ts'
import { pageSpace, type FigureSpace } from './figure-space.ts'
import { assignStages } from './graph/assign-stages.ts'
import { drawComponent, type Component, type DrawnComponent } from './graph/draw-component.ts'
import { connectedSets, cutToFit } from './graph/split-component.ts'
import { cutSpan, narrow, splitStages, type StageSpan } from './graph/stage-spans.ts'
import { rule, stackBands, type Band } from './parts/bands.ts'
import { groupHeading } from './parts/bar-table.ts'
import { dashedFrame, textBox, type BoxContent } from './parts/box.ts'
import { keyBands, type Key } from './parts/keys.ts'
import { textBlock } from './text/text-block.ts'

/** Stages from left to right; what is too tall or too wide goes on below or in a further part, with the courses it builds on repeated. */
export function prerequisiteGraph(input: PrerequisiteGraph, space: FigureSpace = pageSpace): readonly Figure[] {
  const graph = assignStages(input.courses)
  if (graph.edges.length === 0) return []
  const tied = new Set(graph.edges.flatMap(({ from, to }) => [from, to]))
  const ids = [...new Set(input.courses.map((course) => course.id))]
  const tiedIds = ids.filter((id) => tied.has(id))
  const plan: Plan = { input, space, courses: new Map(input.courses.toReversed().map((course) => [course.id, course])) }
  const most = Math.floor((space.width + columnGap) / (narrowestColumn + columnGap))
  const pieces = splitStages(graph, most).flatMap((span) => spanPieces(cutSpan(tiedIds, graph, span), span, plan))
  const { rows, repeats } = drawPieces(pieces, plan)
  const loose =
    input.loose === ''
      ? []
      : looseBands(
          ids.filter((id) => !tied.has(id)),
          plan,
        )
  const foot = repeats ? keyBands([{ key: repeatedKey, label: input.repeated }], space) : []
  return stackBands({ head: [], rows: [...rows, ...loose], foot }, input, space)
}

const columnGap = 20
const narrowestColumn = 70
const widestColumn = 140
/** Height kept for the key of repeated courses. */
const keyRoom = 20

interface Plan {
  readonly input: PrerequisiteGraph
  readonly space: FigureSpace
  readonly courses: ReadonlyMap<string, CourseNode>
}

interface Piece {
  readonly component: Component
  readonly columnWidth: number
  /** The names of the stages over it, the same for all pieces of a span. */
  readonly heading: Band
}

/** What hangs together in a span, cut where it is taller than a figure. */
function spanPieces(whole: Component, span: StageSpan, plan: Plan): readonly Piece[] {
  const { width, maxHeight } = plan.space
  const count = span.end - span.first + span.offset
  const columnWidth = Math.min(widestColumn, (width - columnGap * (count - 1)) / count)
  const heading = stageHeading(span, columnWidth, plan)
  const draw = (component: Component): DrawnComponent => drawPiece({ component, columnWidth, heading }, plan, new Set())
  const fits = (ids: ReadonlySet<string>): boolean =>
    draw(narrow(whole, ids)).height <= maxHeight - heading.height - keyRoom
  return connectedSets([...whole.columns.keys()], whole.edges).flatMap((set) => {
    const component = narrow(whole, new Set(set))
    const { middles } = draw(component)
    const fromTop = set.toSorted((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0))
    return cutToFit(fromTop, component.edges, fits).map((ids) => ({
      component: narrow(whole, ids),
      columnWidth,
      heading,
    }))
  })
}

function drawPiece({ component, columnWidth }: Piece, plan: Plan, repeated: ReadonlySet<string>): DrawnComponent {
  const boxOf = (id: string): ReturnType<typeof textBox> =>
    courseBox(id, { width: columnWidth, frame: repeated.has(id) ? 'repeated' : 'plain' }, plan)
  return drawComponent(component, { columnWidth, columnGap, boxOf })
}

function courseBox(
  id: string,
  box: Pick<BoxContent, 'width' | 'frame'>,
  { courses, space }: Plan,
): ReturnType<typeof textBox> {
  const { label, note } = courses.get(id) ?? { label: id, note: '' }
  return textBox({ label, note, ...box }, space.measure)
}

/** Draws the pieces one below the other; a course that stands in an earlier one gets a dashed frame. */
function drawPieces(
  pieces: readonly Piece[],
  plan: Plan,
): { readonly rows: readonly Band[]; readonly repeats: boolean } {
  const rows: Band[] = []
  const drawn = new Set<string>()
  let repeats = false
  let heading: Band | undefined
  for (const piece of pieces) {
    const ids = [...piece.component.columns.keys()]
    const repeated = new Set(ids.filter((id) => drawn.has(id)))
    repeats ||= repeated.size > 0
    if (piece.heading !== heading) rows.push(piece.heading)
    heading = piece.heading
    rows.push({ ...drawPiece(piece, plan, repeated), heading })
    for (const id of ids) drawn.add(id)
  }
  return { rows, repeats }
}

function stageHeading({ first, end, offset }: StageSpan, columnWidth: number, { input, space }: Plan): Band {
  const blocks = Array.from({ length: end - first }, (_, index) =>
    textBlock(input.stageLabel(first + index + 1), { width: columnWidth, bold: true, maxLines: 2 }, space.measure),
  )
  const height = Math.max(...blocks.map((block) => block.height)) + 13
  const step = columnWidth + columnGap
  return {
    height,
    keep: true,
    draw: (top) => [
      ...blocks.flatMap((block, index) => block.draw((index + offset) * step, top)),
      rule(0, (blocks.length + offset) * step - columnGap, top + height - 9, 'head'),
    ],
  }
}

/** Courses without ties in rows of boxes. */
function looseBands(ids: readonly string[], plan: Plan): readonly Band[] {
  if (ids.length === 0) return []
  const { width } = plan.space
  const gap = 8
  const count = Math.max(1, Math.floor((width + gap) / (100 + gap)))
  const boxWidth = (width - gap * (count - 1)) / count
  const heading = groupHeading(plan.input.loose, plan.space)
  const lines = Array.from({ length: Math.ceil(ids.length / count) }, (_, line) =>
    ids.slice(line * count, (line + 1) * count),
  )
  const rows = lines.map((line): Band => {
    const boxes = line.map((id) => courseBox(id, { width: boxWidth, frame: 'plain' }, plan))
    return {
      height: Math.max(...boxes.map((box) => box.height)) + gap,
      heading,
      draw: (top) => boxes.flatMap((box, column) => box.draw(column * (boxWidth + gap), top + gap)),
    }
  })
  return [heading, ...rows]
}

const repeatedKey: Key = {
  width: 14,
  draw: (x, middle) => dashedFrame({ x, y: middle - 4, width: 14, height: 8 }),
}

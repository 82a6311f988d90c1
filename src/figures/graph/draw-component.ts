import type { Shape } from '../../model/figure.ts'
import type { Band } from '../parts/bands.ts'
import type { TextBox } from '../parts/box.ts'
import type { GraphEdge } from './assign-stages.ts'
import { addPassages, isPassage, orderLayers, type LayeredGraph } from './order-layers.ts'
import { placeNodes } from './place-nodes.ts'

/** Some nodes of a graph with the edges between them, to be drawn as one piece. */
export interface Component {
  /** Column of each node. */
  readonly columns: ReadonlyMap<string, number>
  readonly edges: readonly GraphEdge[]
}

export interface ComponentPlan {
  readonly columnWidth: number
  readonly columnGap: number
  readonly boxOf: (id: string) => TextBox
}

/** A component laid out: a strip, and the height at which each node stands. */
export interface DrawnComponent extends Band {
  readonly middles: ReadonlyMap<string, number>
}

/** Lays out a component from left to right with straight edges in the gaps between the columns; nothing overlaps. */
export function drawComponent(component: Component, plan: ComponentPlan): DrawnComponent {
  const graph = orderLayers(addPassages(component.columns, component.edges))
  const boxes = new Map([...component.columns.keys()].map((id) => [id, plan.boxOf(id)] as const))
  const heightOf = (id: string): number => boxes.get(id)?.height ?? passageHeight
  const middles = placeNodes(graph, { heightOf, gap: rowGap })
  const bottom = Math.max(0, ...[...middles].map(([id, middle]) => middle + heightOf(id) / 2))
  const placed: Placed = { graph, boxes, middles, plan }
  return {
    height: bottom + componentGap,
    middles,
    draw: (top) => [...drawEdges(placed, top), ...drawNodes(placed, top)],
  }
}

const passageHeight = 4
const rowGap = 7
const componentGap = 12

interface Placed {
  readonly graph: LayeredGraph
  readonly boxes: ReadonlyMap<string, TextBox>
  readonly middles: ReadonlyMap<string, number>
  readonly plan: ComponentPlan
}

function leftOf(column: number, { columnWidth, columnGap }: ComponentPlan): number {
  return column * (columnWidth + columnGap)
}

function drawNodes({ graph, boxes, middles, plan }: Placed, top: number): readonly Shape[] {
  return graph.layers.flatMap((layer, column) =>
    layer.flatMap((id) => {
      const middle = top + (middles.get(id) ?? 0)
      const x = leftOf(column, plan)
      const box = boxes.get(id)
      if (box !== undefined) return box.draw(x, middle - box.height / 2)
      return [edgeLine([x, middle], [x + plan.columnWidth, middle])]
    }),
  )
}

function drawEdges(placed: Placed, top: number): readonly Shape[] {
  const { graph, middles, plan } = placed
  const columns = new Map(graph.layers.flatMap((layer, column) => layer.map((id) => [id, column] as const)))
  return graph.edges.flatMap((edge) => {
    const start = leftOf(columns.get(edge.from) ?? 0, plan) + plan.columnWidth
    const end = leftOf(columns.get(edge.to) ?? 0, plan)
    const y = top + entryOf(edge, placed)
    const from = [start, top + (middles.get(edge.from) ?? 0)] as const
    if (isPassage(edge.to)) return [edgeLine(from, [end, y])]
    const head = [
      [end - headLength, y - 2.2],
      [end, y],
      [end - headLength, y + 2.2],
    ] as const
    return [edgeLine(from, [end - headLength, y]), { kind: 'path', points: head, closed: true, fill: 'accent' }]
  })
}

const headLength = 5

/** Edges enter a box one below the other, in the order of where they come from. */
function entryOf(edge: GraphEdge, { graph, boxes, middles }: Placed): number {
  const middle = middles.get(edge.to) ?? 0
  const height = boxes.get(edge.to)?.height
  if (height === undefined) return middle
  const entering = graph.edges
    .filter(({ to }) => to === edge.to)
    .map(({ from }) => from)
    .toSorted((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0))
  const step = Math.min(6, (height - 6) / entering.length)
  return middle + (entering.indexOf(edge.from) - (entering.length - 1) / 2) * step
}

function edgeLine([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Shape {
  return { kind: 'line', x1, y1, x2, y2, stroke: 'accent', strokeWidth: 0.7 }
}

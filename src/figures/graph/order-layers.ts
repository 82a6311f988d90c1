import type { GraphEdge } from './assign-stages.ts'

/** Nodes of a layered graph from left to right; edges join neighbouring layers only. */
export interface LayeredGraph {
  readonly layers: readonly (readonly string[])[]
  readonly edges: readonly GraphEdge[]
}

/** Puts an invisible node into each layer that an edge only passes, so that lines find a way between the boxes. */
export function addPassages(stages: ReadonlyMap<string, number>, edges: readonly GraphEdge[]): LayeredGraph {
  const count = Math.max(-1, ...stages.values()) + 1
  const layers: string[][] = Array.from({ length: count }, () => [])
  for (const [id, stage] of stages) layers[stage]?.push(id)
  const pieces: GraphEdge[] = []
  for (const { from, to } of edges) {
    let last = from
    for (let stage = (stages.get(from) ?? 0) + 1; stage < (stages.get(to) ?? 0); stage++) {
      const passage = passageId({ from, to }, stage)
      layers[stage]?.push(passage)
      pieces.push({ from: last, to: passage })
      last = passage
    }
    pieces.push({ from: last, to })
  }
  return { layers, edges: pieces }
}

/** A passage's name holds a line feed, which no id does. */
export function isPassage(id: string): boolean {
  return id.includes('\n')
}

/** Orders each layer so that few edges cross: sweeps to and fro by the mean place of the neighbours, best order kept. */
export function orderLayers(graph: LayeredGraph): LayeredGraph {
  let best = graph.layers
  let fewest = countCrossings(graph)
  let layers = graph.layers
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    layers = sweepOnce({ ...graph, layers }, sweep % 2 === 0 ? 'forward' : 'backward')
    const crossings = countCrossings({ ...graph, layers })
    if (crossings >= fewest) continue
    fewest = crossings
    best = layers
  }
  return { ...graph, layers: best }
}

const sweeps = 12

function passageId({ from, to }: GraphEdge, stage: number): string {
  return `${from}\n${to}\n${stage}`
}

function sweepOnce({ layers, edges }: LayeredGraph, direction: 'forward' | 'backward'): readonly (readonly string[])[] {
  const neighbours = new Map<string, string[]>()
  for (const { from, to } of edges) {
    const [node, other] = direction === 'forward' ? [to, from] : [from, to]
    neighbours.set(node, [...(neighbours.get(node) ?? []), other])
  }
  const place = new Map<string, number>()
  const sorted = (direction === 'forward' ? layers : layers.toReversed()).map((layer) => {
    const keys = layer.map((id, index) => ({
      id,
      index,
      mean: meanPlace(neighbours.get(id) ?? [], place) ?? index / layer.length,
    }))
    const ordered = keys.toSorted((a, b) => a.mean - b.mean || a.index - b.index).map((key) => key.id)
    ordered.forEach((id, index) => place.set(id, (index + 0.5) / ordered.length))
    return ordered
  })
  return direction === 'forward' ? sorted : sorted.toReversed()
}

function meanPlace(ids: readonly string[], place: ReadonlyMap<string, number>): number | undefined {
  const known = ids.flatMap((id) => place.get(id) ?? [])
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length
}

function countCrossings({ layers, edges }: LayeredGraph): number {
  const place = new Map(layers.flatMap((layer, stage) => layer.map((id, index) => [id, { stage, index }] as const)))
  const lines = edges.flatMap(({ from, to }) => {
    const [start, end] = [place.get(from), place.get(to)]
    return start === undefined || end === undefined ? [] : [{ stage: start.stage, start: start.index, end: end.index }]
  })
  let crossings = 0
  for (const [index, a] of lines.entries()) {
    for (const b of lines.slice(index + 1)) {
      if (a.stage === b.stage && (a.start - b.start) * (a.end - b.end) < 0) crossings++
    }
  }
  return crossings
}

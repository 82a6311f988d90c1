import { isPassage, type LayeredGraph } from './order-layers.ts'

export interface NodeSizes {
  readonly heightOf: (id: string) => number
  /** Least distance between two nodes of a layer. */
  readonly gap: number
}

/** Middle of each node on the vertical axis, from 0 downwards: neighbours level where the order and the distances allow. */
export function placeNodes({ layers, edges }: LayeredGraph, sizes: NodeSizes): ReadonlyMap<string, number> {
  const neighbours = new Map<string, string[]>()
  for (const { from, to } of edges) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to])
    neighbours.set(to, [...(neighbours.get(to) ?? []), from])
  }
  const places = new Map<string, number>()
  for (const layer of layers)
    settle(
      layer,
      layer.map(() => 0),
      { sizes, places },
    )
  for (let round = 0; round < rounds; round++) {
    for (const layer of round % 2 === 0 ? layers : layers.toReversed()) {
      const wanted = layer.map((id) => meanPlace(id, neighbours.get(id) ?? [id], places))
      settle(layer, wanted, { sizes, places })
    }
  }
  const top = Math.min(...[...places].map(([id, middle]) => middle - sizes.heightOf(id) / 2))
  return new Map([...places].map(([id, middle]) => [id, middle - top]))
}

const rounds = 8

interface Settling {
  readonly sizes: NodeSizes
  readonly places: Map<string, number>
}

/**
 * Puts the nodes of a layer as near to the wanted places as their order and distances allow: the least squares solution,
 * found by pooling neighbours that would overlap.
 */
function settle(layer: readonly string[], wanted: readonly number[], { sizes, places }: Settling): void {
  const offsets: number[] = []
  let offset = 0
  layer.forEach((id, index) => {
    const before = layer[index - 1]
    if (before !== undefined) offset += (sizes.heightOf(before) + sizes.heightOf(id)) / 2 + sizes.gap
    offsets.push(offset)
  })
  const pools: { sum: number; count: number }[] = []
  for (const [index, place] of wanted.entries()) {
    let pool = { sum: place - (offsets[index] ?? 0), count: 1 }
    for (
      let last = pools.at(-1);
      last !== undefined && last.sum / last.count >= pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop()
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count }
    }
    pools.push(pool)
  }
  const starts = pools.flatMap((pool) => Array.from({ length: pool.count }, () => pool.sum / pool.count))
  layer.forEach((id, index) => places.set(id, (starts[index] ?? 0) + (offsets[index] ?? 0)))
}

/** Mean of the places of the neighbours; between passages a line should run straight on, so they count more. */
function meanPlace(id: string, neighbours: readonly string[], places: ReadonlyMap<string, number>): number {
  let sum = 0
  let weights = 0
  for (const other of neighbours) {
    const weight = isPassage(id) && isPassage(other) ? straightness : 1
    sum += weight * (places.get(other) ?? 0)
    weights += weight
  }
  return sum / weights
}

const straightness = 8

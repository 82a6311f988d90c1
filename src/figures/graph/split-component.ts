import type { GraphEdge } from './assign-stages.ts'

/** Sets of nodes that hang together by edges, in the order of the ids given. */
export function connectedSets(ids: readonly string[], edges: readonly GraphEdge[]): readonly (readonly string[])[] {
  const neighbours = neighboursOf(edges, 'both')
  const seen = new Set<string>()
  return ids.flatMap((id) => {
    if (seen.has(id)) return []
    const reached = reach(id, neighbours)
    for (const other of reached) seen.add(other)
    return [ids.filter((other) => reached.has(other))]
  })
}

/** A node and everything that must come before it. */
function withPrerequisites(id: string, edges: readonly GraphEdge[]): ReadonlySet<string> {
  return reach(id, neighboursOf(edges, 'backward'))
}

function neighboursOf(
  edges: readonly GraphEdge[],
  direction: 'both' | 'backward',
): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>()
  const add = (id: string, other: string): void => void neighbours.set(id, [...(neighbours.get(id) ?? []), other])
  for (const { from, to } of edges) {
    add(to, from)
    if (direction === 'both') add(from, to)
  }
  return neighbours
}

function reach(start: string, neighbours: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set([start])
  for (const id of reached) for (const other of neighbours.get(id) ?? []) reached.add(other)
  return reached
}

/**
 * Cuts a connected set into sets that fit: what leads to nothing further, each with all its prerequisites, as many
 * together as fit. A node may stand in several sets.
 */
export function cutToFit(
  ids: readonly string[],
  edges: readonly GraphEdge[],
  fits: (ids: ReadonlySet<string>) => boolean,
): readonly ReadonlySet<string>[] {
  const whole = new Set(ids)
  if (fits(whole)) return [whole]
  const parts: ReadonlySet<string>[] = []
  let part: ReadonlySet<string> = new Set()
  for (const unit of ids.flatMap((id) => unitsOf(id, edges, fits))) {
    const joined = new Set([...part, ...unit])
    if (part.size > 0 && !fits(joined)) {
      parts.push(part)
      part = unit
    } else part = joined
  }
  return [...parts, part]
}

/** The least that is shown together: an end of the graph and what leads to it, by each way apart if that is too much. */
function unitsOf(
  id: string,
  edges: readonly GraphEdge[],
  fits: (ids: ReadonlySet<string>) => boolean,
): readonly ReadonlySet<string>[] {
  if (edges.some(({ from }) => from === id)) return []
  const whole = withPrerequisites(id, edges)
  if (fits(whole)) return [whole]
  const direct = edges.filter(({ to }) => to === id).map(({ from }) => from)
  return direct.map((from) => new Set([id, ...withPrerequisites(from, edges)]))
}

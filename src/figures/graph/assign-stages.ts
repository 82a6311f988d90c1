/** A node of a graph of prerequisites: what must come before it, by id. */
export interface GraphNode {
  readonly id: string
  readonly prerequisites: readonly string[]
}

/** An edge from a prerequisite to what builds on it. */
export interface GraphEdge {
  readonly from: string
  readonly to: string
}

export interface StagedGraph {
  /** Stage of each node: 0 without prerequisites, else one more than the highest of its prerequisites. */
  readonly stages: ReadonlyMap<string, number>
  readonly edges: readonly GraphEdge[]
}

/**
 * Puts nodes into stages by their longest chain of prerequisites. Unknown ids, repeated ones and the edge that closes a
 * cycle (seen from the nodes in the order given) are left out: the linker and the rules report them.
 */
export function assignStages(nodes: readonly GraphNode[]): StagedGraph {
  const byId = new Map<string, GraphNode>()
  for (const node of nodes) if (!byId.has(node.id)) byId.set(node.id, node)
  const stages = new Map<string, number>()
  const edges: GraphEdge[] = []
  const open = new Set<string>()
  const visit = (node: GraphNode): number => {
    const known = stages.get(node.id)
    if (known !== undefined) return known
    open.add(node.id)
    let stage = 0
    for (const from of new Set(node.prerequisites)) {
      const prerequisite = byId.get(from)
      if (prerequisite === undefined || open.has(from)) continue
      stage = Math.max(stage, visit(prerequisite) + 1)
      edges.push({ from, to: node.id })
    }
    open.delete(node.id)
    stages.set(node.id, stage)
    return stage
  }
  for (const node of byId.values()) visit(node)
  return { stages, edges }
}

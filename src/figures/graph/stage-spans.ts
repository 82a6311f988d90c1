import type { StagedGraph } from './assign-stages.ts'
import type { Component } from './draw-component.ts'

/** Stages that stand beside each other in one part of a graph, `end` not included. */
export interface StageSpan {
  readonly first: number
  readonly end: number
  /** Columns before the first stage, for what it builds on. */
  readonly offset: number
}

/** As many stages beside each other as fit (at least two columns); a later span keeps its first column for earlier courses. */
export function splitStages({ stages }: StagedGraph, columns: number): readonly StageSpan[] {
  const count = Math.max(-1, ...stages.values()) + 1
  const most = Math.max(2, columns)
  const spans: StageSpan[] = [{ first: 0, end: Math.min(count, most), offset: 0 }]
  for (let last = spans.at(-1); last !== undefined && last.end < count; last = spans.at(-1)) {
    spans.push({ first: last.end, end: Math.min(count, last.end + most - 1), offset: 1 })
  }
  return spans
}

/** The nodes of a span and those of earlier stages on which they build directly, with their columns. */
export function cutSpan(ids: readonly string[], graph: StagedGraph, { first, end, offset }: StageSpan): Component {
  const stageOf = (id: string): number => graph.stages.get(id) ?? 0
  const within = (id: string): boolean => stageOf(id) >= first && stageOf(id) < end
  const edges = graph.edges.filter(({ to }) => within(to))
  const before = new Set(edges.map(({ from }) => from).filter((id) => !within(id)))
  const shown = ids.filter((id) => within(id) || before.has(id))
  return { columns: new Map(shown.map((id) => [id, within(id) ? stageOf(id) - first + offset : 0])), edges }
}

/** The part of a component that joins only these nodes. */
export function narrow({ columns, edges }: Component, ids: ReadonlySet<string>): Component {
  return {
    columns: new Map([...columns].filter(([id]) => ids.has(id))),
    edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  }
}

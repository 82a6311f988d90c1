import type { Entity, Id } from '../../model/definition.ts'
import type { Kind } from '../../model/kinds.ts'
import type { Path } from '../../source/span.ts'
import type { Objection } from '../rule.ts'
import { placeOf } from './place.ts'

/** A mention of one entity in another of its kind. */
interface Step {
  readonly to: Id
  readonly path: Path
}

/** What to say of a cycle. */
export interface CycleCheck<K extends Kind> {
  readonly entities: ReadonlyMap<Id, Entity<K>>
  readonly stepsOf: (entity: Entity<K>) => readonly Step[]
  readonly noun: string
  readonly help: string
}

/** One objection for each cycle, placed at the step that leaves its first entity; the others are related places. */
export function objectToCycles<K extends Kind>({ entities, stepsOf, noun, help }: CycleCheck<K>): readonly Objection[] {
  const steps = new Map([...entities].map(([id, entity]) => [id, stepsOf(entity)]))
  const edges = new Map([...steps].map(([id, list]) => [id, list.map(({ to }) => to)]))
  return findCycles(edges).map((cycle): Objection => {
    const places = cycle.flatMap((id, i) => {
      const entity = entities.get(id)
      const step = steps.get(id)?.find(({ to }) => to === cycle[(i + 1) % cycle.length])
      return entity && step ? [{ at: placeOf(entity, ...step.path), to: step.to }] : []
    })
    const chain = [...cycle, cycle[0]].map((id) => `"${id}"`).join(' -> ')
    const [first, ...others] = places
    return {
      at: first?.at ?? { file: '', path: [] },
      message: `${noun} lead in a circle: ${chain}`,
      help,
      related: others.map(({ at, to }) => ({ message: `Leads on to "${to}"`, at })),
    }
  })
}

/** The cycles of a graph, each once and as short as possible from its first node in the order of the map. */
export function findCycles(edges: ReadonlyMap<Id, readonly Id[]>): readonly (readonly Id[])[] {
  const left = withoutEnds(edges)
  const reported = new Set<Id>()
  const cycles: (readonly Id[])[] = []
  for (const start of left.keys()) {
    const cycle = reported.has(start) ? undefined : shortestWayBack(start, left)
    if (!cycle) continue
    for (const id of cycle) reported.add(id)
    cycles.push(cycle)
  }
  return cycles
}

/** Takes away, again and again, what leads nowhere: what is left is empty where there is no cycle. */
function withoutEnds(edges: ReadonlyMap<Id, readonly Id[]>): Map<Id, readonly Id[]> {
  const left = new Map(edges)
  const before = new Map<Id, Id[]>()
  const open = new Map<Id, number>()
  for (const [from, targets] of edges) {
    open.set(from, targets.filter((to) => edges.has(to)).length)
    for (const to of targets) before.set(to, [...(before.get(to) ?? []), from])
  }
  const ends = [...edges.keys()].filter((id) => open.get(id) === 0)
  for (let id = ends.pop(); id !== undefined; id = ends.pop()) {
    left.delete(id)
    for (const from of before.get(id) ?? []) {
      const count = (open.get(from) ?? 0) - 1
      open.set(from, count)
      if (count === 0) ends.push(from)
    }
  }
  return left
}

function shortestWayBack(start: Id, edges: ReadonlyMap<Id, readonly Id[]>): readonly Id[] | undefined {
  const cameFrom = new Map<Id, Id>()
  const queue = [start]
  for (const id of queue) {
    for (const to of edges.get(id) ?? []) {
      if (to === start) return wayTo(id, start, cameFrom)
      if (cameFrom.has(to) || !edges.has(to)) continue
      cameFrom.set(to, id)
      queue.push(to)
    }
  }
  return undefined
}

function wayTo(end: Id, start: Id, cameFrom: ReadonlyMap<Id, Id>): readonly Id[] {
  const way = [end]
  for (let id = end; id !== start;) {
    id = cameFrom.get(id) ?? start
    way.unshift(id)
  }
  return way
}

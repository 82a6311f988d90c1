import { expect, test } from 'vitest'
import { assignStages } from './assign-stages.ts'
import { addPassages, isPassage, orderLayers } from './order-layers.ts'
import { placeNodes } from './place-nodes.ts'
import { connectedSets, cutToFit } from './split-component.ts'

const node = (id: string, ...prerequisites: readonly string[]) => ({ id, prerequisites })

test('a course stands one stage after the highest of its prerequisites', () => {
  const { stages } = assignStages([node('tot', 'core', 'crypto'), node('crypto', 'core'), node('core')])
  expect(Object.fromEntries(stages)).toEqual({ core: 0, crypto: 1, tot: 2 })
})

test('unknown prerequisites and the edge that closes a cycle are left out', () => {
  const { stages, edges } = assignStages([node('a', 'b', 'unknown'), node('b', 'a')])
  expect(Object.fromEntries(stages)).toEqual({ b: 0, a: 1 })
  expect(edges).toEqual([{ from: 'b', to: 'a' }])
})

test('an edge over several stages passes between the boxes', () => {
  const { stages, edges } = assignStages([node('a'), node('b', 'a'), node('c', 'b', 'a')])
  const { layers } = addPassages(stages, edges)
  expect(layers.map((layer) => layer.filter(isPassage).length)).toEqual([0, 1, 0])
})

test('layers are ordered so that edges do not cross where they need not', () => {
  const stages = new Map([
    ['a', 0],
    ['b', 0],
    ['x', 1],
    ['y', 1],
  ])
  const edges = [
    { from: 'a', to: 'y' },
    { from: 'b', to: 'x' },
  ]
  expect(orderLayers(addPassages(stages, edges)).layers).toEqual([
    ['a', 'b'],
    ['y', 'x'],
  ])
})

test('nodes keep their distance and stand level with their neighbours where they can', () => {
  const graph = {
    layers: [['a'], ['x', 'y']],
    edges: [
      { from: 'a', to: 'x' },
      { from: 'a', to: 'y' },
    ],
  }
  const places = placeNodes(graph, { heightOf: () => 20, gap: 10 })
  expect(places.get('x')).toBeCloseTo(10)
  expect(places.get('y')).toBeCloseTo(40)
  expect(places.get('a')).toBeCloseTo(25)
})

test('a set that does not fit is cut at its ends, with what leads to them', () => {
  const edges = ['x', 'y', 'z'].map((to) => ({ from: 'core', to }))
  const sets = cutToFit(['core', 'x', 'y', 'z'], edges, (ids) => ids.size <= 3)
  expect(sets.map((set) => [...set].toSorted())).toEqual([
    ['core', 'x', 'y'],
    ['core', 'z'],
  ])
})

test('what has no common edge is apart', () => {
  expect(connectedSets(['a', 'b', 'c'], [{ from: 'c', to: 'a' }])).toEqual([['a', 'c'], ['b']])
})

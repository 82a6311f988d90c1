import type { GoalNode, GoalTree } from '../model/drawing.ts'
import type { Figure, Shape } from '../model/figure.ts'
import { pageSpace, type FigureSpace } from './figure-space.ts'
import { stackBands, type Band } from './parts/bands.ts'
import { textBox, type BoxContent, type TextBox } from './parts/box.ts'

/** Each goal at the left, its parts at its right; deeper than four levels stands in the fourth column. */
export function goalTree(input: GoalTree, space: FigureSpace = pageSpace): readonly Figure[] {
  const depth = Math.min(deepest, Math.max(0, ...input.goals.map(depthOf)))
  const width = (space.width - gap * (depth - 1)) / Math.max(1, depth)
  const plan: Plan = { width: Math.min(widest, width), depth, space }
  return stackBands(
    { head: [], rows: input.goals.flatMap((goal) => goalBands(goal, plan, 'strong')), foot: [] },
    input,
    space,
  )
}

const deepest = 4
const gap = 24
const widest = 220
const rowGap = 6
const goalGap = 12

interface Plan {
  readonly width: number
  readonly depth: number
  readonly space: FigureSpace
}

function depthOf(node: GoalNode): number {
  return 1 + Math.max(0, ...node.parts.map(depthOf))
}

/** A goal in one strip, or in several with the goal repeated in a dashed frame when its parts are too many. */
function goalBands(goal: GoalNode, plan: Plan, frame: BoxContent['frame']): readonly Band[] {
  const branch = placeBranch(goal, { level: 0, frame }, plan)
  if (branch.height + goalGap <= plan.space.maxHeight || goal.parts.length < 2) return [branchBand(branch, plan)]
  const half = Math.ceil(goal.parts.length / 2)
  const [first, second] = [goal.parts.slice(0, half), goal.parts.slice(half)]
  return [
    ...goalBands({ ...goal, parts: first }, plan, frame),
    ...goalBands({ ...goal, parts: second }, plan, 'repeated'),
  ]
}

interface Branch {
  readonly box: TextBox
  readonly level: number
  readonly height: number
  readonly parts: readonly Branch[]
}

interface NodePlace {
  readonly level: number
  readonly frame: BoxContent['frame']
}

function placeBranch(node: GoalNode, { level, frame }: NodePlace, plan: Plan): Branch {
  const box = textBox({ label: node.label, note: node.note, width: plan.width, frame }, plan.space.measure)
  const parts = partsAt(node, level, plan).map((part) => placeBranch(part, { level: level + 1, frame: 'plain' }, plan))
  const below = parts.reduce((sum, part) => sum + part.height + rowGap, -rowGap)
  return { box, level, height: Math.max(box.height, below), parts }
}

/** In the last column nodes are followed by their own parts. */
function partsAt(node: GoalNode, level: number, { depth }: Plan): readonly GoalNode[] {
  if (level + 1 >= depth) return []
  if (level + 2 < depth) return node.parts
  return node.parts.flatMap(flatten)
}

function flatten(node: GoalNode): readonly GoalNode[] {
  return [{ ...node, parts: [] }, ...node.parts.flatMap(flatten)]
}

function branchBand(branch: Branch, plan: Plan): Band {
  return { height: branch.height + goalGap, draw: (top) => drawBranch(branch, top, plan) }
}

/** The node in the middle of its height, its parts below each other, and the lines between them. */
function drawBranch(branch: Branch, top: number, plan: Plan): readonly Shape[] {
  const x = branch.level * (plan.width + gap)
  const below = branch.parts.reduce((sum, part) => sum + part.height + rowGap, -rowGap)
  let y = top + (branch.height - Math.max(0, below)) / 2
  const parts = branch.parts.map((part) => {
    const placed = { part, y, middle: y + part.height / 2 }
    y += part.height + rowGap
    return placed
  })
  const middle = top + branch.height / 2
  return [
    ...branch.box.draw(x, middle - branch.box.height / 2),
    ...connectors(
      x + plan.width,
      middle,
      parts.map((part) => part.middle),
    ),
    ...parts.flatMap(({ part, y }) => drawBranch(part, y, plan)),
  ]
}

function connectors(x: number, middle: number, ends: readonly number[]): readonly Shape[] {
  if (ends.length === 0) return []
  const bus = x + gap / 2
  const line = ([x1, y1]: Point, [x2, y2]: Point): Shape => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    stroke: 'muted',
    strokeWidth: 0.6,
  })
  return [
    line([x, middle], [bus, middle]),
    line([bus, Math.min(middle, ...ends)], [bus, Math.max(middle, ...ends)]),
    ...ends.map((end) => line([bus, end], [x + gap, end])),
  ]
}

type Point = readonly [number, number]

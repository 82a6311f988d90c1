import type { GanttChart, GanttGroup, GanttTask } from '../model/gantt.ts'
import type { Figure, Shape } from '../model/figure.ts'
import { pageSpace, type FigureSpace } from './figure-space.ts'
import { rule, stackBands, type Band } from './parts/bands.ts'
import { groupHeading } from './parts/bar-table.ts'
import { fillArea } from './parts/fills.ts'
import { boxKey, diamond, diamondKey, keyBands } from './parts/keys.ts'
import { linearScale, type Scale } from './parts/scale.ts'
import { label, textBlock, textSizes } from './text/text-block.ts'
import { shortenText } from './text/wrap-text.ts'

/** A row for each action with a bar over its quarters and diamonds for milestones; the head is repeated on each part. */
export function ganttChart(input: GanttChart, space: FigureSpace = pageSpace): readonly Figure[] {
  const tasks = input.groups.flatMap((group) => group.tasks)
  const years = input.years.filter((year) => year.quarters.length > 0)
  if (tasks.length === 0 || years.length === 0) return []
  const plan = planChart({ ...input, years }, space)
  const rows = input.groups.flatMap((group) => groupBands(group, plan))
  const milestone = { key: diamondKey(), label: input.keys.milestone }
  const hasMilestones = tasks.some((task) => task.milestones.length > 0)
  const keys = [{ key: boxKey(taskFill), label: input.keys.task }, ...(hasMilestones ? [milestone] : [])]
  return stackBands({ head: [headBand({ ...input, years }, plan)], rows, foot: keyBands(keys, space) }, input, space)
}

const taskFill = { paint: 'accent-2' } as const
const barHeight = 8
const gap = 8
/** A milestone at the end of the plan stays inside of the figure. */
const rightEdge = 5

interface Plan {
  readonly space: FigureSpace
  readonly labelWidth: number
  readonly scale: Scale
  readonly count: number
  /** Places of the lines between years, in quarters. */
  readonly edges: readonly number[]
}

function planChart(input: GanttChart, space: FigureSpace): Plan {
  const { width, measure } = space
  const labels = input.groups.flatMap((group) => group.tasks).map((task) => measure(task.label, textSizes.body, false))
  const labelWidth = Math.max(70, Math.min(Math.max(...labels), width * 0.42))
  const counts = input.years.map((year) => year.quarters.length)
  const edges = [0, ...counts.map((_, index) => counts.slice(0, index + 1).reduce((sum, count) => sum + count, 0))]
  const count = Math.max(1, edges.at(-1) ?? 1)
  const start = labelWidth + gap
  return { space, labelWidth, scale: linearScale(0, count, [start, width - start - rightEdge]), count, edges }
}

function headBand(input: GanttChart, { space, labelWidth, scale, edges, count }: Plan): Band {
  const { width, measure } = space
  const corner = textBlock(
    input.corner,
    { width: labelWidth, size: textSizes.small, fill: 'muted', maxLines: 2 },
    measure,
  )
  const quarter = scale.at(1) - scale.at(0)
  const names = input.years.flatMap((year) => year.quarters)
  const fits = names.every((name) => measure(name, textSizes.small, false) <= quarter - 2)
  const lines = fits ? 25 : 15
  const height = Math.max(lines, corner.height + 5)
  const years = input.years.map((year, index) => {
    const [left, right] = [scale.at(edges[index] ?? 0), scale.at(edges[index + 1] ?? count)]
    const text = shortenText(year.label, { size: textSizes.body, bold: true, width: right - left - 2, measure })
    return { text, x: (left + right) / 2 }
  })
  return {
    height,
    draw: (top) => [
      ...corner.draw(0, top + height - 4 - corner.height),
      ...years.map(({ text, x }) => label(text, [x, top + height - lines + 6], { bold: true, anchor: 'middle' })),
      ...(fits ? names : []).map((name, index) =>
        label(name, [scale.at(index + 0.5), top + height - 7], {
          size: textSizes.small,
          fill: 'muted',
          anchor: 'middle',
        }),
      ),
      rule(0, width, top + height, 'head'),
    ],
  }
}

function groupBands(group: GanttGroup, plan: Plan): readonly Band[] {
  const rows = group.tasks.map((task) => taskBand(task, plan))
  if (group.label === '' || rows.length === 0) return rows
  const heading = groupHeading(group.label, plan.space)
  return [heading, ...rows.map((row) => ({ ...row, heading }))]
}

function taskBand(task: GanttTask, plan: Plan): Band {
  const { space, labelWidth } = plan
  const name = textBlock(task.label, { width: labelWidth, maxLines: 3 }, space.measure)
  const note = textBlock(
    task.note,
    { width: labelWidth, size: textSizes.small, fill: 'muted', maxLines: 2 },
    space.measure,
  )
  const height = Math.max(name.height + note.height + 5, 16)
  return {
    height,
    draw: (top) => {
      const start = top + (height - name.height - note.height) / 2
      return [
        ...gridLines(plan, top, height),
        rule(0, space.width, top + height),
        ...name.draw(0, start),
        ...note.draw(0, start + name.height),
        ...taskMarks(task, plan, top + height / 2),
      ]
    },
  }
}

function gridLines({ scale, edges }: Plan, top: number, height: number): readonly Shape[] {
  return edges.map((edge) => {
    const x = scale.at(edge)
    return { kind: 'line', x1: x, y1: top, x2: x, y2: top + height, stroke: 'rule', strokeWidth: 0.5 }
  })
}

function taskMarks(task: GanttTask, { scale, count }: Plan, middle: number): readonly Shape[] {
  const [from, to] = [Math.max(0, task.from), Math.min(count, task.to)]
  const x = scale.at(from)
  const bar =
    from < to ? fillArea({ x, y: middle - barHeight / 2, width: scale.at(to) - x, height: barHeight }, taskFill) : []
  const inside = task.milestones.filter((place) => place >= 0 && place <= count)
  return [...bar, ...inside.flatMap((place) => diamond(scale.at(place), middle, 'ink'))]
}

import type { RiskAxis, RiskMatrix } from '../model/drawing.ts'
import type { Figure, Shape } from '../model/figure.ts'
import { pageSpace, type FigureSpace } from './figure-space.ts'
import { rule, stackBands, type Band } from './parts/bands.ts'
import { plainShades, textOn, type Fill } from './parts/fills.ts'
import { boxKey, keyBands } from './parts/keys.ts'
import { label, leadingOf, textBlock, textSizes, type TextBlock } from './text/text-block.ts'

/** Five by five cells, the product in the corner and the ids of the risks inside; probability grows upwards. */
export function riskMatrix(input: RiskMatrix, space: FigureSpace = pageSpace): readonly Figure[] {
  if (input.risks.length === 0) return []
  const plan = planGrid(input, space)
  const rows = [...scale].toReversed().map((probability) => rowBand(probability, plan))
  const keys = input.bands.map(({ from, label }) => ({ key: boxKey(plan.fillOf(from)), label }))
  const foot = [impactBand(plan), ...keyBands(keys, space)]
  return stackBands({ head: [titleBand(plan)], rows, foot }, input, space)
}

const scale = [1, 2, 3, 4, 5] as const
const padding = 4

interface Plan {
  readonly input: RiskMatrix
  readonly space: FigureSpace
  readonly left: number
  readonly cell: number
  readonly fillOf: (product: number) => Fill
}

function planGrid(input: RiskMatrix, space: FigureSpace): Plan {
  const { measure, width } = space
  const names = scale.map((step) => measure(stepText(input.probability, step), textSizes.body, false))
  const left = Math.min(width * 0.3, Math.max(40, ...names) + 8)
  const fills = plainShades(input.bands.length)
  const fillOf = (product: number): Fill =>
    fills[
      Math.max(
        0,
        input.bands.findLastIndex(({ from }) => from <= product),
      )
    ] ?? { paint: 'paper' }
  return { input, space, left, cell: (width - left) / scale.length, fillOf }
}

function titleBand({ input, space }: Plan): Band {
  const block = textBlock(
    input.probability.label,
    { width: space.width, size: textSizes.small, fill: 'muted' },
    space.measure,
  )
  return { height: block.height + 4, draw: (top) => block.draw(0, top) }
}

function rowBand(probability: number, plan: Plan): Band {
  const { input, space, left, cell } = plan
  const text = stepText(input.probability, probability)
  const name = textBlock(text, { width: left - 8 }, space.measure)
  const ids = scale.map((impact) => idBlock(probability, impact, plan))
  const height = Math.max(
    30,
    name.height + 6,
    ...ids.map((block) => block.height + leadingOf(textSizes.small) + 2 * padding),
  )
  return {
    height,
    draw: (top) => [
      ...name.draw(0, top + (height - name.height) / 2),
      ...ids.flatMap((block, index) => {
        const area = { x: left + index * cell, y: top, width: cell, height }
        return cellShapes(block, { area, product: probability * (index + 1), fillOf: plan.fillOf })
      }),
    ],
  }
}

/** The number of a step and its name, where it has one. */
function stepText(axis: RiskAxis, step: number): string {
  const name = axis.steps[step - 1] ?? ''
  return name === '' ? String(step) : `${step}\u00a0\u00a0${name}`
}

/** The ids of a cell, in the order given. */
function idBlock(probability: number, impact: number, { input, space, cell, fillOf }: Plan): TextBlock {
  const ids = input.risks
    .filter((risk) => risk.probability === probability && risk.impact === impact)
    .map((risk) => risk.id)
  const fill = textOn(fillOf(probability * impact).paint)
  return textBlock(ids.join(', '), { width: cell - 2 * padding, bold: true, fill, maxLines: 60 }, space.measure)
}

interface Cell {
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly product: number
  readonly fillOf: (product: number) => Fill
}

function cellShapes(ids: TextBlock, { area, product, fillOf }: Cell): readonly Shape[] {
  const { paint } = fillOf(product)
  const corner = [area.x + area.width - padding, area.y + padding + textSizes.small / 2] as const
  return [
    { kind: 'rect', ...area, fill: paint, stroke: paint === 'paper' ? 'rule' : 'paper', strokeWidth: 0.75 },
    label(String(product), corner, { size: textSizes.small, anchor: 'end', fill: textOn(paint) }),
    ...ids.draw(area.x + padding, area.y + padding + leadingOf(textSizes.small)),
  ]
}

function impactBand({ input, space, left, cell }: Plan): Band {
  const style = { size: textSizes.small, fill: 'muted' } as const
  const names = scale.map((step) => {
    const text = stepText(input.impact, step)
    return textBlock(text, { width: cell - 6, anchor: 'middle' }, space.measure)
  })
  const title = textBlock(input.impact.label, { ...style, width: scale.length * cell, anchor: 'end' }, space.measure)
  const tallest = Math.max(...names.map((name) => name.height))
  return {
    height: tallest + title.height + 8,
    draw: (top) => [
      ...names.flatMap((name, index) => name.draw(left + (index + 0.5) * cell, top + 4)),
      ...title.draw(left + scale.length * cell, top + tallest + 6),
      rule(left, left + scale.length * cell, top, 'row'),
    ],
  }
}

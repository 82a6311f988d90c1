import type { Paint, Shape } from '../../model/figure.ts'
import type { FigureSpace } from '../figure-space.ts'
import { textBlock, textSizes, type TextBlock } from '../text/text-block.ts'
import { gapBand, type Band } from './bands.ts'
import { fillArea, type Fill } from './fills.ts'

/** The small sign that explains a mark of the figure, drawn with its left end at x around the middle line. */
export interface Key {
  readonly width: number
  readonly draw: (x: number, middle: number) => readonly Shape[]
}

/** A small filled box. */
export function boxKey(fill: Fill): Key {
  return { width: 9, draw: (x, middle) => fillArea({ x, y: middle - 3.25, width: 9, height: 6.5 }, fill) }
}

/** A short upright stroke. */
export function tickKey(): Key {
  return { width: 4, draw: (x, middle) => tick(x + 2, middle, 9) }
}

/** A diamond. */
export function diamondKey(): Key {
  return { width: 8, draw: (x, middle) => diamond(x + 4, middle, 'ink') }
}

/** The stroke that marks a target, with a paper edge so that it stands out of a bar. */
export function tick(x: number, middle: number, height: number): readonly Shape[] {
  const line = { kind: 'line', x1: x, y1: middle - height / 2, x2: x, y2: middle + height / 2 } as const
  return [
    { ...line, stroke: 'paper', strokeWidth: 3 },
    { ...line, stroke: 'ink', strokeWidth: 1.5 },
  ]
}

/** The mark of a milestone, with a thin paper edge so that it stands out of a bar. */
export function diamond(x: number, y: number, fill: Paint): readonly Shape[] {
  const points = [
    [x, y - 4],
    [x + 4, y],
    [x, y + 4],
    [x - 4, y],
  ] as const
  return [{ kind: 'path', points, closed: true, fill, stroke: 'paper', strokeWidth: 0.5 }]
}

export interface KeyEntry {
  readonly key: Key
  readonly label: string
}

/** A strip of keys with their labels, in as many lines as needed. */
export function keyBands(entries: readonly KeyEntry[], space: FigureSpace): readonly Band[] {
  if (entries.length === 0) return []
  const bands: Band[] = [gapBand(6)]
  let line: Placed[] = []
  let x = 0
  for (const entry of entries) {
    const placed = place(entry, space)
    if (line.length > 0 && x + placed.width > space.width) {
      bands.push(keyLine(line))
      line = []
      x = 0
    }
    line.push({ ...placed, x })
    x += placed.width + keyGap
  }
  return [...bands, keyLine(line)]
}

const keyGap = 14

interface Placed {
  readonly x: number
  readonly width: number
  readonly key: Key
  readonly block: TextBlock
}

function place({ key, label }: KeyEntry, { width, measure }: FigureSpace): Placed {
  const block = textBlock(label, { width: width - key.width - 4, size: textSizes.small, maxLines: 3 }, measure)
  return { x: 0, width: key.width + 4 + block.width, key, block }
}

function keyLine(line: readonly Placed[]): Band {
  const height = Math.max(...line.map(({ block }) => block.height), 9) + 3
  return {
    height,
    draw: (top) =>
      line.flatMap(({ x, key, block }) => [
        ...key.draw(x, top + textSizes.small * 0.6),
        ...block.draw(x + key.width + 4, top),
      ]),
  }
}

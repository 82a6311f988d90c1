import { expect, test } from 'vitest'
import type { Paint } from '../../model/figure.ts'
import { contrast, testPalette } from '../testing/check-figure.ts'
import { fillArea, plainShades, shades, textOn } from './fills.ts'

test('text has a contrast of 4.5:1 on each paint that carries text', () => {
  const paints: readonly Paint[] = ['paper', 'accent-4', 'accent-3', 'accent-2', 'accent', 'ink', 'alert']
  const poor = paints.filter((paint) => contrast(testPalette[textOn(paint)], testPalette[paint]) < 4.5)
  expect(poor).toEqual([])
})

test('up to nine fills differ from each other', () => {
  for (const count of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    expect(new Set(shades(count).map((fill) => JSON.stringify(fill))).size).toBe(count)
  }
})

test('shades run from light to dark and text never stands on hatching', () => {
  expect(shades(3)).toEqual([{ paint: 'accent-4' }, { paint: 'accent-3' }, { paint: 'accent' }])
  expect(shades(5).at(-1)).toEqual({ paint: 'accent' })
  expect(plainShades(8).every((fill) => fill.hatch === undefined)).toBe(true)
  expect(plainShades(0)).toEqual([])
})

test('hatching stays inside of its area', () => {
  const lines = fillArea({ x: 10, y: 20, width: 9, height: 30 }, { paint: 'paper', hatch: 'accent' }).slice(1)
  expect(lines.length).toBeGreaterThan(5)
  for (const line of lines) {
    if (line.kind !== 'line') continue
    for (const x of [line.x1, line.x2]) expect(x >= 10 && x <= 19).toBe(true)
    for (const y of [line.y1, line.y2]) expect(y >= 20 && y <= 50).toBe(true)
  }
})

test('nothing is drawn for an empty area', () => {
  expect(fillArea({ x: 0, y: 0, width: 0, height: 5 }, { paint: 'accent' })).toEqual([])
})

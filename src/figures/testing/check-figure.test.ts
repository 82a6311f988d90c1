import { expect, test } from 'vitest'
import type { Figure, LabelShape, Shape } from '../../model/figure.ts'
import { findFaults } from './check-figure.ts'

const word: LabelShape = { kind: 'label', x: 10, y: 20, text: 'role', size: 8, anchor: 'start' }

function faultsOf(...shapes: readonly Shape[]): readonly string[] {
  const figure: Figure = { width: 100, height: 50, title: '', alt: '', shapes }
  return findFaults(figure).map((fault) => fault.replace(/[:{].*/, ''))
}

test('the check of figures sees what it should', () => {
  expect(faultsOf(word)).toEqual([])
  expect(faultsOf({ ...word, x: Number.NaN })).toContain('not finite')
  expect(faultsOf({ ...word, x: 95 })).toEqual(['outside'])
  expect(faultsOf({ ...word, rotate: 90, anchor: 'end', y: 45 })).toEqual(['outside'])
  expect(faultsOf(word, { ...word, x: 15, y: 24 })).toEqual(['overlap'])
  expect(faultsOf(word, { kind: 'line', x1: 0, y1: 0, x2: 30, y2: 36, stroke: 'ink', strokeWidth: 1 })).toEqual([
    'struck through',
  ])
  expect(faultsOf({ kind: 'rect', x: 5, y: 5, width: 50, height: 30, fill: 'accent' }, word)).toEqual(['contrast 1.72'])
  expect(faultsOf({ kind: 'rect', x: 5, y: 5, width: 8, height: 30, fill: 'accent-4' }, word)).toEqual(['over an edge'])
})

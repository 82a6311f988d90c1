import { describe, expect, test } from 'vitest'
import { pageSpace } from './figure-space.ts'
import { sampleFigures } from './testing/all-figures.ts'
import { findFaults } from './testing/check-figure.ts'

describe.each(sampleFigures)('%s', (_, make) => {
  test.each([440, 460, 700])('stays inside of %i points', (width) => {
    expect(make({ ...pageSpace, width }).filter((figure) => figure.width > width)).toEqual([])
  })

  test.each([280, 460, 700])('is readable in %i points', (width) => {
    expect(make({ ...pageSpace, width }).flatMap(findFaults)).toEqual([])
  })

  test('is split into numbered figures where it is too tall', () => {
    const whole = make(pageSpace)
    expect(whole).toHaveLength(1)
    const parts = make({ ...pageSpace, maxHeight: 130 })
    expect(parts.flatMap(findFaults)).toEqual([])
    if (parts.length === 1) return
    expect(parts.map((part) => part.title)).toEqual(
      parts.map((_, index) => `${whole[0]?.title} (${index + 1}/${parts.length})`),
    )
  })

  test('is the same every time', () => {
    expect(make(pageSpace)).toEqual(make(pageSpace))
  })
})

import { expect, test } from 'vitest'
import { layOutText, type LaidOut } from '../../../tests/support/lay-out-text.ts'
import { itemsOf } from '../../../tests/support/print-pages.ts'
import type { Figure } from '../../model/figure.ts'

/** A page with lines of text above a figure 100 points high: 220 points in all. */
function withLines(count: number): LaidOut {
  const figure: Figure = {
    width: 200,
    height: 100,
    title: 'Gaps',
    alt: 'Gap by role',
    shapes: [{ kind: 'rect', x: 0, y: 0, width: 200, height: 100, fill: 'accent' }],
  }
  const text = `${Array.from({ length: count }, () => 'word').join('\\\n')}\n\n![Gap](figures/gap.svg "Gaps")\n\n*Note: the figure is fictional.*`
  return layOutText(text, { figures: new Map([['figures/gap.svg', figure]]) })
}

const heights = ({ body }: LaidOut): readonly (readonly number[])[] =>
  body.map((page) => itemsOf([page], 'rect').map(({ height }) => Math.round(height)))

test('a figure that the rest of the page nearly holds is set a little smaller, with its caption and note on the page', () => {
  expect(heights(withLines(4))).toEqual([[100]])
  const fitted = withLines(7)
  expect(fitted.body).toHaveLength(1)
  const [height = 0] = heights(fitted)[0] ?? []
  expect(height).toBeGreaterThanOrEqual(85)
  expect(height).toBeLessThan(100)
  expect(itemsOf(fitted.body, 'text').map(({ text }) => text)).toEqual(
    expect.arrayContaining([expect.stringContaining('Note')]),
  )
  expect(fitted.findings).toEqual([])
})

test('a figure is not set much smaller for the sake of a page', () => {
  expect(heights(withLines(9))).toEqual([[], [100]])
})

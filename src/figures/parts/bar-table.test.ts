import { expect, test } from 'vitest'
import { levelDistribution } from '../level-distribution.ts'
import { pageSpace } from '../figure-space.ts'
import { distributionSample } from '../testing/samples.ts'

function textsOf(width: number, levels: readonly string[], label: string): readonly string[] {
  const counts = levels.map((_, index) => ({ value: index, text: String(index) }))
  const groups = [{ label: '', rows: [{ label, counts, total: '9' }] }]
  const [figure] = levelDistribution({ ...distributionSample, levels, groups }, { ...pageSpace, width })
  return (figure?.shapes ?? []).flatMap((shape) => ('text' in shape ? [shape.text] : []))
}

const levels = [0, 1, 2, 3, 4].map((level) => `Уровень ${level}`)

test('words of heads and names stay whole where columns are narrow; keys then stand over the heads', () => {
  const texts = textsOf(430, levels, 'Следователь по делам о киберпреступлениях')
  expect(texts.filter((text) => text.startsWith('Уровень'))).toHaveLength(5)
  expect(texts.some((text) => text.includes('киберпреступлениях'))).toBe(true)
})

test('words that fit nowhere are divided, and the figure stays within its width', () => {
  const parts = textsOf(430, levels, 'Ж'.repeat(90)).filter((text) => text.startsWith('Ж'))
  expect(parts.length).toBeGreaterThan(3)
  expect(parts.every((text) => text.length < 30)).toBe(true)
})

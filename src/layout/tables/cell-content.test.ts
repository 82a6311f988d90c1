import { expect, test } from 'vitest'
import { typewriter } from '../../../tests/support/metrics.ts'
import { createMeasure } from '../text/measure.ts'
import { splitText } from '../text/split-text.ts'
import { contentWidths } from './cell-content.ts'

const measure = createMeasure(typewriter, { missingGlyph: () => undefined, unsetScript: () => undefined })
const run = measure.run({ family: 'serif', size: 10, leading: 12, bold: false, italic: false, color: '#000000' })

/** The least width of a text, in characters of the typewriter. */
function least(text: string): number {
  const words = splitText(text).map((piece) => ({
    ...piece,
    width: measure.width(run.face, 10, piece.text),
    style: run,
  }))
  return contentWidths(words).min / 5
}

test('a column is wide enough for a level and its name on one line', () => {
  expect(least('1 Осведомлённость')).toBe('1 Осведомлённость'.length)
  expect(least('2 Практическое применение')).toBe('2 Практическое'.length)
  expect(least('знания о праве')).toBe('знания'.length)
})

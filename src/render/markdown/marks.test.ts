import { expect, test } from 'vitest'
import { mark, replaceMarks } from './marks.ts'

test('a note within a note stands in brackets', () => {
  const text = `Cost${mark('note', `Estimate${mark('note', 'by the academy')} of 2026`)}.`
  expect(replaceMarks(text, (kind, key) => `[${kind}: ${key}]`)).toBe('Cost[note: Estimate (by the academy) of 2026].')
})

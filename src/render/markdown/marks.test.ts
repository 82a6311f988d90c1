import { expect, test } from 'vitest'
import { mark, markSignpost, replaceMarks, settleSignposts } from './marks.ts'

test('a note within a note stands in brackets', () => {
  const text = `Cost${mark('note', `Estimate${mark('note', 'by the academy')} of 2026`)}.`
  expect(replaceMarks(text, (kind, key) => `[${kind}: ${key}]`)).toBe('Cost[note: Estimate (by the academy) of 2026].')
})

test('a line that leads to a section goes where the document has no such section', () => {
  const text = `- One\n${markSignpost('- Terms: annex A\n', 'glossary')}${markSignpost('- Gaps: annex B\n', 'gaps')}- Two`
  expect(settleSignposts(text, (section) => section === 'gaps')).toBe('- One\n- Gaps: annex B\n- Two')
})

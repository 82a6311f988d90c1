import { expect, test } from 'vitest'
import { layOutText } from '../../tests/support/lay-out-text.ts'
import { printPages, printStructure } from '../../tests/support/print-pages.ts'

test('try', () => {
  const r = layOutText(
    '# Roles\n\nA **prosecutor** asks for [data](https://e.org)[^1] and more words until the line is full of them.\n\n- one\n- two\n  1. three\n\n| a | b |\n|---|---|\n| x | 12 |\n| y | 3 |\n\n[^1]: A note.\n',
  )
  console.log(printPages([...r.front, ...r.body]), printStructure([...r.front, ...r.body]), r.findings, r.outline)
  expect(1).toBe(1)
})

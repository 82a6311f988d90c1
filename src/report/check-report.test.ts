import { expect, test } from 'vitest'
import { reportCheck } from './check-report.ts'
import { createPaint } from './paint.ts'

const options = {
  paint: createPaint(false),
  folder: 'out',
  cause: 'Only the tool changed (0.1.0 -> 0.2.0)',
  repair: 'strategy build',
}

test('missing, orphan and changed outputs are named, text as a difference, the repair last', () => {
  const before = ['# Title', '', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', ''].join('\n')
  const after = before.replace('Three', 'Drei').replace('Nine', 'Nine\nTen')
  expect(
    reportCheck(
      [
        { kind: 'missing', path: 'README.md' },
        { kind: 'changed', path: 'en/plan.md', detail: { kind: 'text', before, after } },
        { kind: 'orphan', path: 'en/old.pdf' },
      ],
      options,
    ),
  ).toBe(`missing  out/README.md

changed  out/en/plan.md
@@ -3 +3 @@
 One
 Two
-Three
+Drei
 Four
 Five
@@ -10 +10 @@
 Eight
 Nine
+Ten
 

orphan   out/en/old.pdf  (nothing makes it any more)

Only the tool changed (0.1.0 -> 0.2.0)

3 outputs are stale; to write them again:
  strategy build
`)
})

test('of a PDF the pages and sections are named, and pages that only look different apart', () => {
  const same = { section: 'Scope', before: ['Same'], after: ['Same'] }
  const pages = [
    { page: 2, section: 'Scope', before: ['Prosecutors', 'need 3 days'], after: ['Prosecutors', 'need 5 days'] },
    { page: 3, ...same },
    { page: 4, ...same },
    { page: 7, ...same },
  ]
  expect(
    reportCheck(
      [{ kind: 'changed', path: 'en/plan.pdf', detail: { kind: 'pages', pages, before: 7, after: 8 } }],
      options,
    ),
  ).toBe(`changed  out/en/plan.pdf  (pages 2-4, 7 of 8, there were 7)
  page 2, Scope
    @@ -1 +1 @@
     Prosecutors
    -need 3 days
    +need 5 days
  pages 3-4, 7: same text, other look or running lines

Only the tool changed (0.1.0 -> 0.2.0)

1 output is stale; to write them again:
  strategy build
`)
})

test('data cannot steer the terminal', () => {
  const detail = { kind: 'text', before: 'a', after: '\u001b[31mred' } as const
  expect(reportCheck([{ kind: 'changed', path: 'a.md', detail }], options)).not.toContain('\u001b')
})

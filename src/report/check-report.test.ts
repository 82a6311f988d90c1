import { expect, test } from 'vitest'
import { reportCheck } from './check-report.ts'
import { createPaint } from './paint.ts'

const options = {
  paint: createPaint(false),
  folder: 'out',
  cause: 'Only the tool changed (0.1.0 -> 0.2.0)',
  repair: 'strategy build',
  most: 12,
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

test('of a picture the words are compared', () => {
  const picture = (before: string, after: string) =>
    ({
      kind: 'changed',
      path: 'en/a.svg',
      detail: { kind: 'picture', before: ['Course', before], after: ['Course', after] },
    }) as const
  expect(reportCheck([picture('1 day', '1.5 days')], options)).toContain(
    'changed  out/en/a.svg\n  @@ -1 +1 @@\n   Course\n  -1 day\n  +1.5 days\n',
  )
  expect(reportCheck([picture('1 day', '1 day')], options)).toContain('\n  The same words, drawn otherwise\n')
})

test('many changed outputs are all named; what changed is shown of the first, and of all when asked for', () => {
  const detail = { kind: 'text', before: 'a', after: 'b' } as const
  const differences = [
    { kind: 'changed', path: '0.svg', detail: { kind: 'picture', before: ['a'], after: ['b'] } },
    { kind: 'changed', path: '1.md', detail },
    { kind: 'changed', path: '2.md', detail },
  ] as const
  const missing = [
    { kind: 'missing', path: '4.md' },
    { kind: 'missing', path: '5.md' },
  ] as const
  expect(reportCheck([...differences, ...missing], { ...options, most: 1 })).toBe(`changed  out/0.svg

changed  out/1.md
-a
+b

changed  out/2.md
missing  out/4.md
missing  out/5.md

What changed in 2 more is shown with --verbose

Only the tool changed (0.1.0 -> 0.2.0)

5 outputs are stale; to write them again:
  strategy build
`)
  expect(reportCheck(differences, { ...options, most: 3 }).match(/^ *\+b$/gm)).toHaveLength(3)
})

test('data cannot steer the terminal', () => {
  const detail = { kind: 'text', before: 'a', after: '\u001b[31mred' } as const
  expect(reportCheck([{ kind: 'changed', path: 'a.md', detail }], options)).not.toContain('\u001b')
})

import { expect, test } from 'vitest'
import type { CourseNode, Drawing } from '../../model/drawing.ts'
import { mermaidGraph } from './mermaid.ts'

function graph(courses: readonly Omit<CourseNode, 'note'>[]): string {
  const input = { courses: courses.map((course) => ({ ...course, note: '' })) }
  return mermaidGraph({ kind: 'prerequisite-graph', input } as unknown as Drawing) // the texts of the figure are not asked for
}

test('courses are joined to those that come before them; one that stands alone is left out', () => {
  expect(
    graph([
      { id: 'seizure', label: 'Device seizure', prerequisites: [] },
      { id: 'end', label: 'Forensics', prerequisites: ['seizure', 'elsewhere'] },
      { id: 'law', label: 'Law', prerequisites: [] },
    ]),
  ).toBe('flowchart LR\n  c1["Device seizure"]\n  c2["Forensics"]\n  c1 --> c2')
})

test('no label can end itself, the block or the mark, or bring markup', () => {
  const label = 'A "B"]; <b>`x`</b>\n```\n\ufdd0note:x\ufdd1 #1 & {y}|'
  const [, node = ''] = graph([
    { id: 'a', label, prerequisites: [] },
    { id: 'b', label: 'B', prerequisites: ['a'] },
  ]).split('\n')
  const [, inside = ''] = /^ {2}c1\["(.*)"\]$/.exec(node) ?? []
  expect(inside.replaceAll(/#\d+;/g, '')).toBe('A B bx/b  note:x 1  y')
})

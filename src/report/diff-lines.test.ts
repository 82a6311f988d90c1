import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffLines, keptLines, type LineRun } from './diff-lines.ts'

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })

function side(runs: readonly LineRun[], without: LineRun['kind']): readonly string[] {
  return runs.filter(({ kind }) => kind !== without).flatMap((run) => run.lines)
}

test('what was removed and kept is the old text, what was added and kept the new one', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const runs = diffLines(before, after)
      expect(side(runs, 'added')).toEqual(before)
      expect(side(runs, 'removed')).toEqual(after)
    }),
  )
})

test('a difference has as few edits as the longest common subsequence allows', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const kept = diffLines(before, after).filter(({ kind }) => kind === 'same')
      expect(kept.flatMap((run) => run.lines).length).toBe(longestCommon(before, after))
    }),
  )
})

test('one changed line is one line removed and one added', () => {
  expect(diffLines(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([
    { kind: 'same', lines: ['a'] },
    { kind: 'removed', lines: ['b'] },
    { kind: 'added', lines: ['x'] },
    { kind: 'same', lines: ['c'] },
  ])
})

test('texts with nothing in common are compared in little time', () => {
  const text = (mark: string) => Array.from({ length: 20_000 }, (_, i) => `${mark}${i}`)
  expect(diffLines(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0)
  for (const x of a) {
    const next = [0]
    b.forEach((y, j) => next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0)))
    row = next
  }
  return row.at(-1) ?? 0
}

test('a line is found again where it stood before', () => {
  expect([...keptLines('a\r\nb\r\nc', 'new\na\nB\nc')]).toEqual([
    [2, 1],
    [4, 3],
  ])
})

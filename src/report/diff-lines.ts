import { append } from '../std/append.ts'

/** A run of lines: in both texts, only in the old, or only in the new one. */
export interface LineRun {
  readonly kind: 'same' | 'removed' | 'added'
  readonly lines: readonly string[]
}

/** Edits beyond which two texts count as wholly different, so that memory stays small. */
const editLimit = 1000

/** The runs that turn one list of lines into another, with the fewest edits (Myers, An O(ND) Difference Algorithm, 1986). */
export function diffLines(before: readonly string[], after: readonly string[]): readonly LineRun[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  const room = Math.min(before.length, after.length) - start
  while (end < room && before.at(-1 - end) === after.at(-1 - end)) end++
  const middle = edits(before.slice(start, before.length - end), after.slice(start, after.length - end))
  const runs: LineRun[] = [
    { kind: 'same', lines: before.slice(0, start) },
    ...middle,
    { kind: 'same', lines: before.slice(before.length - end) },
  ]
  return runs.filter(({ lines }) => lines.length > 0)
}

/** Which line of the old text (from 1) each line of the new one was; lines that were added are not in it. */
export function keptLines(before: string, after: string): ReadonlyMap<number, number> {
  const kept = new Map<number, number>()
  let [old, now] = [1, 1]
  for (const { kind, lines } of diffLines(before.split(/\r?\n/), after.split(/\r?\n/))) {
    if (kind === 'same') for (const i of lines.keys()) kept.set(now + i, old + i)
    if (kind !== 'added') old += lines.length
    if (kind !== 'removed') now += lines.length
  }
  return kept
}

function edits(before: readonly string[], after: readonly string[]): readonly LineRun[] {
  const trace = searchPath(before, after)
  if (!trace) {
    return [
      { kind: 'removed', lines: before },
      { kind: 'added', lines: after },
    ]
  }
  return joined(walkBack(trace, before, after).toReversed())
}

/** Furthest points of each diagonal, one table an edit; undefined beyond the limit. */
function searchPath(before: readonly string[], after: readonly string[]): readonly Int32Array[] | undefined {
  const most = Math.min(before.length + after.length, editLimit)
  const furthest = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  for (let edit = 0; edit <= most; edit++) {
    trace.push(furthest.slice())
    for (let k = -edit; k <= edit; k += 2) {
      let x = reach(furthest, most + 1 + k, k === -edit || (k !== edit && isBelow(furthest, most + 1 + k)))
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++
      furthest[most + 1 + k] = x
      if (x >= before.length && x - k >= after.length) return trace
    }
  }
  return undefined
}

function isBelow(furthest: Int32Array, at: number): boolean {
  return (furthest[at - 1] ?? 0) < (furthest[at + 1] ?? 0)
}

function reach(furthest: Int32Array, at: number, down: boolean): number {
  return down ? (furthest[at + 1] ?? 0) : (furthest[at - 1] ?? 0) + 1
}

function walkBack(trace: readonly Int32Array[], before: readonly string[], after: readonly string[]): LineRun[] {
  const most = ((trace[0]?.length ?? 3) - 3) / 2
  const steps: LineRun[] = []
  let [x, y] = [before.length, after.length]
  for (let edit = trace.length - 1; edit >= 0; edit--) {
    const furthest = trace[edit] ?? new Int32Array()
    const k = x - y
    const down = k === -edit || (k !== edit && isBelow(furthest, most + 1 + k))
    const previous = down ? (furthest[most + 2 + k] ?? 0) : (furthest[most + k] ?? 0)
    const fromX = edit === 0 ? 0 : down ? previous : previous + 1
    while (x > fromX && y > 0) {
      steps.push({ kind: 'same', lines: [before[x - 1] ?? ''] })
      x--
      y--
    }
    if (edit === 0) break
    if (down) steps.push({ kind: 'added', lines: [after[--y] ?? ''] })
    else steps.push({ kind: 'removed', lines: [before[--x] ?? ''] })
  }
  return steps
}

function joined(steps: readonly LineRun[]): readonly LineRun[] {
  const runs: { kind: LineRun['kind']; lines: string[] }[] = []
  for (const { kind, lines } of steps) {
    const last = runs.at(-1)
    if (last?.kind === kind) append(last.lines, lines)
    else runs.push({ kind, lines: [...lines] })
  }
  return runs
}

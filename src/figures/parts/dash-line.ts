export type Point = readonly [x: number, y: number]

/**
 * Cuts a line through points into its dashes; the pattern (lengths of stroke and gap in turn) runs on around corners,
 * which a dash set on each piece would not. Without a pattern the pieces themselves.
 */
export function dashLine(points: readonly Point[], pattern: readonly number[]): readonly (readonly [Point, Point])[] {
  const pieces = points.slice(1).map((end, index): readonly [Point, Point] => [points[index] ?? end, end])
  if (pattern.length === 0) return pieces
  const dashes: (readonly [Point, Point])[] = []
  let turn = 0
  let left = pattern[0] ?? 1
  for (const [start, end] of pieces) {
    const length = Math.hypot(end[0] - start[0], end[1] - start[1])
    const at = (distance: number): Point => {
      const part = distance / length
      return [start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part]
    }
    for (let from = 0; from < length;) {
      const to = Math.min(length, from + left)
      if (turn % 2 === 0) dashes.push([at(from), at(to)])
      left -= to - from
      from = to
      if (left > 1e-6) continue
      turn++
      left = pattern[turn % pattern.length] ?? 1
    }
  }
  return dashes
}

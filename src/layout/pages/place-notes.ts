import type { Pt } from '../../model/page.ts'
import type { NoteLine } from './flow.ts'

/** Space between the text and the footnotes, the short rule in its middle included. */
export const noteGap: Pt = 12

/** Height of lines that stand on each other. */
export function heightOf(lines: readonly NoteLine[]): Pt {
  let height = 0
  for (const line of lines) height += line.height
  return height
}

/** Stands as many lines as the room holds on the foot of a page; the rest go to the next page. */
export function placeNotes(
  lines: readonly NoteLine[],
  bottom: Pt,
  room: Pt,
): { readonly placed: readonly (NoteLine & { readonly y: Pt })[]; readonly rest: readonly NoteLine[] } {
  let count = 0
  let height = noteGap
  for (const line of lines) {
    const onEmptyPage = count === 0 && room >= bottom
    if (height + line.height > room + 0.01 && !onEmptyPage) break
    height += line.height
    count++
  }
  let y = bottom - height + noteGap
  const placed = lines.slice(0, count).map((line) => {
    const at = { ...line, y }
    y += line.height
    return at
  })
  return { placed, rest: lines.slice(count) }
}

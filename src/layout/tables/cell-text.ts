import type { Pt } from '../../model/page.ts'
import { isSpaceGap, type Word } from '../text/word.ts'

/** The text of a cell as far as its lines depend on it. */
export interface CellText {
  /** Length on one line. */
  readonly length: Pt
  /** Runs without a break between them. */
  readonly runs: readonly Run[]
}

interface Run {
  readonly width: Pt
  /** Width of the space behind the run. */
  readonly gap: Pt
  /** The line ends behind the run. */
  readonly ends: boolean
}

/** Joins words to runs. */
export function cellText(words: readonly Word[]): CellText {
  const runs: Run[] = []
  let width = 0
  let length = 0
  words.forEach((word, index) => {
    width += word.width
    if (word.after === 'glue' && index < words.length - 1) return
    const gap = isSpaceGap(word.after) ? word.style.space : 0
    runs.push({ width, gap, ends: word.after === 'newline' })
    length += width + gap
    width = 0
  })
  return { length, runs }
}

/** Lines that a text takes at a width, at least one. */
export function countLines({ length, runs }: CellText, width: Pt): number {
  if (length <= width && runs.every((run) => !run.ends)) return 1
  let lines = 1
  let used = 0
  let gap = 0
  for (const run of runs) {
    if (used > 0 && used + gap + run.width > width + tolerance) {
      lines++
      used = 0
      gap = 0
    }
    // A word that is wider than the column is divided.
    if (run.width > width + tolerance) lines += Math.ceil(run.width / Math.max(1, width)) - 1
    used += gap + run.width
    gap = run.gap
    if (run.ends) used = Infinity
  }
  return lines
}

const tolerance = 0.01

import type { Pt } from '../../model/page.ts'
import type { RunStyle } from './text-style.ts'

/**
 * What stands between a word and the next: nothing, a possible break, a space, a space at which a line ends only where it could
 * not hold both words, or the end of the line.
 */
export type Gap = 'glue' | 'break' | 'space' | 'tie' | 'newline'

/** Is it a space that is drawn? */
export function isSpaceGap(gap: Gap | undefined): boolean {
  return gap === 'space' || gap === 'tie'
}

/** A piece of text that is only divided in need. */
export interface Word {
  readonly text: string
  readonly width: Pt
  readonly style: RunStyle
  readonly after: Gap
  /** Offsets of soft hyphens that stood in the text. */
  readonly points: readonly number[]
}

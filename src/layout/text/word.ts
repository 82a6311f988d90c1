import type { Pt } from '../../model/page.ts'
import type { RunStyle } from './text-style.ts'

/** What stands between a word and the next: nothing, a possible break, a space, or the end of the line. */
export type Gap = 'glue' | 'break' | 'space' | 'newline'

/** A piece of text that is only divided in need. */
export interface Word {
  readonly text: string
  readonly width: Pt
  readonly style: RunStyle
  readonly after: Gap
  /** Offsets of soft hyphens that stood in the text. */
  readonly points: readonly number[]
}

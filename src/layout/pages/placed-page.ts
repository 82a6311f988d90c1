import type { Pt } from '../../model/page.ts'
import type { FlowBox, Frame, NoteLine, RepeatedHead } from './flow.ts'

/** Whether a page may end before a box: always, only where the page would stay too empty otherwise, or not at all. */
export type Breaks = 'freely' | 'reluctantly' | 'never'

/** A box with what belongs to its place in the flow. */
export interface FlowEntry {
  readonly box: FlowBox
  readonly gap: Pt
  readonly breaks: Breaks
  /** The least height that must be left of the page where the box begins. */
  readonly room: Pt
  readonly anchors: readonly string[]
  readonly chapter: string | undefined
}

/** A filled page before it is drawn. */
export interface PlacedPage {
  readonly frame: Frame
  readonly head: RepeatedHead | undefined
  readonly entries: readonly (FlowEntry & { readonly y: Pt })[]
  readonly notes: readonly (NoteLine & { readonly y: Pt })[]
  /** Title of the chapter that is open when the page begins. */
  readonly chapter: string
}

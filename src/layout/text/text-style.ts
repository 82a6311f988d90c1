import type { Color, FaceId, Pt } from '../../model/page.ts'
import type { DraftNode } from '../structure.ts'

/** How a text should look, in the words of a theme. */
export interface TextStyle {
  readonly family: string
  readonly size: Pt
  readonly leading: Pt
  readonly bold: boolean
  readonly italic: boolean
  readonly color: Color
}

/** How a run of text looks, resolved to a face. One object for one look, so that runs can be compared by identity. */
export interface RunStyle {
  readonly face: FaceId
  readonly size: Pt
  readonly color: Color
  /** Width of a space. */
  readonly space: Pt
  /** Code is never divided at syllables. */
  readonly code: boolean
  readonly strike: boolean
  /** Height above the baseline. */
  readonly rise: Pt
  /** The inline structure node that owns the run; undefined when the block does. */
  readonly owner: DraftNode | undefined
  readonly link: RunLink | undefined
  /** The footnote that the run refers to. */
  readonly note: string | undefined
  /** Layout has added the run: it is not text of the document. */
  readonly added: boolean
  /** The run is a picture and has no text. */
  readonly picture: RunPicture | undefined
}

/** A picture among words, at their height. */
export interface RunPicture {
  /** Path in the project. */
  readonly path: string
  readonly width: Pt
  readonly height: Pt
  /** How far it reaches below the baseline. */
  readonly depth: Pt
}

/** Where a run leads. */
export interface RunLink {
  readonly target: { readonly uri: string } | { readonly anchor: string }
  readonly contents: string
  /** The run is the number of the page where this anchor stands, known only at the end. */
  readonly pageOf: string | undefined
}

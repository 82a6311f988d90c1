import type { Pt } from '../../model/page.ts'
import type { Canvas } from '../canvas.ts'

/** Draws something with its top left corner at (x, y). */
export type Draw = (canvas: Canvas, x: Pt, y: Pt) => void

/** A piece of a page that is not divided, unless it says how. */
export interface FlowBox {
  readonly height: Pt
  readonly draw: Draw
  /** Lines of the footnotes that the box refers to: they stand at the foot of its page. */
  readonly notes?: readonly NoteLine[]
  /** Divides the box so that its first part is at most `room` high; undefined when it cannot. */
  readonly split?: (room: Pt) => readonly [FlowBox, FlowBox] | undefined
  /** The box set smaller, so that it is at most `room` high; undefined when it cannot. */
  readonly shrink?: (room: Pt) => FlowBox | undefined
  /** Drawn once more above the box when it begins a page: the header of a table. */
  readonly head?: RepeatedHead
  /** The box keeps the baseline grid. */
  readonly onGrid?: boolean
}

export interface RepeatedHead {
  readonly height: Pt
  readonly draw: Draw
}

export interface NoteLine {
  readonly height: Pt
  readonly draw: Draw
}

/** The part of a page that the flow fills. */
export interface Frame {
  readonly pageWidth: Pt
  readonly pageHeight: Pt
  readonly x: Pt
  readonly y: Pt
  readonly width: Pt
  readonly height: Pt
}

/** Takes what a document is made of, from top to bottom. */
export interface Flow {
  box(box: FlowBox): void
  /** At least this much space before the next box, not at the top of a page. Spaces do not add up: the largest counts. */
  space(height: Pt): void
  /** The next box stands on the page of the last one. */
  keep(): void
  /** The same, as long as it does not leave much of a page empty. */
  keepWhole(): void
  /** The next box begins a page when less than this is left of the page. */
  room(height: Pt): void
  /** The next box begins a page. */
  newPage(): void
  /** The next box is where links to the anchor go; of two places with one name the first counts. */
  anchor(id: string): void
  /** The next box begins a chapter. */
  chapter(title: string): void
  /** The next box and those after it stand in another frame; what must be kept with it moves there. */
  frame(frame: Frame): void
}

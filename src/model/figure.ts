/** A drawing in its own coordinates: origin top left, y downwards, 1 unit = 1 pt at full size. */
export interface Figure {
  readonly width: number
  readonly height: number
  readonly title: string
  /** What the figure shows, for readers who cannot see it. */
  readonly alt: string
  readonly shapes: readonly Shape[]
}

export type Shape = RectShape | LineShape | PathShape | LabelShape

/** Names of theme colours, so that a figure follows the theme: resolved by the SVG writer and by layout. */
export type Paint = 'ink' | 'muted' | 'rule' | 'accent' | 'accent-2' | 'accent-3' | 'accent-4' | 'paper' | 'alert'

export interface RectShape {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill?: Paint
  readonly stroke?: Paint
  readonly strokeWidth?: number
}

export interface LineShape {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly stroke: Paint
  readonly strokeWidth: number
  readonly dash?: readonly number[]
}

export interface PathShape {
  readonly kind: 'path'
  readonly points: readonly (readonly [number, number])[]
  readonly closed: boolean
  readonly fill?: Paint
  readonly stroke?: Paint
  readonly strokeWidth?: number
}

/** A line of text; the baseline starts (start), is centred (middle) or ends (end) at (x, y). */
export interface LabelShape {
  readonly kind: 'label'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly bold?: boolean
  readonly fill?: Paint
  readonly rotate?: 90
}

/** What every figure says about itself, in the language of the document. */
export interface FigureText {
  readonly title: string
  readonly alt: string
}

/** Lengths on a page in points (1/72 inch). The origin of a page is its top left corner, y grows downwards. */
export type Pt = number

/** `#rrggbb` */
export type Color = string

/** A font face of the theme, as `FontMetrics.face` names it (an opaque key such as `serif/bold-italic`). */
export type FaceId = string

/** The number of a structure node within its document; 0 is the document itself. */
export type StructureId = number

/** Roles of the standard structure types of PDF 1.7 that documents use. */
export type StructureRole =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Code'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Link'
  | 'Reference'
  | 'Note'
  | 'Span'
  | 'TOC'
  | 'TOCI'
  | 'Title'
  | 'Div'

/** A node of the logical structure of a document, in reading order among the children of its parent. */
export interface StructureNode {
  readonly id: StructureId
  readonly parent: StructureId
  readonly role: StructureRole
  /** Text alternative of a figure. */
  readonly alt?: string
  /** BCP 47 language where it differs from the document's. */
  readonly lang?: string
  /** Title of a section (`Sect`), for assistive technology. */
  readonly title?: string
  /** Scope of a header cell (`TH`). */
  readonly scope?: 'Column' | 'Row' | 'Both'
  readonly colSpan?: number
  readonly rowSpan?: number
  /** Numbering of a list (`L`). */
  readonly numbering?: 'Decimal' | 'Disc' | 'None'
  /** Unique key of a note (`Note`). */
  readonly noteId?: string
  /** Bounding box of a figure on its page. */
  readonly box?: Box
  /** A figure among the words of a line. */
  readonly inline?: true
}

/** A rectangle on a page. */
export interface Box {
  readonly x: Pt
  readonly y: Pt
  readonly width: Pt
  readonly height: Pt
}

/** Who owns a drawn item: a structure node, or an artifact (decoration, running header and footer, repeated table header). */
export type Owner = StructureId | 'artifact' | 'header' | 'footer' | 'watermark'

/** A run of text in one face, size and colour on one baseline. */
export interface TextItem {
  readonly kind: 'text'
  readonly owner: Owner
  /** Left end of the baseline. */
  readonly x: Pt
  readonly y: Pt
  /** Text in reading order, a trailing space included where the line broke at a space. */
  readonly text: string
  readonly face: FaceId
  readonly size: Pt
  readonly color: Color
  /** Extra room added to each space (justified lines). */
  readonly wordSpacing?: Pt
  /** Height above the baseline (superscripts). */
  readonly rise?: Pt
  /** Degrees, anticlockwise about (x, y): 90 runs upwards. */
  readonly rotate?: number
  /** The line broke inside a word here: draw a hyphen that extracts as U+00AD. */
  readonly hyphen?: true
  /** BCP 47 language where it differs from the owner's. */
  readonly lang?: string
}

/** A straight line, always an artifact unless it belongs to a figure. */
export interface LineItem {
  readonly kind: 'line'
  readonly owner: Owner
  readonly x1: Pt
  readonly y1: Pt
  readonly x2: Pt
  readonly y2: Pt
  readonly color: Color
  readonly width: Pt
  readonly dash?: readonly number[]
}

/** A filled and/or stroked rectangle. */
export interface RectItem extends Box {
  readonly kind: 'rect'
  readonly owner: Owner
  readonly fill?: Color
  readonly stroke?: Color
  readonly strokeWidth?: Pt
}

/** A filled and/or stroked polygon or open polyline (figures). */
export interface PathItem {
  readonly kind: 'path'
  readonly owner: Owner
  readonly points: readonly (readonly [Pt, Pt])[]
  readonly closed: boolean
  readonly fill?: Color
  readonly stroke?: Color
  readonly strokeWidth?: Pt
  readonly dash?: readonly number[]
}

/** A raster image of the project, by its project path. */
export interface ImageItem extends Box {
  readonly kind: 'image'
  readonly owner: Owner
  readonly path: string
}

/** A clickable area. `owner` is its `Link` structure node. */
export interface LinkItem extends Box {
  readonly kind: 'link'
  readonly owner: StructureId
  readonly target: { readonly uri: string } | { readonly anchor: string }
  /** What the link is, for assistive technology. */
  readonly contents: string
}

/** A named place that links and the outline can go to. */
export interface AnchorItem {
  readonly kind: 'anchor'
  readonly id: string
  readonly x: Pt
  readonly y: Pt
}

/** The closed set of what can stand on a page. */
export type Item = TextItem | LineItem | RectItem | PathItem | ImageItem | LinkItem | AnchorItem

/** A finished page: items in drawing order, and the structure nodes that first appear on it (parents before children). */
export interface Page {
  /** Place in the document: 0 is the first page of the body, those before it have negative numbers. */
  readonly number: number
  readonly width: Pt
  readonly height: Pt
  readonly items: readonly Item[]
  readonly structure: readonly StructureNode[]
}

/** An entry of the outline (bookmarks): a heading and the anchor it stands at. */
export interface OutlineEntry {
  readonly level: number
  readonly title: string
  readonly anchor: string
}

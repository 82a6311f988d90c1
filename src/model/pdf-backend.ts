import type { FaceId, Item, OutlineEntry, Page } from './page.ts'
import type { PictureSize } from './picture.ts'

/** Which face of the theme is wanted. */
export interface FaceRequest {
  readonly family: string
  readonly bold: boolean
  readonly italic: boolean
}

/** Vertical measures of a face in 1/1000 of its size, all positive. */
export interface FaceMetrics {
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly xHeight: number
}

/** Widths of text before anything is drawn; the same numbers that the drawing uses (kerning and fallback fonts included). */
export interface FontMetrics {
  /** The face for a family of the theme; an unknown family is an invariant violation (themes are checked before). */
  face(request: FaceRequest): FaceId
  metrics(face: FaceId): FaceMetrics
  /** Advance width of a text in 1/1000 of the size. */
  measure(face: FaceId, text: string): number
  /** Width of the hyphen at a line end in 1/1000 of the size. */
  hyphen(face: FaceId): number
  /** Code points of a text for which neither the face nor a fallback has a glyph. */
  missing(face: FaceId, text: string): readonly number[]
}

/** What a PDF says about itself. */
export interface DocumentInfo {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: string
  readonly language: string
  /** ISO date; undefined when no date is known, then 1970-01-01 stands in the file. */
  readonly date: string | undefined
  /** Name and version of the tool. */
  readonly creator: string
  /** Files to attach (PDF/A-3). */
  readonly attachments?: readonly Attachment[]
}

/** A file that a PDF carries. */
export interface Attachment {
  readonly name: string
  readonly description: string
  /** A text is written in UTF-8. */
  readonly content: string | Uint8Array
}

/** What is known of a document when its body is there. */
export interface DocumentEnd {
  /** Pages (cover, contents) that come first in the file and in the reading order. */
  readonly front: readonly Page[]
  /** Artifacts of each page of the body in turn that say how many pages there are: they stand below what the page holds. */
  readonly running: Iterable<readonly Item[]>
  readonly outline: readonly OutlineEntry[]
}

/** Takes the pages of the body as they fill; `finish` returns the bytes. */
export interface PdfSink {
  page(page: Page): void
  finish(end: DocumentEnd): Uint8Array
}

/** A font file of the project: its path and its bytes. */
export interface FontFileBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The families of a project with the file of each style. */
export type FontFamilies = Readonly<
  Record<string, Readonly<Record<'regular' | 'bold' | 'italic' | 'bold-italic', FontFileBytes>>>
>

/** The PDF writer as the core sees it; `cli` injects the real one. */
export interface PdfBackend {
  readonly metrics: FontMetrics
  /** The size of a picture, or why a document cannot show it. */
  inspect(picture: Uint8Array): PictureSize
  /** Why a font file cannot be embedded; undefined when it can. */
  inspectFont(font: Uint8Array): string | undefined
  open(info: DocumentInfo): PdfSink
}

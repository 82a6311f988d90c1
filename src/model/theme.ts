import type { Paint } from './figure.ts'
import type { Color, Pt } from './page.ts'

/** The colours of a theme by what they are for; text colours have a contrast of at least 4.5:1 on `paper`. */
type ColorName = Paint | 'link' | 'band' | 'watermark'

/** Size and line height of a kind of text. */
export interface TypeSize {
  readonly size: Pt
  readonly leading: Pt
}

export interface Margins {
  readonly top: Pt
  readonly right: Pt
  readonly bottom: Pt
  readonly left: Pt
}

/** A level of headings; spacing before and after in points. */
export interface HeadingTheme extends TypeSize {
  readonly bold: boolean
  readonly italic: boolean
  readonly color: ColorName
  readonly before: Pt
  readonly after: Pt
  /** The heading begins a page when less than this is left of the page. */
  readonly room: Pt
  /** Every heading of the level begins a page. */
  readonly newPage: boolean
  /** A rule under the heading. */
  readonly rule: boolean
}

export type HeadingName = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'

/** What can stand at an end of a running line. */
export type RunningPart = 'none' | 'title' | 'chapter' | 'classification' | 'version' | 'notice' | 'page'

export interface RunningLine {
  readonly left: RunningPart
  readonly right: RunningPart
}

export interface TableTheme extends TypeSize {
  /** Wide tables are set smaller, down to this size, before words are cut. */
  readonly smallest: Pt
  readonly paddingX: Pt
  readonly paddingY: Pt
  /** Thickness of the rules around, under the header and between rows; 0 draws none. */
  readonly outerRule: Pt
  readonly headRule: Pt
  readonly rowRule: Pt
  /** A pale band behind the header; behind every second row. */
  readonly headBand: boolean
  readonly stripes: boolean
}

export interface MatrixTheme extends TypeSize {
  /** Size of the row heads and of the rotated column heads. */
  readonly headSize: Pt
  readonly headLeading: Pt
  /** Narrowest column and lowest row. */
  readonly columnWidth: Pt
  readonly rowHeight: Pt
  /** The most that rotated heads may take. */
  readonly headHeight: Pt
  /** The most that row heads may take when that makes room for more columns. */
  readonly rowHeadWidth: Pt
  /** Cells that hold a level are shaded by it. */
  readonly shade: boolean
}

/** A family of the project: paths of its TrueType files. A style without a file uses that of the nearest one. */
export interface ProjectFamily {
  readonly regular: string
  readonly bold?: string
  readonly italic?: string
  readonly 'bold-italic'?: string
}

/** The families that the package brings. */
export const shippedFamilies = ['serif', 'sans', 'mono'] as const

/** How a document looks: sizes in points, families by the names the font backend knows. */
export interface Theme {
  readonly name: string
  readonly page: {
    readonly width: Pt
    readonly height: Pt
    readonly margin: Margins
    readonly landscape: Margins
  }
  /** Step that body lines keep from page top; 0 for none. */
  readonly grid: Pt
  /** Families of the project by name; `fonts` may use them like the shipped ones. */
  readonly families?: Readonly<Record<string, ProjectFamily>>
  readonly fonts: { readonly body: string; readonly heading: string; readonly table: string; readonly code: string }
  readonly colors: Readonly<Record<ColorName, Color>>
  readonly body: TypeSize & {
    /** Space between paragraphs. */
    readonly gap: Pt
    readonly align: 'left' | 'justify'
    readonly hyphenate: boolean
  }
  readonly headings: Readonly<Record<HeadingName, HeadingTheme>>
  readonly list: { readonly indent: Pt; readonly gap: Pt }
  readonly quote: { readonly indent: Pt; readonly rule: Pt }
  readonly code: TypeSize
  readonly note: TypeSize
  readonly caption: TypeSize
  readonly table: TableTheme
  readonly matrix: MatrixTheme
  readonly running: {
    readonly size: Pt
    readonly leading: Pt
    readonly header: RunningLine
    readonly footer: RunningLine
    /** Distance of the running lines from the body. */
    readonly distance: Pt
    readonly rule: Pt
  }
  readonly contents: { readonly depth: number; readonly tables: boolean; readonly figures: boolean }
  readonly cover: {
    readonly title: TypeSize
    readonly subtitle: TypeSize
    readonly text: TypeSize
    readonly rule: Pt
  }
}

/** A part of a theme, laid over another one. */
export type ThemePatch = { readonly extends?: string } & DeepPartial<Theme>

type DeepPartial<T> = T extends object ? { readonly [K in keyof T]?: DeepPartial<T[K]> } : T

/** Lays a patch over a theme: a value of the patch wins, maps are merged key by key. */
export function extendTheme(base: Theme, patch: ThemePatch): Theme {
  const { extends: _, ...values } = patch
  // Merging keeps the shape of the base: the schema admits no other keys.
  return merge(base, values) as Theme
}

function merge(base: unknown, patch: unknown): unknown {
  if (!isMap(base) || !isMap(patch)) return patch ?? base
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(patch)) merged[key] = merge(base[key], value)
  return merged
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

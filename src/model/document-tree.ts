/** The tree of a document, parsed once from its Markdown. Names follow mdast where mdast has the node. */
export interface Root {
  readonly type: 'root'
  readonly children: readonly Block[]
  /** Footnotes by identifier, in order of first use. */
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Blockquote
  | Code
  | Table
  | ThematicBreak
  | FigureBlock
  | AnchorBlock
  | PageBreak
  | Landscape
  | LanguageBlock

/** `line` is the first line of the node in the Markdown text, from 1. */
interface Positioned {
  readonly line: number
}

export interface Heading extends Positioned {
  readonly type: 'heading'
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6
  readonly children: readonly Inline[]
}

export interface Paragraph extends Positioned {
  readonly type: 'paragraph'
  readonly children: readonly Inline[]
}

export interface List extends Positioned {
  readonly type: 'list'
  readonly ordered: boolean
  readonly start: number
  /** Items are separated by blank lines. */
  readonly spread: boolean
  readonly children: readonly ListItem[]
}

export interface ListItem extends Positioned {
  readonly type: 'listItem'
  /** A task item: done or not; undefined for a plain item. */
  readonly checked: boolean | undefined
  readonly children: readonly Block[]
}

export interface Blockquote extends Positioned {
  readonly type: 'blockquote'
  readonly children: readonly Block[]
}

export interface Code extends Positioned {
  readonly type: 'code'
  readonly language: string
  readonly value: string
}

export interface ThematicBreak extends Positioned {
  readonly type: 'thematicBreak'
}

export type Alignment = 'left' | 'right' | 'center'

/** A table; the directive `<!-- table matrix caption="..." -->` before it sets variant and caption. */
export interface Table extends Positioned {
  readonly type: 'table'
  /** `matrix`: narrow value columns with rotated heads, row head first; `plain`: columns fitted to their text. */
  readonly variant: 'plain' | 'matrix'
  readonly caption: string
  readonly align: readonly Alignment[]
  readonly header: readonly TableCell[]
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableCell {
  readonly children: readonly Inline[]
}

/** An image alone in its paragraph: a computed figure or a picture of the project. */
export interface FigureBlock extends Positioned {
  readonly type: 'figure'
  readonly url: string
  readonly alt: string
  readonly caption: string
}

/** `<a id="role-analyst"></a>` alone: the target of links to an entity; belongs to the block that follows. */
export interface AnchorBlock extends Positioned {
  readonly type: 'anchor'
  readonly id: string
}

export interface PageBreak extends Positioned {
  readonly type: 'pageBreak'
}

/** `<!-- landscape -->` ... `<!-- /landscape -->` */
export interface Landscape extends Positioned {
  readonly type: 'landscape'
  readonly children: readonly Block[]
}

/** `<!-- lang kk -->` ... `<!-- /lang -->` */
export interface LanguageBlock extends Positioned {
  readonly type: 'language'
  readonly language: string
  readonly children: readonly Block[]
}

export interface FootnoteDefinition {
  readonly identifier: string
  readonly number: number
  readonly children: readonly Block[]
}

export type Inline =
  TextNode | Strong | Emphasis | Delete | InlineCode | Link | Image | Break | FootnoteReference | InlineAnchor

export interface TextNode {
  readonly type: 'text'
  readonly value: string
}

export interface Strong {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

export interface Delete {
  readonly type: 'delete'
  readonly children: readonly Inline[]
}

export interface InlineCode {
  readonly type: 'inlineCode'
  readonly value: string
}

export interface Link {
  readonly type: 'link'
  /** `#anchor`, or an http, https or mailto address; other schemes are refused by `markdown/`. */
  readonly url: string
  readonly children: readonly Inline[]
}

export interface Image {
  readonly type: 'image'
  readonly url: string
  readonly alt: string
  /** Title of the image; the caption when it stands alone. */
  readonly title: string
}

export interface Break {
  readonly type: 'break'
}

export interface FootnoteReference {
  readonly type: 'footnoteReference'
  readonly identifier: string
  readonly number: number
}

/** `<a id="..."></a>` inside a line. */
export interface InlineAnchor {
  readonly type: 'anchor'
  readonly id: string
}

/** The words that layout adds to a document, in the document's language. `{name}` marks a place to fill. */
export interface LayoutLabels {
  /** Heading of the table of contents. */
  readonly contents: string
  /** Heading of the list of tables. */
  readonly tables: string
  /** Heading of the list of figures. */
  readonly figures: string
  /** "Table {number}" */
  readonly table: string
  /** "Figure {number}" */
  readonly figure: string
  /** "{label}. {caption}": number and words of a caption that does not say its number. */
  readonly caption: string
  /** "{caption} (continued)" above the later parts of a table. */
  readonly continued: string
  /** "page {page} of {pages}" in the foot of a page. */
  readonly pageOf: string
  /** ", page {page}" after a link to a table or figure, the joining mark included. */
  readonly onPage: string
  /** "Footnote {number}": what a reference mark leads to, for assistive technology. */
  readonly footnote: string
}

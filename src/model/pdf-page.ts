/** A page of a PDF file as it was read back. */
export interface ReadPage {
  /** The bookmark under which the page stands; '' before the first. */
  readonly section: string
  /** What the page is made from as it lies in the file: pages with equal sources are equal, others need not differ. */
  readonly source: string
  /** Decodes the page. */
  readonly read: () => PageContent
}

/** What a page shows. */
export interface PageContent {
  /** Lines of text from top to bottom as they were drawn, without running lines and watermark. */
  readonly lines: readonly string[]
  /** Everything that is drawn, with glyph numbers turned to text: pages look alike if and only if it is equal. */
  readonly drawn: string
}

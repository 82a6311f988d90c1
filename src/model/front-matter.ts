/** One approval on the cover: the marking ("APPROVED"), who approves, by which act, and the line for the date. */
export interface Approval {
  readonly marking: string
  readonly position: string
  readonly act: string
  readonly date: string
}

/**
 * What belongs to the whole document and is set by layout instead of Markdown: cover, running lines, watermark.
 *
 * Every text is final: localized, formatted, one line of thought each; an absent text is ''.
 */
export interface FrontMatter {
  /** `cover`: a page of its own and contents; `sheet`: a few lines at the head of the first page. */
  readonly form: 'cover' | 'sheet'
  readonly title: string
  readonly subtitle: string
  /** Country and issuing bodies, one line each. */
  readonly issuers: readonly string[]
  /** "No. 12" */
  readonly number: string
  /** "Copy No. 3" */
  readonly copy: string
  readonly date: string
  readonly place: string
  /** "Version 1.2" */
  readonly version: string
  /** "Draft for consultation" */
  readonly status: string
  /** Classification marking, on the cover and on every page. */
  readonly classification: string
  /** In which languages the document exists. */
  readonly languages: string
  /** Which language is the original. */
  readonly original: string
  readonly approvals: readonly Approval[]
  /** Large pale text behind every page ("DRAFT"), or ''. */
  readonly watermark: string
  /** Remarks at the foot of the cover ("Figures marked as fictional ..."). */
  readonly notices: readonly string[]
  /** Short text in the foot of every page, or ''. */
  readonly footer: string
}

/** A front matter that says nothing: the base for tests and for documents without a cover. */
export const emptyFrontMatter: FrontMatter = {
  form: 'cover',
  title: '',
  subtitle: '',
  issuers: [],
  number: '',
  copy: '',
  date: '',
  place: '',
  version: '',
  status: '',
  classification: '',
  languages: '',
  original: '',
  approvals: [],
  watermark: '',
  notices: [],
  footer: '',
}

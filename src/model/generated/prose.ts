// Generated from schemas/ by scripts/generate-types.mjs

/** Running text as Markdown, in place or in a file of its own, in the base language or one for each language. */
export type Prose = string | ProseObject

/** The written-out form of `Prose`. */
export interface ProseObject {
  /** The Markdown file that holds the text, relative to the project folder. */
  readonly file?: string
  readonly [language: string]: ProseTranslation | string | undefined
}

/** Running text in one language: in place, or in a file, with what it was translated from. */
export type ProseTranslation = string | ProseTranslationObject

/** The written-out form of `ProseTranslation`. */
export interface ProseTranslationObject {
  /** The text as Markdown; give either a text or a file. */
  readonly text?: string
  /** The Markdown file that holds the text, relative to the project folder. */
  readonly file?: string
  /** The fingerprint of the base text that was translated, so that a later change of the base text is noticed. */
  readonly of?: string
  /** How far the translation has come. */
  readonly state?: 'draft' | 'reviewed' | 'approved'
}

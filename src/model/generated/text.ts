// Generated from schemas/ by scripts/generate-types.mjs

/** A text in the base language, or one text for each language of the project. */
export type Text = string | TextObject

/** The written-out form of `Text`. */
export type TextObject = { readonly [language: string]: Translation }

/** A text in one language together with what it was translated from. */
export type Translation = string | TranslationObject

/** The written-out form of `Translation`. */
export interface TranslationObject {
  /** The translated text. */
  readonly text: string
  /** The fingerprint of the base text that was translated, so that a later change of the base text is noticed. */
  readonly of?: string
  /** How far the translation has come. */
  readonly state?: 'draft' | 'reviewed' | 'approved'
}

import type { TranslationState } from '../model/translation.ts'
import type { Span } from '../source/span.ts'

/** One text as a translator gave it back. */
export interface ReturnedText {
  readonly id: string
  readonly language: string
  /** The text that was translated. */
  readonly source: string
  /** Empty where it was not translated. */
  readonly target: string
  /** `confirmed` says only that the translation holds for the source; undefined says that it still has to be looked at. */
  readonly state: TranslationState | 'confirmed' | undefined
  readonly at: Span
}

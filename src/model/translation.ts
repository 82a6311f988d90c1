import type { Location } from '../diagnostics/diagnostic.ts'
import type { Path, ProjectPath } from '../source/span.ts'

/** How far a translation has come; the first that holds. `complete` is all that is none of the others. */
export type TranslationStanding = 'missing' | 'stale' | 'identical' | 'complete'

/** What the author of a translation says of it in the data. */
export type TranslationState = 'draft' | 'reviewed' | 'approved'

/** One text of the project with its place in one other language. */
export interface TranslationUnit {
  /** Where it stands by ids (`roles[analyst].tasks[2]`); unique within a language. */
  readonly id: string
  /** `role "analyst"`. */
  readonly holder: string
  /** Path below the holder: `tasks[2]`. */
  readonly field: string
  /** The language translated into. */
  readonly language: string
  readonly source: TranslatedText
  /** Undefined where there is no translation. */
  readonly target: TranslatedText | undefined
  readonly state: TranslationState | undefined
  /** Fingerprint of the text that the translation was made from, where it is recorded. */
  readonly of: string | undefined
  readonly standing: TranslationStanding
  /** Whether a translation that is missing can be written beside its source: not where one Markdown file serves all languages. */
  readonly hasRoom: boolean
  /** Path of the field in its YAML file, without the language. */
  readonly place: { readonly file: ProjectPath; readonly path: Path }
}

/** Words in one language and where they stand. */
export interface TranslatedText {
  readonly language: string
  readonly text: string
  readonly at: Location
  /** The Markdown file that holds the text; undefined where it stands in the YAML. */
  readonly file: ProjectPath | undefined
}

/** How far the texts of one file have come in one language. */
export interface TranslationProgress extends Readonly<Record<TranslationStanding, number>> {
  readonly language: string
  readonly file: ProjectPath
  readonly total: number
}

/** A text that goes into the YAML of a project. */
export interface TextEdit {
  /** Path of the field, without the language. */
  readonly path: Path
  /** The language of a text that stands alone. */
  readonly base: string
  readonly language: string
  /** The new words; undefined leaves them as they are. */
  readonly text: string | undefined
  /** Fingerprint of the text it was made from; undefined is not recorded. */
  readonly of: string | undefined
  /** Undefined leaves it as it is. */
  readonly state: TranslationState | undefined
}

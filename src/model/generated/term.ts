// Generated from schemas/ by scripts/generate-types.mjs

import type { Text } from './text.ts'

/** An entry of the glossary. */
export interface Term {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The term that the documents use. */
  readonly term: Text
  /** What the term means in this project. */
  readonly definition: Text
  /** Whether the introduction of the strategy explains the term too; without any such term, those that its text uses. */
  readonly key?: boolean
  /** The abbreviation of the term. */
  readonly abbreviation?: Text
  /** How far the entry has come. */
  readonly status?: 'draft' | 'reviewed' | 'approved'
  /** Other words for the same thing that the documents must not use. */
  readonly forbidden?: readonly Text[]
  /** Where the facts of this entry were found. */
  readonly sources?: readonly string[]
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

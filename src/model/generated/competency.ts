// Generated from schemas/ by scripts/generate-types.mjs

import type { Mapping } from './mapping.ts'
import type { Text } from './text.ts'

/** Something that a person in a role must be able to do, at a level of the scale. */
export interface Competency {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The name of the competency. */
  readonly title: Text
  /** The area that the competency belongs to. */
  readonly area: string
  /** What the competency means, in one or two sentences. */
  readonly definition?: Text
  /** What a person can do at each level, by the number of the level. */
  readonly levels?: { readonly [level: string]: Text }
  /** Tasks, knowledge and skills that make up the competency. */
  readonly statements?: readonly Statement[]
  /** Whether all roles share the competency, some do, or only specialists need it. */
  readonly kind?: 'core' | 'role' | 'specialist'
  /** Where the competency stands: draft, approved, or withdrawn. A withdrawn one is kept for the record: nobody is required to have it, and it counts in no figure. */
  readonly status?: 'draft' | 'approved' | 'withdrawn'
  /** The competency that took the place of this withdrawn one. */
  readonly replaced_by?: string
  /** The provisions of law that the competency applies, as instrument/number, or whole instruments. */
  readonly legal?: readonly string[]
  /** Links to elements of outside frameworks. */
  readonly mappings?: readonly Mapping[]
  /** Where the facts of this entry were found. */
  readonly sources?: readonly string[]
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

/** One task, one piece of knowledge or one skill. */
export interface Statement {
  /** Whether the statement is a task, knowledge or a skill. */
  readonly type: 'task' | 'knowledge' | 'skill'
  /** The statement itself: one thing in one sentence. */
  readonly text: Text
  /** The code of the statement in an outside list, in quotes. */
  readonly code?: string
}

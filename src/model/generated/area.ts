// Generated from schemas/ by scripts/generate-types.mjs

import type { Text } from './text.ts'

/** A group of competencies. */
export interface Area {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The name of the area. */
  readonly title: Text
  /** The kind of work that the area belongs to. */
  readonly category?: 'technical' | 'investigation' | 'legal' | 'management' | 'transversal'
  /** What the area takes in. */
  readonly definition?: Text
}

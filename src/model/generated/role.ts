// Generated from schemas/ by scripts/generate-types.mjs

import type { Mapping } from './mapping.ts'
import type { Text } from './text.ts'

/** A kind of work that people do, whatever their post is called. */
export interface Role {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The name of the role. */
  readonly title: Text
  /** The group of staff that the role belongs to. */
  readonly tier:
    | 'all-staff'
    | 'first-responder'
    | 'investigator'
    | 'specialist'
    | 'manager'
    | 'prosecutor'
    | 'judge'
    | 'trainer'
    | 'analyst'
  /** Other names under which the role is known. */
  readonly alt_titles?: readonly Text[]
  /** What the role is there for, in two sentences. */
  readonly purpose?: Text
  /** The key tasks of the role. */
  readonly tasks?: readonly Text[]
  /** What the role hands over. */
  readonly deliverables?: readonly Text[]
  /** The competencies that the role requires, each with its level. */
  readonly requires?: readonly Requirement[]
  /** The level, or range of levels, of the European Qualifications Framework. */
  readonly eqf?: number | string
  /** The level, or range of levels, of the national qualifications framework. */
  readonly nqf?: number | string
  /** What a person must bring to enter the role. */
  readonly entry_requirements?: readonly Text[]
  /** The languages that the role works in, by their codes. */
  readonly languages?: readonly string[]
  /** The role that this role reports to. */
  readonly reports_to?: string
  /** The roles to which people move on from this one. */
  readonly career_to?: readonly string[]
  /** Links to elements of outside frameworks. */
  readonly mappings?: readonly Mapping[]
  /** Where the facts of this entry were found. */
  readonly sources?: readonly string[]
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

/** A competency that a role requires, with the level. */
export interface Requirement {
  /** The required competency. */
  readonly competency: string
  /** The level that the role requires. */
  readonly level: number
  /** How much depends on it, from 1 (little) to 5 (very much); 3 if not stated. */
  readonly importance?: number
  /** How soon it is needed, from 1 (can wait) to 5 (at once); 3 if not stated. */
  readonly urgency?: number
  /** How hard it is to learn, from 1 (easy) to 5 (very hard). */
  readonly difficulty?: number
  /** How often it is used, from 1 (rarely) to 5 (daily). */
  readonly frequency?: number
  /** Why the role requires this level. */
  readonly rationale?: Text
  /** Where the requirement comes from. */
  readonly source?: string
  /** The fingerprint of the wording of the competency for which the requirement was agreed; when the wording changes, the requirement must be looked at again. */
  readonly agreed?: string
}

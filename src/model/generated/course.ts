// Generated from schemas/ by scripts/generate-types.mjs

import type { Figure } from './figure.ts'
import type { Text } from './text.ts'

/** A course that develops competencies. */
export interface Course {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The name of the course. */
  readonly title: Text
  /** What the course is for. */
  readonly aim?: Text
  /** For whom the course is meant. */
  readonly audience?: Text
  /** The length of the course in training days; give days or hours, not both. */
  readonly days?: Figure
  /** The length of the course in hours; give days or hours, not both. */
  readonly hours?: Figure
  /** The kind of training in the sense of the law. */
  readonly kind?: 'initial' | 'professional' | 'retraining' | 'advanced' | 'postgraduate'
  /** The competencies that the course raises, each from a level to a level. */
  readonly develops: readonly Outcome[]
  /** How the course is given. */
  readonly mode?:
    'in-person' | 'online-live' | 'e-learning' | 'blended' | 'on-the-job' | 'mentoring' | 'exercise' | 'conference'
  /** How many people make a class. */
  readonly class?: ClassSize
  /** What a participant must have done or be able to do before. */
  readonly prerequisites?: Prerequisites
  /** The parts of the course in their order. */
  readonly modules?: readonly Module[]
  /** How many trainers must be in the room; one if not stated. */
  readonly trainers_per_run?: Figure
  /** The languages in which the course is given. */
  readonly languages?: readonly string[]
  /** How participants are assessed. */
  readonly assessment?: Text
  /** The certificate that the course leads to. */
  readonly certificate?: string
  /** After how many months what was learned must be renewed. */
  readonly validity_months?: number
  /** The share of participants who pass at the first attempt. */
  readonly first_pass_rate?: Figure
  /** How far the course materials have come. */
  readonly materials_status?: 'none' | 'draft' | 'piloted' | 'ready' | 'outdated'
  /** What the course needs in the room. */
  readonly equipment?: readonly Text[]
  /** The outside course from which this one was adapted. */
  readonly source_course?: Text
  /** The institution that keeps the course up to date. */
  readonly owner?: string
  /** The institutions that give the course. */
  readonly offered_by?: readonly Offer[]
  /** What a run and the development of the course cost. */
  readonly cost?: CourseCost
  /** The day on which the course was last reviewed. */
  readonly last_review?: string
  /** Where the facts of this entry were found. */
  readonly sources?: readonly string[]
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

/** The rise in one competency that a course brings. */
export interface Outcome {
  /** The competency that is developed. */
  readonly competency: string
  /** The lowest level at which a person can enter. */
  readonly from: number
  /** The level that a person who passes has reached. */
  readonly to: number
}

/** The smallest and the largest class. */
export interface ClassSize {
  /** With how few people the course is still held. */
  readonly min?: Figure
  /** How many people a class takes at most. */
  readonly max?: Figure
}

/** What comes before the course. */
export interface Prerequisites {
  /** Courses that must have been passed. */
  readonly courses?: readonly string[]
  /** Competencies that must have been reached, each with its level. */
  readonly competencies?: readonly PrerequisiteCompetency[]
}

/** A competency with the level that is expected on entry. */
export interface PrerequisiteCompetency {
  /** The competency that is expected. */
  readonly competency: string
  /** The level that is expected. */
  readonly level: number
}

/** A part of a course. */
export interface Module {
  /** The name of the module. */
  readonly title: Text
  /** The length of the module in hours. */
  readonly hours?: Figure
  /** How the module is given, where it differs from the course. */
  readonly mode?:
    'in-person' | 'online-live' | 'e-learning' | 'blended' | 'on-the-job' | 'mentoring' | 'exercise' | 'conference'
  /** What the module deals with. */
  readonly topics?: readonly Text[]
  /** What participants can do after the module. */
  readonly outcomes?: readonly Text[]
}

/** An institution that gives the course. */
export interface Offer {
  /** The institution that gives the course. */
  readonly institution: string
  /** Whether the course is running here, planned, a pilot or dormant; running if not stated. */
  readonly status?: 'running' | 'planned' | 'pilot' | 'dormant'
  /** How many runs a year the institution can hold. */
  readonly runs_per_year_max?: Figure
  /** The year from which the course is given here. */
  readonly since?: number
}

/** The fixed cost of a course. */
export interface CourseCost {
  /** The fixed cost of one run, in the currency of the project. */
  readonly run?: Figure
  /** How many working days it takes to develop the course. */
  readonly development_days?: Figure
  /** After how many years the course must be developed anew. */
  readonly life_years?: Figure
}

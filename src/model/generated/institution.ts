// Generated from schemas/ by scripts/generate-types.mjs

import type { Figure } from './figure.ts'
import type { Text } from './text.ts'

/** A body that employs people in roles, trains them, leads, pays or takes part. */
export interface Institution {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The official name of the institution. */
  readonly title: Text
  /** What kind of body the institution is. */
  readonly type: 'ministry' | 'academy' | 'agency' | 'prosecution' | 'court' | 'security' | 'centre' | 'international'
  /** The abbreviation of the name. */
  readonly abbreviation?: Text
  /** Other names, also official ones, under which the institution is known. */
  readonly alt_titles?: readonly Text[]
  /** The institution to which this one belongs. */
  readonly parent?: string
  /** What the institution is charged with. */
  readonly mandate?: Text
  /** The act by which the institution was founded. */
  readonly founding_act?: Text
  /** The day on which the institution was founded or opened. */
  readonly founded?: string
  /** The day on which the institution was abolished or merged. */
  readonly abolished?: string
  /** The town in which the institution has its seat. */
  readonly seat?: Text
  /** The region in which the institution lies. */
  readonly region?: Text
  /** Whether the institution employs people of the roles, trains them, or both. */
  readonly functions?: 'employs' | 'trains' | 'both'
  /** The institutions that train the people of this one where it does not teach a course itself, the preferred one first. */
  readonly trains_at?: readonly string[]
  /** How many people work here in each role. */
  readonly posts?: readonly Post[]
  /** Rooms and online classes that courses can use. */
  readonly facilities?: readonly Facility[]
  /** Groups of trainers; each group holds different people, and no names are recorded. */
  readonly trainers?: readonly TrainerGroup[]
  /** Where the facts of this entry were found. */
  readonly sources?: readonly string[]
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

/** The people of one role in an institution. */
export interface Post {
  /** The role of these people. */
  readonly role: string
  /** How many people there are now. */
  readonly current: Figure
  /** How many people there shall be, by year. */
  readonly target?: { readonly [year: string]: Figure }
  /** How many posts are not filled. */
  readonly vacancy?: Figure
  /** The share of these people who leave the role in a year. */
  readonly attrition?: Figure
  /** How many of the people there are now are women. */
  readonly women?: Figure
  /** The region in which these people work, where it is not the one of the institution. */
  readonly region?: Text
  /** How firm the figures of this entry are, where a figure does not say so itself. */
  readonly status?: 'sourced' | 'estimated' | 'assumed' | 'fictional'
  /** Where the figures of this entry come from, where a figure does not say so itself. */
  readonly source?: string
  /** The day for which the figures of this entry hold, where a figure does not say so itself. */
  readonly as_of?: string
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

/** Rooms of one kind, or online classes. */
export interface Facility {
  /** Whether it is a classroom, a computer laboratory or an online class. */
  readonly kind: 'classroom' | 'lab' | 'online'
  /** What the facility is called. */
  readonly title?: Text
  /** How many of them there are; one if not stated. */
  readonly count?: Figure
  /** How many people find a seat in each. */
  readonly seats?: Figure
  /** On how many days a year each is open for courses. */
  readonly days_per_year?: Figure
  /** The share of these days that this strategy can use. */
  readonly availability?: Figure
  /** What the rooms are equipped with. */
  readonly equipment?: readonly Text[]
  /** How firm the figures of this entry are, where a figure does not say so itself. */
  readonly status?: 'sourced' | 'estimated' | 'assumed' | 'fictional'
  /** Where the figures of this entry come from, where a figure does not say so itself. */
  readonly source?: string
  /** The day for which the figures of this entry hold, where a figure does not say so itself. */
  readonly as_of?: string
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

/** Trainers who teach the same things; their days are shared by all that they teach. */
export interface TrainerGroup {
  /** What the group is called; names of people are not recorded. */
  readonly title?: Text
  /** The courses that the group can teach. */
  readonly courses?: readonly string[]
  /** The competencies that the group can teach, in whatever course. */
  readonly competencies?: readonly string[]
  /** How many trainers there are in the group. */
  readonly count: Figure
  /** The level up to which they can teach. */
  readonly level?: number
  /** Whether they teach at present; yes if not stated. */
  readonly active?: boolean
  /** On how many days a year each of them can prepare and teach. */
  readonly usable_days_per_year?: Figure
  /** The languages in which they teach. */
  readonly languages?: readonly string[]
  /** The share of them that comes from outside the institution. */
  readonly external_share?: Figure
  /** The share of them who stop teaching in a year. */
  readonly attrition?: Figure
  /** How firm the figures of this entry are, where a figure does not say so itself. */
  readonly status?: 'sourced' | 'estimated' | 'assumed' | 'fictional'
  /** Where the figures of this entry come from, where a figure does not say so itself. */
  readonly source?: string
  /** The day for which the figures of this entry hold, where a figure does not say so itself. */
  readonly as_of?: string
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

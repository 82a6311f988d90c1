// Generated from schemas/ by scripts/generate-types.mjs

import type { Figure } from './figure.ts'
import type { Prose } from './prose.ts'
import type { Text } from './text.ts'

/** What stands on the title page and in the passport of the strategy: title, period, languages, parties and running text. */
export interface ProjectFrame {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The title of the strategy as it stands on the cover. */
  readonly title: Text
  /** The country by its two-letter code (ISO 3166 alpha-2). */
  readonly country: string
  /** The first and the last calendar year of the strategy, both included. */
  readonly period: Period
  /** The languages of the documents by their codes, the base language first. */
  readonly languages: readonly string[]
  /** The year for which current head-counts hold. */
  readonly base_year?: number
  /** The version of the strategy, in quotes. */
  readonly version?: string
  /** How far the strategy is on its way to approval; until approved its pages are marked as a draft. */
  readonly status?: 'draft' | 'consultation' | 'approved' | 'superseded'
  /** The marking that is printed on the cover and on every page. */
  readonly classification?: Text
  /** The institution that keeps the strategy up to date. */
  readonly owner?: string
  /** The currency of all amounts by its three-letter code (ISO 4217). */
  readonly currency?: string
  /** How many days a person works in a year after leave and holidays. */
  readonly working_days_per_year?: Figure
  /** Which form the documents take: the Kazakh state form, the OSCE form or a plain one. */
  readonly profile?: 'kz-state' | 'osce' | 'plain'
  /** What happens when a text lacks one of the languages: an error, the base language with a mark, or nothing. */
  readonly missing_translation?: 'error' | 'fallback' | 'off'
  /** Number, date and place that stand on the cover. */
  readonly document?: DocumentControl
  /** Who approves the strategy, in the order of the approval block. */
  readonly approvals?: readonly Approval[]
  /** The versions so far, with what changed in each. */
  readonly changes?: readonly Change[]
  /** Who receives how many printed copies. */
  readonly distribution?: readonly DistributionEntry[]
  /** The institutions that took part in writing the strategy. */
  readonly contributors?: readonly string[]
  /** Who supported and who funded the work. */
  readonly acknowledgement?: Text
  /** Strengths, weaknesses, opportunities and threats of the present training. */
  readonly swot?: Swot
  /** How often the strategy is reviewed and what triggers a review before that. */
  readonly review?: Review
  /** The acts, or provisions of acts, on which the strategy rests. */
  readonly legal_basis?: readonly string[]
  /** Running text of the executive summary; the key figures beside it are computed. */
  readonly summary?: Prose
  /** Why this document exists, who ordered it and how it came about. */
  readonly introduction?: Prose
  /** Which people, bodies and matters the documents cover and which they leave out. */
  readonly scope?: Prose
  /** How employers, academies, officers and donors use the competency framework. */
  readonly how_to_use?: Prose
  /** How roles, levels and needs were found, with instruments and participants. */
  readonly method?: Prose
  /** What the figures of the needs analysis cannot show. */
  readonly limits?: Prose
  /** Why training is needed now: threat, law and obligations. */
  readonly justification?: Prose
  /** What kinds of crime officers meet and how they change. */
  readonly threat?: Prose
  /** Which laws and treaties govern the powers and the training. */
  readonly legal_framework?: Prose
  /** What training, trainers and facilities there are today. */
  readonly current_situation?: Prose
  /** International experience and the outside frameworks used. */
  readonly reference_frameworks?: Prose
  /** What will be true when the strategy has worked. */
  readonly vision?: Prose
  /** What the institutions do together to get there. */
  readonly mission?: Prose
  /** The rules that all training follows. */
  readonly principles?: Prose
  /** Who is to be trained and what each group must be able to do. */
  readonly target_groups?: Prose
  /** Running text on the gaps that the figures show. */
  readonly needs?: Prose
  /** Which gaps training can close and which come from tools, rules or staffing. */
  readonly causes?: Prose
  /** How levels, pathways, courses and certificates fit together. */
  readonly training_architecture?: Prose
  /** How learning is assessed, certified and renewed. */
  readonly certification?: Prose
  /** How trainers are found, trained and kept. */
  readonly trainers?: Prose
  /** Which institution teaches what, and why. */
  readonly division_of_labour?: Prose
  /** How courses are spread over the years. */
  readonly delivery?: Prose
  /** What the plan costs and who pays. */
  readonly resources?: Prose
  /** Who decides, who writes and who answers for the strategy. */
  readonly governance?: Prose
  /** How donor projects are kept from doubling each other. */
  readonly donor_coordination?: Prose
  /** How progress is measured and reported. */
  readonly monitoring?: Prose
  /** Running text on what may go wrong and what the plan takes for granted. */
  readonly risks?: Prose
  /** What the working group advises on the ground of the needs analysis. */
  readonly recommendations?: Prose
  /** What will have been reached at the end of the period. */
  readonly expected_results?: Prose
  /** How the strategy is reviewed and changed. */
  readonly review_procedure?: Prose
  /** Closing rules: entry into force, publication, languages. */
  readonly final_provisions?: Prose
}

/** A span of whole calendar years. */
export interface Period {
  /** The first year of the period. */
  readonly from: number
  /** The last year of the period. */
  readonly to: number
}

/** Number, date and place of the document. */
export interface DocumentControl {
  /** The registration number of the document, in quotes. */
  readonly number?: string
  /** The number of this copy, where copies are numbered; it stands below the number of the document. */
  readonly copy?: number | string
  /** The date of the document. */
  readonly date?: string
  /** The place of issue. */
  readonly place?: Text
}

/** One signature of the approval block. */
export interface Approval {
  /** The institution that approves. */
  readonly body: string
  /** The position of the person who signs; names are left to the signature line. */
  readonly position: Text
  /** The date of the approval. */
  readonly date?: string
  /** The act by which it was approved. */
  readonly act?: Text
}

/** One row of the change history. */
export interface Change {
  /** The version that the row describes, in quotes. */
  readonly version: string
  /** The date of the version. */
  readonly date: string
  /** What changed. */
  readonly summary: Text
}

/** A receiver of printed copies. */
export interface DistributionEntry {
  /** The institution that receives the copies. */
  readonly body: string
  /** How many copies it receives. */
  readonly copies?: number
}

/** Strengths, weaknesses, opportunities and threats. */
export interface Swot {
  /** What is good today and comes from inside. */
  readonly strengths?: readonly Text[]
  /** What is poor today and comes from inside. */
  readonly weaknesses?: readonly Text[]
  /** What may help and comes from outside. */
  readonly opportunities?: readonly Text[]
  /** What may harm and comes from outside. */
  readonly threats?: readonly Text[]
}

/** When the strategy is looked at again. */
export interface Review {
  /** The regular interval between two reviews in months. */
  readonly every_months?: number
  /** Events that call for a review at once. */
  readonly triggers?: readonly Text[]
}

import type { Place } from '../../source/span.ts'
import type { Id } from '../definition.ts'
import type { FigureStatus, Range } from './computed.ts'

/**
 * The people of one role in one institution against one requirement of the role. A cell that nobody assessed has no
 * `found`: it is "not assessed", never zero.
 */
export interface Cell {
  readonly institution: Id
  readonly role: Id
  readonly competency: Id
  readonly area: Id
  /** Required level; of two requirements for one competency the higher. */
  readonly required: number
  /** 1-5; 3 where the requirement does not say. */
  readonly importance: number
  readonly urgency: number
  /** People posted. */
  readonly headcount: number
  readonly found: Found | undefined
  /** The weakest status among the head-count and the assessment. */
  readonly status: FigureStatus
}

/** What the latest assessment of a cell found. All numbers count people or levels of people, none is divided. */
export interface Found {
  /** Id of the assessment. */
  readonly assessment: Id
  readonly asOf: string
  readonly method: 'self' | 'supervisor' | 'test' | undefined
  /** People assessed (n), at least 1. */
  readonly assessed: number
  /** People by level from level 0; undefined where only mean and n are known, and all ranges below are bounds. */
  readonly distribution: readonly number[] | undefined
  /** People below the required level (F2). */
  readonly deficit: Range
  /** Sum over people of max(0, required - current) (F1, F4), in levels. */
  readonly shortfall: Range
  /** Sum of the current levels of the people assessed. */
  readonly levels: number
  /** Deficit if those not assessed are like those assessed, rounded up; undefined where all are. Always estimated. */
  readonly extrapolatedDeficit: Range | undefined
}

/**
 * Coverage and gap over several cells: people, shortfalls and levels added, then divided. `unit` is `needs` where one
 * person can count several times (several competencies).
 */
export interface GapFigures {
  readonly unit: 'people' | 'needs'
  /** Cells, and those of them with an assessment. */
  readonly cells: number
  readonly assessedCells: number
  /** People posted: in all cells, and in the cells with an assessment. */
  readonly headcount: number
  readonly assessedHeadcount: number
  readonly assessed: number
  readonly deficit: Range
  readonly shortfall: Range
  readonly levels: number
  /** Sum of required levels over the people assessed. */
  readonly requiredLevels: number
  /** Share of the assessed at or above the required level, 0-1 (F3); undefined where nobody was assessed. */
  readonly coverage: Range | undefined
  /** Mean shortfall in levels a person (F4). */
  readonly meanGap: Range | undefined
  readonly meanLevel: number | undefined
  /** Mean required level by head-count of all cells (F5). */
  readonly meanRequired: number | undefined
  /** Mean required minus mean current level, at least 0: what F4 is not, since surplus hides shortfall in it. */
  readonly gapOfMeans: number | undefined
  readonly extrapolatedDeficit: Range | undefined
  /** Whether the lower end of coverage reaches planning.coverage_target; undefined without a target or assessment. */
  readonly meetsTarget: boolean | undefined
  readonly status: FigureStatus
}

/** The figures of a need. */
export type NeedFigures = Pick<
  GapFigures,
  'headcount' | 'assessed' | 'deficit' | 'shortfall' | 'coverage' | 'meanGap' | 'status'
>

/** Coverage and gap of all cells under each heading. Keys of two ids are joined by `/`. */
export interface CoverageTables {
  readonly national: GapFigures
  readonly byRole: ReadonlyMap<Id, GapFigures>
  readonly byInstitution: ReadonlyMap<Id, GapFigures>
  readonly byCompetency: ReadonlyMap<Id, GapFigures>
  readonly byArea: ReadonlyMap<Id, GapFigures>
  /** `role/area`: the heat map. */
  readonly byRoleAndArea: ReadonlyMap<string, GapFigures>
  /** `role/competency`: the matrix; one entry a need. */
  readonly byRoleAndCompetency: ReadonlyMap<string, GapFigures>
  /** `institution/area` */
  readonly byInstitutionAndArea: ReadonlyMap<string, GapFigures>
  /** `institution/role` */
  readonly byInstitutionAndRole: ReadonlyMap<string, GapFigures>
}

/** A need in the ranked list (F8): priority = importance x urgency x mean gap, by the lower ends. */
export interface RankedNeed {
  /** Place in the list from 1. */
  readonly rank: number
  /** Undefined in the list over all institutions. */
  readonly institution: Id | undefined
  readonly role: Id
  readonly competency: Id
  readonly required: number
  readonly importance: number
  readonly urgency: number
  /** 0 to 25 x the highest level. */
  readonly priority: number
  readonly figures: NeedFigures
  readonly decision: DifDecision | undefined
}

/** What difficulty, importance and frequency advise (F7); undefined where one that matters is not stated. */
export type DifDecision = 'train' | 'over-train' | 'no-formal-training' | 'no-training'

/** The people of a role in an institution; several posts of one role are added. */
export interface Post {
  readonly institution: Id
  readonly role: Id
  readonly headcount: number
  /** People by the last target year; undefined where no post of the role states a target. */
  readonly target: number | undefined
  readonly targetYear: number | undefined
  /** People who enter the role in a year in place of those who leave: ceil(head-count x attrition) a post (F11). */
  readonly entrantsPerYear: number
  /** People added in a year, not rounded, at least 0 (F11). */
  readonly growthPerYear: number
  readonly status: FigureStatus
  readonly places: readonly Place[]
}

import { baseYearOutsidePeriod } from './figures/base-year-outside-period.ts'
import { classLimitsSwapped } from './figures/class-limits-swapped.ts'
import { courseOfUnusualSize } from './figures/course-of-unusual-size.ts'
import { endsBeforeItStarts } from './figures/ends-before-it-starts.ts'
import { figureWithoutSource } from './figures/figure-without-source.ts'
import { lowResponseRate } from './figures/low-response-rate.ts'
import { moneyWithoutCurrency } from './figures/money-without-currency.ts'
import { moreAssessedThanPosted } from './figures/more-assessed-than-posted.ts'
import { partAssessedWithoutResponseRate } from './figures/part-assessed-without-response-rate.ts'
import { partsDoNotAddUp } from './figures/parts-do-not-add-up.ts'
import { rateLeavesNobody } from './figures/rate-leaves-nobody.ts'
import { sourcedWithoutSource } from './figures/sourced-without-source.ts'
import { staleFigure } from './figures/stale-figure.ts'
import { targetWithoutProgress } from './figures/target-without-progress.ts'
import { typedCountDiffers } from './figures/typed-count-differs.ts'
import { womenAboveHeadCount } from './figures/women-above-head-count.ts'
import { classBelowMinimum } from './institutions/class-below-minimum.ts'
import { courseInAnotherLanguage } from './institutions/course-in-another-language.ts'
import { courseWithoutOffer } from './institutions/course-without-offer.ts'
import { demandAboveCapacity } from './institutions/demand-above-capacity.ts'
import { institutionCycle } from './institutions/institution-cycle.ts'
import { institutionOutsideItsLife } from './institutions/institution-outside-its-life.ts'
import { lastClassTooSmall } from './institutions/last-class-too-small.ts'
import { oneInstitutionOnly } from './institutions/one-institution-only.ts'
import { oneTrainerOnly } from './institutions/one-trainer-only.ts'
import { runsBeforeTrainers } from './institutions/runs-before-trainers.ts'
import { teachesOutsideMandate } from './institutions/teaches-outside-mandate.ts'
import { tooFewTrainers } from './institutions/too-few-trainers.ts'
import { trainerBelowLevelTaught } from './institutions/trainer-below-level-taught.ts'
import { trainersWithoutCourse } from './institutions/trainers-without-course.ts'
import { abbreviationOfTwoNames } from './language/abbreviation-of-two-names.ts'
import { abbreviationWithoutExplanation } from './language/abbreviation-without-explanation.ts'
import { bodyUnderTwoNames } from './language/body-under-two-names.ts'
import { figuresDifferBetweenLanguages } from './language/figures-differ-between-languages.ts'
import { forbiddenTerm } from './language/forbidden-term.ts'
import { identicalInTwoLanguages } from './language/identical-in-two-languages.ts'
import { mixedScriptWord } from './language/mixed-script-word.ts'
import { nameSpelledTwoWays } from './language/name-spelled-two-ways.ts'
import { nearDuplicateText } from './language/near-duplicate-text.ts'
import { personalData } from './language/personal-data.ts'
import { placeholderText } from './language/placeholder-text.ts'
import { sameTextAtTwoLevels } from './language/same-text-at-two-levels.ts'
import { shallAndShouldMixed } from './language/shall-and-should-mixed.ts'
import { staleTranslation } from './language/stale-translation.ts'
import { twoItemsInOneBullet } from './language/two-items-in-one-bullet.ts'
import { lawNotInForce } from './law/law-not-in-force.ts'
import { noSafeguardsCompetency } from './law/no-safeguards-competency.ts'
import { powerWithoutProvision } from './law/power-without-provision.ts'
import { agreedAgainstOlderWording } from './lifecycle/agreed-against-older-wording.ts'
import { changedWithoutVersion } from './lifecycle/changed-without-version.ts'
import { mixedFrameworkVersions } from './lifecycle/mixed-framework-versions.ts'
import { replacementCycle } from './lifecycle/replacement-cycle.ts'
import { reviewOverdue } from './lifecycle/review-overdue.ts'
import { withdrawnCompetencyInUse } from './lifecycle/withdrawn-competency-in-use.ts'
import { withdrawnIdReused } from './lifecycle/withdrawn-id-reused.ts'
import { actionBeforeItsPredecessor } from './plan/action-before-its-predecessor.ts'
import { actionCycle } from './plan/action-cycle.ts'
import { actionOutsidePeriod } from './plan/action-outside-period.ts'
import { activityOutsideProgramme } from './plan/activity-outside-programme.ts'
import { certificateWithoutRenewal } from './plan/certificate-without-renewal.ts'
import { courseWithoutIndicator } from './plan/course-without-indicator.ts'
import { donorsAloneAtTheEnd } from './plan/donors-alone-at-the-end.ts'
import { fundedTwice } from './plan/funded-twice.ts'
import { fundingAboveCost } from './plan/funding-above-cost.ts'
import { fundingGap } from './plan/funding-gap.ts'
import { highRiskWithoutResponse } from './plan/high-risk-without-response.ts'
import { incompleteIndicator } from './plan/incomplete-indicator.ts'
import { noEvaluationOfEffect } from './plan/no-evaluation-of-effect.ts'
import { objectiveCycle } from './plan/objective-cycle.ts'
import { objectiveWithoutAction } from './plan/objective-without-action.ts'
import { objectiveWithoutIndicator } from './plan/objective-without-indicator.ts'
import { residualAboveRisk } from './plan/residual-above-risk.ts'
import { spendingAboveBudget } from './plan/spending-above-budget.ts'
import { unfundedAction } from './plan/unfunded-action.ts'
import { areaWithoutCompetencies } from './references/area-without-competencies.ts'
import { careerToItself } from './references/career-to-itself.ts'
import { competencyWithoutCourse } from './references/competency-without-course.ts'
import { entryLevelNobodyHolds } from './references/entry-level-nobody-holds.ts'
import { importanceWithoutDifference } from './references/importance-without-difference.ts'
import { levelAboveAnyCourse } from './references/level-above-any-course.ts'
import { levelOutsideScale } from './references/level-outside-scale.ts'
import { levelSkipped } from './references/level-skipped.ts'
import { levelStatedTwice } from './references/level-stated-twice.ts'
import { levelWithoutDescriptor } from './references/level-without-descriptor.ts'
import { orphanCompetency } from './references/orphan-competency.ts'
import { orphanCourse } from './references/orphan-course.ts'
import { orphanSource } from './references/orphan-source.ts'
import { outcomeWithoutRise } from './references/outcome-without-rise.ts'
import { pathwayOutOfOrder } from './references/pathway-out-of-order.ts'
import { pathwayShortOfRole } from './references/pathway-short-of-role.ts'
import { prerequisiteBelowEntryLevel } from './references/prerequisite-below-entry-level.ts'
import { prerequisiteCycle } from './references/prerequisite-cycle.ts'
import { reportingCycle } from './references/reporting-cycle.ts'
import { requirementStatedTwice } from './references/requirement-stated-twice.ts'
import { roleEmployedNowhere } from './references/role-employed-nowhere.ts'
import { roleWithTooManyCompetencies } from './references/role-with-too-many-competencies.ts'
import { roleWithoutCompetencies } from './references/role-without-competencies.ts'
import { seniorRequiresLess } from './references/senior-requires-less.ts'
import { topLevelForAllRoles } from './references/top-level-for-all-roles.ts'
import type { Rule } from './rule.ts'

/** Every rule, once; documentation, `strategy explain` and the tests are made from this list. */
export const rules: readonly Rule[] = [
  levelOutsideScale,
  levelStatedTwice,
  outcomeWithoutRise,
  prerequisiteCycle,
  reportingCycle,
  careerToItself,
  roleWithoutCompetencies,
  roleWithTooManyCompetencies,
  roleEmployedNowhere,
  requirementStatedTwice,
  importanceWithoutDifference,
  topLevelForAllRoles,
  seniorRequiresLess,
  orphanCompetency,
  areaWithoutCompetencies,
  levelWithoutDescriptor,
  orphanSource,
  competencyWithoutCourse,
  levelAboveAnyCourse,
  levelSkipped,
  entryLevelNobodyHolds,
  prerequisiteBelowEntryLevel,
  orphanCourse,
  pathwayShortOfRole,
  pathwayOutOfOrder,
  institutionCycle,
  institutionOutsideItsLife,
  teachesOutsideMandate,
  courseWithoutOffer,
  tooFewTrainers,
  trainerBelowLevelTaught,
  trainersWithoutCourse,
  oneTrainerOnly,
  oneInstitutionOnly,
  demandAboveCapacity,
  classBelowMinimum,
  lastClassTooSmall,
  courseInAnotherLanguage,
  runsBeforeTrainers,
  partsDoNotAddUp,
  moreAssessedThanPosted,
  womenAboveHeadCount,
  rateLeavesNobody,
  classLimitsSwapped,
  endsBeforeItStarts,
  baseYearOutsidePeriod,
  partAssessedWithoutResponseRate,
  lowResponseRate,
  sourcedWithoutSource,
  figureWithoutSource,
  staleFigure,
  moneyWithoutCurrency,
  targetWithoutProgress,
  courseOfUnusualSize,
  typedCountDiffers,
  objectiveCycle,
  actionCycle,
  actionOutsidePeriod,
  actionBeforeItsPredecessor,
  objectiveWithoutAction,
  objectiveWithoutIndicator,
  courseWithoutIndicator,
  incompleteIndicator,
  noEvaluationOfEffect,
  activityOutsideProgramme,
  spendingAboveBudget,
  fundedTwice,
  unfundedAction,
  fundingGap,
  fundingAboveCost,
  donorsAloneAtTheEnd,
  highRiskWithoutResponse,
  residualAboveRisk,
  certificateWithoutRenewal,
  lawNotInForce,
  powerWithoutProvision,
  noSafeguardsCompetency,
  mixedScriptWord,
  identicalInTwoLanguages,
  staleTranslation,
  figuresDifferBetweenLanguages,
  nearDuplicateText,
  sameTextAtTwoLevels,
  twoItemsInOneBullet,
  placeholderText,
  abbreviationWithoutExplanation,
  abbreviationOfTwoNames,
  forbiddenTerm,
  bodyUnderTwoNames,
  nameSpelledTwoWays,
  shallAndShouldMixed,
  personalData,
  reviewOverdue,
  changedWithoutVersion,
  withdrawnIdReused,
  withdrawnCompetencyInUse,
  replacementCycle,
  mixedFrameworkVersions,
  agreedAgainstOlderWording,
]

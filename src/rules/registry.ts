import { moreAssessedThanPosted } from './figures/more-assessed-than-posted.ts'
import { partsDoNotAddUp } from './figures/parts-do-not-add-up.ts'
import { courseWithoutOffer } from './institutions/course-without-offer.ts'
import { institutionCycle } from './institutions/institution-cycle.ts'
import { tooFewTrainers } from './institutions/too-few-trainers.ts'
import { actionCycle } from './plan/action-cycle.ts'
import { objectiveCycle } from './plan/objective-cycle.ts'
import { competencyWithoutCourse } from './references/competency-without-course.ts'
import { levelAboveAnyCourse } from './references/level-above-any-course.ts'
import { levelOutsideScale } from './references/level-outside-scale.ts'
import { orphanCompetency } from './references/orphan-competency.ts'
import { orphanCourse } from './references/orphan-course.ts'
import { prerequisiteCycle } from './references/prerequisite-cycle.ts'
import { reportingCycle } from './references/reporting-cycle.ts'
import { roleEmployedNowhere } from './references/role-employed-nowhere.ts'
import { roleWithTooManyCompetencies } from './references/role-with-too-many-competencies.ts'
import { roleWithoutCompetencies } from './references/role-without-competencies.ts'
import type { Rule } from './rule.ts'

/** Every rule, once; documentation, `strategy explain` and the tests are made from this list. */
export const rules: readonly Rule[] = [
  levelOutsideScale,
  prerequisiteCycle,
  reportingCycle,
  roleWithoutCompetencies,
  roleWithTooManyCompetencies,
  roleEmployedNowhere,
  orphanCompetency,
  orphanCourse,
  competencyWithoutCourse,
  levelAboveAnyCourse,
  institutionCycle,
  courseWithoutOffer,
  tooFewTrainers,
  partsDoNotAddUp,
  moreAssessedThanPosted,
  objectiveCycle,
  actionCycle,
]

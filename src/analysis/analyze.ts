import type { Analysis } from '../model/analysis.ts'
import type { CourseFigures } from '../model/analysis/demand.ts'
import type { PlanningValue } from '../model/analysis/planning.ts'
import type { Id } from '../model/definition.ts'
import type { Project } from '../model/project.ts'
import { actionBudget } from './action-budget.ts'
import { budgetOf } from './budget.ts'
import { capacities } from './capacity.ts'
import { contextOf, type Context } from './context.ts'
import { type CostedPlan, courseFigures, servedDemand } from './course-figures.ts'
import { courseOrder } from './course-order.ts'
import { coursePlans, laterRates } from './course-plans.ts'
import { coverageTables } from './coverage.ts'
import { donorFigures } from './donors.ts'
import { fundingInputs } from './funding.ts'
import { indicatorProgress } from './indicators.ts'
import { notesOf } from './notes.ts'
import { plainPost } from './posts.ts'
import { rankNeeds, rankNeedsByInstitution } from './ranking.ts'
import { riskScores } from './risks.ts'
import { rolePaths } from './role-paths.ts'
import { singlePoints } from './single-points.ts'
import { sumCourses } from './sum-courses.ts'
import { plainTrace } from './traces.ts'
import { trainerStock } from './trainer-stock.ts'

export interface AnalyzeOptions {
  /** Id of a scenario; without it the project as it stands. */
  readonly scenario?: Id | undefined
}

/** Computes every figure of a project. Nothing is read but the project, and no project makes it fail. */
export function analyze(project: Project, options: AnalyzeOptions): Analysis {
  const context = contextOf(project, options.scenario)
  const needs = needFigures(context)
  const delivery = deliveryFigures(context)
  return {
    scenario: context.scenario?.id,
    period: plainPeriod(context),
    planning: context.values.table,
    posts: context.posts.map(plainPost),
    headcount: context.posts.reduce((total, { headcount }) => total + headcount, 0),
    ...needs,
    ...delivery,
    indicators: indicatorProgress(project),
    risks: riskScores(project),
    defaults: usedDefaults(context), // last: it tells which values were asked for
  }
}

/** Cells, coverage, ranked needs, and the courses that meet them. */
function needFigures(
  context: Context,
): Pick<Analysis, 'cells' | 'coverage' | 'needs' | 'needsByInstitution' | 'traces' | 'demand'> {
  const { cells, requirements } = context
  const target = context.values.get('coverage_target')?.value
  const coverage = coverageTables(cells, { project: context.project, target })
  return {
    cells: cells.map(({ cell }) => cell),
    coverage,
    needs: rankNeeds(requirements, coverage.byRoleAndCompetency),
    needsByInstitution: rankNeedsByInstitution(cells),
    traces: [...context.traces.values()].map(plainTrace),
    demand: [...context.demand.values()].flatMap((entries) => entries.map(({ entry }) => entry)),
  }
}

type Delivery = Pick<
  Analysis,
  | 'service'
  | 'courses'
  | 'coursesWithoutDemand'
  | 'totals'
  | 'capacity'
  | 'trainerStock'
  | 'singlePoints'
  | 'budget'
  | 'actionBudget'
  | 'donors'
  | 'order'
  | 'paths'
  | 'notes'
>

/** Seats, runs, trainers, rooms and money behind the demand, and the order of courses. */
function deliveryFigures(context: Context): Delivery {
  const { project, courses, groups, values, period, limits } = context
  const lower = coursePlans(context, 'low')
  const upper = coursePlans(context, 'high')
  const plans = [...lower.values()].map(({ plan }) => plan)
  const figures = allCourseFigures(context, lower, upper)
  const order = courseOrder(project, {
    from: period.from,
    stageMonths: values.need('stage_months'),
    leadMonths: values.need('tot_lead_months'),
  })
  return {
    service: plans.flatMap(({ course, rows }) => rows.map((row) => servedDemand(course, row, period.length.value))),
    courses: figures,
    coursesWithoutDemand: plans
      .filter(({ rows }) => rows.every(({ range }) => range.high === 0))
      .map(({ course }) => course.id),
    totals: sumCourses([...figures.values()]),
    capacity: capacities({ ...context, institutions: project.entities.institution.keys(), plans }),
    trainerStock: trainerStock({ plans, groups, values, period, highest: limits.highest }),
    singlePoints: singlePoints(courses, groups),
    ...moneyFigures(context, lower, upper),
    donors: donorFigures({ project, plans, years: period.calendar, dropped: context.dropped }),
    order,
    paths: rolePaths({
      ...context,
      order,
      years: period.length,
      limit: values.get('max_learning_days_per_year'),
    }),
    notes: notesOf({ project, courses, order, values, laterRates: laterRates(context, costsOf(lower)) }),
  }
}

function allCourseFigures(
  { demand, groups, values, period }: Context,
  lower: ReadonlyMap<Id, CostedPlan>,
  upper: ReadonlyMap<Id, CostedPlan>,
): ReadonlyMap<Id, CourseFigures> {
  return new Map(
    [...lower].map(([id, chosen]) => [
      id,
      courseFigures(chosen, upper.get(id) ?? chosen, {
        demand: demand.get(id) ?? [],
        groups,
        values,
        years: period.length.value,
      }),
    ]),
  )
}

function moneyFigures(
  { project, period, rates, dropped }: Context,
  lower: ReadonlyMap<Id, CostedPlan>,
  upper: ReadonlyMap<Id, CostedPlan>,
): Pick<Analysis, 'budget' | 'actionBudget'> {
  const years = period.calendar
  const funding = fundingInputs(project, { years, dropped })
  return {
    budget: budgetOf({ costs: costsOf(lower), upperCosts: costsOf(upper), funding, rates, period }),
    actionBudget: actionBudget(project, { funding, years }),
  }
}

function costsOf(plans: ReadonlyMap<Id, CostedPlan>): CostedPlan['costs'] {
  return [...plans.values()].flatMap(({ costs }) => costs)
}

function plainPeriod({ period: { from, to, years, calendar, baseYear } }: Context): Analysis['period'] {
  return { from, to, years, calendar, baseYear }
}

/** Shipped planning values that were asked for, and the single trainer of courses that state none. */
function usedDefaults({ values, courses }: Context): readonly PlanningValue[] {
  const silent = [...courses.values()].some(({ trainersPerRun, eLearning }) => !trainersPerRun.at && !eLearning)
  const oneTrainer: PlanningValue = {
    key: 'trainers_per_run',
    value: 1,
    status: 'assumed',
    origin: 'default',
    at: undefined,
  }
  return [...values.usedDefaults(), ...(silent ? [oneTrainer] : [])]
}

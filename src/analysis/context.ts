import type { Entity, Id } from '../model/definition.ts'
import type { ScenarioOverrides } from '../model/generated/scenario.ts'
import type { Project } from '../model/project.ts'
import { type CellInput, cellsOf } from './cells.ts'
import { type CourseFacts, courseFacts } from './course-facts.ts'
import { currentLevels, type LevelLimits, levelLimits } from './current-levels.ts'
import { type DemandInput, demandOf } from './demand.ts'
import { type InputValue, inputOf, placeIn } from './figure-value.ts'
import { type Period, periodOf } from './period.ts'
import { type PlanningValues, planningValues } from './planning-values.ts'
import { type PostGroup, postsOf } from './posts.ts'
import { type RateBook, rateBook } from './rates.ts'
import { type Requirement, requirementsOf } from './requirements.ts'
import { type RoomGroup, roomGroups } from './rooms.ts'
import { type TraceInput, tracesOf } from './traces.ts'
import { type TrainerGroup, trainerGroups } from './trainer-groups.ts'

/** What the figures share: the project read once, with scenario and defaults applied, up to who needs which course. */
export interface Context {
  readonly project: Project
  readonly scenario: Entity<'scenario'> | undefined
  readonly values: PlanningValues
  readonly period: Period
  readonly limits: LevelLimits
  readonly requirements: ReadonlyMap<Id, readonly Requirement[]>
  readonly posts: readonly PostGroup[]
  readonly cells: readonly CellInput[]
  readonly courses: ReadonlyMap<Id, CourseFacts>
  readonly traces: ReadonlyMap<string, TraceInput>
  readonly demand: ReadonlyMap<Id, readonly DemandInput[]>
  readonly groups: ReadonlyMap<Id, readonly TrainerGroup[]>
  readonly rooms: ReadonlyMap<Id, readonly RoomGroup[]>
  readonly rates: RateBook
  /** Programmes that the scenario drops. */
  readonly dropped: ReadonlySet<Id>
  readonly workingDays: InputValue | undefined
}

/** Reads a project under a scenario; an unknown scenario changes nothing. */
export function contextOf(project: Project, scenarioId: Id | undefined): Context {
  const scenario = scenarioId === undefined ? undefined : project.entities.scenario.get(scenarioId)
  const overrides: ScenarioOverrides = scenario?.data.overrides ?? {}
  const values = planningValues(project, overrides)
  const period = periodOf(project, values.get('years'))
  const limits = levelLimits(project)
  const requirements = requirementsOf(project)
  const posts = postsOf(project, values, period.baseYear)
  const cells = cellsOf({ posts, requirements, levels: currentLevels(project, limits) })
  const courses = courseFacts(project, { values, classMax: overrides.class_max })
  const traces = tracesOf({ project, courses, requirements, lowest: limits.lowest })
  return {
    project,
    scenario,
    values,
    period,
    limits,
    requirements,
    posts,
    cells,
    courses,
    traces,
    demand: demandOf({ cells, traces, courses }),
    groups: trainerGroups(project, values),
    rooms: roomGroups(project, values),
    rates: rateBook(project, overrides),
    dropped: new Set(overrides.drop_programmes ?? []),
    workingDays: workingDaysOf(project),
  }
}

function workingDaysOf(project: Project): InputValue | undefined {
  const frame = [...project.entities.project.values()][0]
  const figure = frame?.data.working_days_per_year
  return frame && figure !== undefined ? inputOf(figure, placeIn(frame, 'working_days_per_year')) : undefined
}

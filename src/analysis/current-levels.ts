import type { FigureStatus, Range } from '../model/analysis/computed.ts'
import type { Entity } from '../model/definition.ts'
import type { Assessment } from '../model/generated/assessment.ts'
import type { Project } from '../model/project.ts'
import { exactly } from './computed.ts'
import { figureNumber, figureStatus, weakest } from './figure-value.ts'
import { type MeanOnly, meanOnly, peopleBounds, shortfallBounds } from './mean-bounds.ts'

/** The levels that the latest assessment of a cell found, for at least one person. */
export interface CurrentLevels {
  readonly entity: Entity<'assessment'>
  readonly people: number
  /** Sum of the levels of these people. */
  readonly sum: number
  /** People by level; undefined where only mean and n are known. */
  readonly distribution: ReadonlyMap<number, number> | undefined
  readonly known: MeanOnly | undefined
  readonly status: FigureStatus
}

/** Lowest and highest level of the scale; 0 to 4 where the project has none. */
export interface LevelLimits {
  readonly lowest: number
  readonly highest: number
}

export function levelLimits(project: Project): LevelLimits {
  const levels = (project.entities.scale.get('scale')?.data.levels ?? []).map(({ n }) => n)
  return levels.length === 0 ? { lowest: 0, highest: 4 } : { lowest: Math.min(...levels), highest: Math.max(...levels) }
}

/** The latest assessment of every cell by `institution/role/competency`; those of nobody are left out. */
export function currentLevels(project: Project, limits: LevelLimits): ReadonlyMap<string, CurrentLevels> {
  const latest = new Map<string, Entity<'assessment'>>()
  for (const entity of project.entities.assessment.values()) {
    const { institution, role, competency, as_of } = entity.data
    const key = `${institution}/${role}/${competency}`
    const other = latest.get(key)
    if (!other || other.data.as_of < as_of) latest.set(key, entity)
  }
  const levels = new Map<string, CurrentLevels>()
  for (const [key, entity] of latest) {
    const read = readLevels(entity, limits)
    if (read && read.people > 0) levels.set(key, read)
  }
  return levels
}

/** People at the levels of a set. */
export function peopleAt({ distribution, known }: CurrentLevels, levels: ReadonlySet<number>): Range {
  if (known) return peopleBounds(known, levels)
  let people = 0
  for (const [level, count] of distribution ?? []) if (levels.has(level)) people += count
  return exactly(people)
}

/** People below a level (F2). */
export function peopleBelow(current: CurrentLevels, level: number): Range {
  const { distribution, known } = current
  if (known) return peopleBounds(known, new Set(levelsBelow(known.lowest, level)))
  let people = 0
  for (const [at, count] of distribution ?? []) if (at < level) people += count
  return exactly(people)
}

/** Sum over people of max(0, level - current) (F1, F4). */
export function shortfall({ distribution, known }: CurrentLevels, level: number): Range {
  if (known) return shortfallBounds(known, level)
  let levels = 0
  for (const [at, count] of distribution ?? []) if (at < level) levels += count * (level - at)
  return exactly(levels)
}

function levelsBelow(lowest: number, level: number): readonly number[] {
  return Array.from({ length: Math.max(0, level - lowest) }, (_, index) => lowest + index)
}

function readLevels(entity: Entity<'assessment'>, limits: LevelLimits): CurrentLevels | undefined {
  const { data } = entity
  return data.distribution ? readDistribution(entity, data.distribution) : readMean(entity, limits)
}

function readDistribution(
  entity: Entity<'assessment'>,
  stated: NonNullable<Assessment['distribution']>,
): CurrentLevels {
  const distribution = new Map<number, number>()
  const statuses: FigureStatus[] = []
  let people = 0
  let sum = 0
  for (const [key, figure] of Object.entries(stated)) {
    const level = Number(key)
    const count = figureNumber(figure)
    distribution.set(level, count)
    statuses.push(figureStatus(figure, entity.data))
    people += count
    sum += count * level
  }
  return { entity, people, sum, distribution, known: undefined, status: weakest(statuses) }
}

function readMean(entity: Entity<'assessment'>, limits: LevelLimits): CurrentLevels | undefined {
  const { mean, n } = entity.data
  if (mean === undefined || n === undefined) return undefined
  const known = meanOnly(mean, figureNumber(n), limits)
  const status = figureStatus(n, entity.data)
  return { entity, people: known.people, sum: known.sum, distribution: undefined, known, status }
}

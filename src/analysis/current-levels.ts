import type { FigureStatus, Range } from '../model/analysis/computed.ts'
import type { Entity, Id } from '../model/definition.ts'
import type { Assessment } from '../model/generated/assessment.ts'
import type { Project } from '../model/project.ts'
import { exactly } from './computed.ts'
import { figureNumber, figureStatus, weaker } from './figure-value.ts'
import { type MeanOnly, meanOnly, peopleBounds, shortfallBounds } from './mean-bounds.ts'

/** The levels that the latest assessment of a cell found. */
export interface CurrentLevels {
  readonly entity: Entity<'assessment'>
  readonly people: number
  /** Sum of the levels of these people. */
  readonly sum: number
  /** People by level from level 0; undefined where only mean and n are known. */
  readonly distribution: readonly number[] | undefined
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
  const levels = new Map<string, CurrentLevels>()
  for (const entity of project.entities.assessment.values()) {
    const key = cellKey(entity.data.institution, entity.data.role, entity.data.competency)
    const other = levels.get(key)
    if (other && other.entity.data.as_of >= entity.data.as_of) continue
    levels.set(key, readLevels(entity, limits))
  }
  return levels
}

export function cellKey(institution: Id, role: Id, competency: Id): string {
  return `${institution}/${role}/${competency}`
}

/** People at the levels of a set. */
export function peopleAt({ distribution = [], known }: CurrentLevels, levels: ReadonlySet<number>): Range {
  if (known) return peopleBounds(known, levels)
  let people = 0
  for (const level of levels) people += distribution[level] ?? 0
  return exactly(people)
}

/** People below a level (F2). */
export function peopleBelow({ distribution = [], known }: CurrentLevels, level: number): Range {
  if (known) return peopleBounds(known, new Set(levelsBelow(known.lowest, level)))
  let people = 0
  for (let at = 0; at < level; at++) people += distribution[at] ?? 0
  return exactly(people)
}

/** Sum over people of max(0, level - current) (F1, F4). */
export function shortfall({ distribution = [], known }: CurrentLevels, level: number): Range {
  if (known) return shortfallBounds(known, level)
  let levels = 0
  for (let at = 0; at < level; at++) levels += (distribution[at] ?? 0) * (level - at)
  return exactly(levels)
}

function levelsBelow(lowest: number, level: number): readonly number[] {
  return Array.from({ length: Math.max(0, level - lowest) }, (_, index) => lowest + index)
}

/** An assessment with neither a distribution nor mean and n is one of nobody. */
function readLevels(entity: Entity<'assessment'>, limits: LevelLimits): CurrentLevels {
  const { distribution } = entity.data
  return distribution ? readDistribution(entity, distribution) : readMean(entity, limits)
}

function readDistribution(
  entity: Entity<'assessment'>,
  stated: NonNullable<Assessment['distribution']>,
): CurrentLevels {
  const distribution: number[] = []
  let status: FigureStatus = 'sourced'
  let people = 0
  let sum = 0
  for (const key in stated) {
    const figure = stated[key]
    if (figure === undefined) continue
    const level = Number(key)
    const count = figureNumber(figure)
    while (distribution.length <= level) distribution.push(0)
    distribution[level] = count
    status = weaker(status, figureStatus(figure, entity.data))
    people += count
    sum += count * level
  }
  return { entity, people, sum, distribution, known: undefined, status }
}

function readMean(entity: Entity<'assessment'>, limits: LevelLimits): CurrentLevels {
  const { mean = 0, n = 0 } = entity.data
  const known = meanOnly(mean, entity.data.mean === undefined ? 0 : figureNumber(n), limits)
  const status = figureStatus(n, entity.data)
  return { entity, people: known.people, sum: known.sum, distribution: undefined, known, status }
}

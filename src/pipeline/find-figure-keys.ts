import { figureKey, parseFigureKey, type Subject } from '../analysis/explain/figure-key.ts'
import type { FigureKey } from '../model/analysis/derivation.ts'
import type { Project } from '../model/project.ts'

const kindsOfFigures = ['institution', 'role', 'competency', 'area', 'course', 'indicator', 'risk'] as const

/** What ids can be of. */
export interface KnownIds {
  readonly project: Project
  /** Categories of cost. */
  readonly categories: readonly string[]
}

/**
 * The keys that a figure may be meant by: the key itself, or those of `name/id/id` for every reading of the ids, since
 * an area and a competency may share one.
 */
export function findFigureKeys(asked: string, { project, categories }: KnownIds): readonly FigureKey[] {
  if (asked.includes(':') || !asked.includes('/')) {
    const parsed = parseFigureKey(asked)
    return parsed ? [figureKey(parsed.figure, parsed.of)] : []
  }
  const [figure = '', ...ids] = asked.split('/')
  let subjects: readonly Subject[] = [{}]
  for (const id of ids) {
    subjects = subjects.flatMap((subject) =>
      readings(id, { project, categories })
        .filter((dimension) => subject[dimension] === undefined)
        .map((dimension): Subject => ({ ...subject, [dimension]: id })),
    )
  }
  return subjects.map((subject) => figureKey(figure, subject))
}

/** What an id can be. */
function readings(id: string, { project: { entities }, categories }: KnownIds): readonly (keyof Subject)[] {
  const kinds = kindsOfFigures.filter((kind) => entities[kind].has(id))
  if (kinds.length > 0) return kinds
  if (categories.includes(id)) return ['category']
  return /^\d{4}$/.test(id) ? ['year'] : []
}

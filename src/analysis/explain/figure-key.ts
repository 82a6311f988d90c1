import type { FigureKey } from '../../model/analysis/derivation.ts'
import type { Id } from '../../model/definition.ts'

/** What a figure can be of. */
const dimensions = [
  'institution',
  'role',
  'competency',
  'area',
  'course',
  'year',
  'category',
  'indicator',
  'risk',
] as const

type Dimension = (typeof dimensions)[number]

export type Subject = { readonly [K in Dimension]?: Id }

/** A figure with its subject. */
export interface ParsedKey {
  readonly figure: string
  readonly of: Subject
}

/** Writes a key, parts in the order of `dimensions`. */
export function figureKey(figure: string, of: Subject): FigureKey {
  const parts = dimensions.flatMap((dimension) => (of[dimension] === undefined ? [] : `${dimension}=${of[dimension]}`))
  return parts.length === 0 ? figure : `${figure}:${parts.join(',')}`
}

/** Reads a key; undefined where a part is not `dimension=id`. A category may hold commas, so it is read to the end. */
export function parseFigureKey(key: FigureKey): ParsedKey | undefined {
  const colon = key.indexOf(':')
  if (colon === -1) return { figure: key, of: {} }
  const of: { [K in Dimension]?: Id } = {}
  for (const part of key.slice(colon + 1).split(/,(?=[a-z]+=)/)) {
    const equals = part.indexOf('=')
    const dimension = dimensions.find((name) => name === part.slice(0, equals))
    if (!dimension) return undefined
    of[dimension] = part.slice(equals + 1)
  }
  return { figure: key.slice(0, colon), of }
}

import type { Entity } from '../model/definition.ts'
import type { FigureStatus } from '../model/analysis/computed.ts'
import type { Figure } from '../model/generated/figure.ts'
import type { Path, Place } from '../source/span.ts'
import { rational, type Rational } from '../std/rational.ts'

/** A number that enters a figure: exact, with its status and the place where it is written. */
export interface InputValue {
  readonly value: Rational
  readonly status: FigureStatus
  /** Undefined for values that strategy ships. */
  readonly at: Place | undefined
}

/** Says for all figures of an entry how firm they are, where a figure does not say so itself. */
export interface EntryStatus {
  readonly status?: 'sourced' | 'estimated' | 'assumed' | 'fictional'
  readonly source?: string
}

const silent: EntryStatus = {}

/** The number of a figure. */
export function figureNumber(figure: Figure): number {
  return typeof figure === 'number' ? figure : figure.value
}

/** The status of a figure: its own, else that of its entry; with a source and no status it is sourced. */
export function figureStatus(figure: Figure, entry: EntryStatus = silent): FigureStatus {
  if (typeof figure !== 'number') {
    if (figure.status) return figure.status
    if (figure.source !== undefined) return 'sourced'
  }
  return entry.status ?? (entry.source === undefined ? 'unsourced' : 'sourced')
}

/** A figure as input, with its place below an entity. */
export function inputOf(figure: Figure, at: Place, entry?: EntryStatus): InputValue {
  return { value: rational(figureNumber(figure)), status: figureStatus(figure, entry), at }
}

/** A place in the data of an entity. */
export function placeIn(entity: Entity, ...path: Path): Place {
  return { file: entity.file, path: [...entity.path, ...path] }
}

const weakness: Record<FigureStatus, number> = { sourced: 0, estimated: 1, assumed: 2, unsourced: 3, fictional: 4 }

/** The weakest of several statuses; `sourced` of none. */
export function weakest(statuses: Iterable<FigureStatus>): FigureStatus {
  let result: FigureStatus = 'sourced'
  for (const status of statuses) result = weaker(result, status)
  return result
}

/** The weaker of two statuses. */
export function weaker(a: FigureStatus, b: FigureStatus): FigureStatus {
  return weakness[b] > weakness[a] ? b : a
}

import type { Id } from '../../model/definition.ts'
import type { FigureObject } from '../../model/generated/figure.ts'
import type { FigureValue } from './generated/definitions.ts'
import { sourceNote } from './mention.ts'
import type { ViewContext } from './view-context.ts'

/** How firm a figure is; `unsourced` is a bare number. */
export type FigureStatus = FigureValue['statuses'][number]

/** How a source put a number that is not exact. */
export type Qualifier = NonNullable<FigureObject['qualifier']>

/** A figure as the data hold it. */
export type FigureData =
  | number
  | {
      readonly value: number
      readonly qualifier?: Qualifier
      readonly status?: Exclude<FigureStatus, 'unsourced'>
      readonly source?: Id
      readonly as_of?: string
    }

/** What an entry says about all its figures, where a figure says nothing itself. */
export interface FigureDefaults {
  readonly status?: Exclude<FigureStatus, 'unsourced'>
  readonly source?: Id
}

/** A cell without figure. */
export const noFigure: FigureValue = { value: 0, form: 'none', unit: '', qualifier: '', statuses: [], notes: [] }

/** A figure of the data in its form, with its status and its source as a note; `noFigure` where there is none. */
export function figureView(
  context: ViewContext,
  figure: FigureData | undefined,
  form: FigureValue['form'],
  defaults: FigureDefaults = {},
): FigureValue {
  if (figure === undefined) return noFigure
  const source = (typeof figure === 'number' ? undefined : figure.source) ?? defaults.source
  const notes = source === undefined ? [] : [sourceNote(context, source)]
  const qualifier = qualifierOf(figure) ?? ''
  return { value: valueOf(figure), form, unit: '', qualifier, statuses: [statusOf(figure, defaults)], notes }
}

/** A figure computed from others: it has all their statuses. */
export function computedFigure(value: number, form: FigureValue['form'], parts: readonly FigureValue[]): FigureValue {
  const statuses = [...new Set(parts.flatMap((part) => part.statuses))]
  return { value, form, unit: '', qualifier: '', statuses, notes: [] }
}

/** The sum of figures; `noFigure` when there is none to add. */
export function sumFigures(parts: readonly FigureValue[]): FigureValue {
  const given = parts.filter((part) => part.form !== 'none')
  const first = given[0]
  if (first === undefined) return noFigure
  return computedFigure(
    given.reduce((sum, part) => sum + part.value, 0),
    first.form,
    given,
  )
}

/** The number of a figure. */
export function valueOf(figure: FigureData): number {
  return typeof figure === 'number' ? figure : figure.value
}

/** How the source of a figure put it; undefined where it is exact. */
export function qualifierOf(figure: FigureData): Qualifier | undefined {
  return typeof figure === 'number' ? undefined : figure.qualifier
}

/** The status of a figure: its own, else that of its entry; with a source and no status it is sourced. */
export function statusOf(figure: FigureData, defaults: FigureDefaults = {}): FigureStatus {
  const own: FigureDefaults = typeof figure === 'number' ? {} : figure
  const source = own.source ?? defaults.source
  return own.status ?? defaults.status ?? (source === undefined ? 'unsourced' : 'sourced')
}

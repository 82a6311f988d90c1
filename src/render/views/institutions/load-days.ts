import type { Load } from '../../../model/analysis/capacity.ts'
import { exactOf, type Computed } from '../../../model/analysis/computed.ts'
import { printParts } from '../../../std/largest-remainder.ts'
import { rational, toNumber, type Rational } from '../../../std/rational.ts'
import { roundToTotal } from '../print/round-table.ts'
import { listed, once, wholeOf, type ViewContext } from '../view-context.ts'

export type CapacityFigures = NonNullable<ReturnType<ViewContext['analysis']['capacity']['get']>>

/** What is counted in days: trainers, or rooms. */
export type Means = 'trainerDays' | 'roomDays'

/** Whole days asked for and whole days that there are. */
export interface LoadDays {
  readonly demand: number
  readonly capacity: number
}

/** An institution that teaches, with its days as every document prints them. */
export interface LoadedInstitution {
  readonly figures: CapacityFigures
  readonly trainerDays: LoadDays
  readonly roomDays: LoadDays
}

/**
 * Institutions that teach, with demand and capacity in whole days that add up in print over all institutions of the
 * project: a document for one of them prints the same numbers.
 */
export function loadedInstitutions(context: ViewContext): readonly LoadedInstitution[] {
  const shown = new Set(listed(context, 'institution').map(({ id }) => id))
  const all = once(wholeOf(context), 'loaded institutions', () => roundAll(wholeOf(context)))
  return all.filter(({ figures }) => shown.has(figures.institution))
}

function roundAll(context: ViewContext): readonly LoadedInstitution[] {
  const loaded = listed(context, 'institution').flatMap(({ id }) => {
    const figures = context.analysis.capacity.get(id)
    if (figures === undefined) return []
    const isIdle = figures.trainerDays.demand.value === 0 && figures.roomDays.demand.value === 0 && figures.runs === 0
    return isIdle && !figures.trainerDays.capacity?.value ? [] : [figures]
  })
  const days = (means: Means): readonly LoadDays[] => {
    const rounded = (side: 'demand' | 'capacity'): readonly number[] =>
      printParts(
        loaded.map((figures) => exact(figures[means][side])),
        0,
      ).map(toNumber)
    return paired(rounded('demand'), rounded('capacity'))
  }
  const [trainerDays, roomDays] = [days('trainerDays'), days('roomDays')]
  return loaded.map((figures, index) => ({
    figures,
    trainerDays: trainerDays[index] ?? noDays,
    roomDays: roomDays[index] ?? noDays,
  }))
}

const noDays: LoadDays = { demand: 0, capacity: 0 }

/** The days of an institution by year, as parts of its days over all years. */
export function daysByYear(loads: readonly Load[], all: LoadDays): readonly LoadDays[] {
  const parts = (side: 'demand' | 'capacity'): readonly number[] =>
    roundToTotal(
      loads.map((load) => exact(load[side])),
      all[side],
    )
  return paired(parts('demand'), parts('capacity'))
}

function paired(demand: readonly number[], capacity: readonly number[]): readonly LoadDays[] {
  return demand.map((days, index) => ({ demand: days, capacity: capacity[index] ?? 0 }))
}

function exact(computed: Computed | undefined): Rational {
  return computed === undefined ? rational(0) : exactOf(computed)
}

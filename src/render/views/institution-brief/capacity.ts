import type { CapacityYear, Load } from '../../../model/analysis/capacity.ts'
import { exactOf, type Computed } from '../../../model/analysis/computed.ts'
import { rational } from '../../../std/rational.ts'
import type { Grid } from '../generated/definitions.ts'
import type { BriefCapacitySection } from '../generated/institution-brief.ts'
import { capacityGrid, overloadedInstitutions } from '../institutions/capacity.ts'
import { facilityGrid, trainerGrid } from '../institutions/means.ts'
import { stockGrid } from '../institutions/trainer-stock.ts'
import { emptyGrid, grid } from '../print/grid.ts'
import { nothing, plainName, printCount, printShare } from '../print/print.ts'
import { roundTable } from '../print/round-table.ts'
import type { ViewContext } from '../view-context.ts'
import { institutionOf } from './institution-of.ts'

/** Demand on the trainers and rooms of the institution against what they can give; undefined where it has neither. */
export function capacitySection(context: ViewContext): BriefCapacitySection | undefined {
  const id = institutionOf(context)?.id
  const figures = id === undefined ? undefined : context.analysis.capacity.get(id)
  const view: BriefCapacitySection = {
    load: capacityGrid(context),
    years: yearGrid(context, figures?.years ?? []),
    trainers: trainerGrid(context),
    stock: ownStock(context),
    facilities: facilityGrid(context),
    isOver: id !== undefined && overloadedInstitutions(context).includes(id),
  }
  const rows = [view.load, view.trainers, view.facilities].flatMap((table) => table.rows)
  return figures === undefined || rows.length === 0 ? undefined : view
}

/** Days asked for and days there are, by year; the parts add up to the whole as printed. */
function yearGrid(context: ViewContext, years: readonly CapacityYear[]): Grid {
  if (years.every(({ trainerDays, roomDays }) => trainerDays.demand.value + roomDays.demand.value === 0))
    return emptyGrid
  const { phrases } = context.language
  const loads = (kind: 'trainerDays' | 'roomDays'): ReturnType<typeof loadColumns> =>
    loadColumns(
      context,
      years.map((year) => year[kind]),
    )
  const [trainers, rooms] = [loads('trainerDays'), loads('roomDays')]
  return grid({
    columns: ['trainer-days', 'trainer-capacity', 'trainer-load', 'room-days', 'room-capacity', 'room-load'].map(
      (key) => plainName(phrases.text(`strategy.column.${key}`)),
    ),
    rows: years.map(({ year }, index) => ({
      name: plainName(String(year)),
      cells: [...(trainers.rows[index] ?? []), ...(rooms.rows[index] ?? [])],
    })),
    total: [...trainers.total, ...rooms.total],
    statuses: years.flatMap((year) => [year.trainerDays.demand.status, year.roomDays.demand.status]),
  })
}

function loadColumns(
  context: ViewContext,
  loads: readonly Load[],
): { readonly rows: readonly (readonly string[])[]; readonly total: readonly string[] } {
  const exact = (value: Computed | undefined): ReturnType<typeof rational> =>
    value === undefined ? rational(0) : exactOf(value)
  const table = roundTable(
    loads.map(({ demand, capacity }) => [exact(demand), exact(capacity)]),
    0,
  )
  const isKnown = loads.every(({ capacity }) => capacity !== undefined)
  const cells = ([demand = 0, capacity = 0]: readonly number[], load: number | undefined): readonly string[] => [
    printCount(context, demand),
    isKnown ? printCount(context, capacity) : nothing,
    printShare(context, load),
  ]
  const [demand = 0, capacity = 0] = table.columnTotals
  return {
    rows: loads.map(({ utilisation }, index) => cells(table.cells[index] ?? [], utilisation?.value)),
    total: cells(table.columnTotals, isKnown && capacity > 0 ? demand / capacity : undefined),
  }
}

/** The stock of the institution; nothing where there is no trainer and will be none. */
function ownStock(context: ViewContext): Grid {
  const years = [...context.analysis.trainerStock.byInstitution.values()][0] ?? []
  return years.every(({ start, end }) => start.value + end.value === 0) ? emptyGrid : stockGrid(context, years)
}

import type { CapacityYear } from '../../../model/analysis/capacity.ts'
import type { Grid } from '../generated/definitions.ts'
import type { BriefCapacitySection } from '../generated/institution-brief.ts'
import { capacityGrid, loadCells, overloadedInstitutions } from '../institutions/capacity.ts'
import { daysByYear, loadedInstitutions, type Means } from '../institutions/load-days.ts'
import { facilityGrid, trainerGrid } from '../institutions/means.ts'
import { stockGrid } from '../institutions/trainer-stock.ts'
import { emptyGrid, grid } from '../print/grid.ts'
import { plainName } from '../print/print.ts'
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

/** Days asked for and days there are, by year, as parts of what all documents print for the institution. */
function yearGrid(context: ViewContext, years: readonly CapacityYear[]): Grid {
  const [whole] = loadedInstitutions(context)
  if (whole === undefined || years.every((year) => year.trainerDays.demand.value + year.roomDays.demand.value === 0))
    return emptyGrid
  const { phrases } = context.language
  const columns = (means: Means): LoadColumns => {
    const loads = years.map((year) => year[means])
    const days = daysByYear(loads, whole[means])
    return {
      rows: loads.map((load, index) => loadCells(context, days[index] ?? whole[means], load)),
      total: loadCells(context, whole[means], whole.figures[means]),
    }
  }
  const [trainers, rooms] = [columns('trainerDays'), columns('roomDays')]
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

/** The columns of trainers, or those of rooms. */
interface LoadColumns {
  readonly rows: readonly (readonly string[])[]
  readonly total: readonly string[]
}

/** The stock of the institution; nothing where there is no trainer and will be none. */
function ownStock(context: ViewContext): Grid {
  const years = [...context.analysis.trainerStock.byInstitution.values()][0] ?? []
  return years.every(({ start, end }) => start.value + end.value === 0) ? emptyGrid : stockGrid(context, years)
}

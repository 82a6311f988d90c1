import type { Load } from '../../../model/analysis/capacity.ts'
import { exactOf, type Computed } from '../../../model/analysis/computed.ts'
import { rational, type Rational } from '../../../std/rational.ts'
import type { Grid } from '../generated/definitions.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { grid, sumOf } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { nothing, plainName, printCount, printShare } from '../print/print.ts'
import { roundTable, type RoundedTable } from '../print/round-table.ts'

/** Demand against capacity of every institution that teaches, over all years; bottlenecks where they differ. */
export function capacityGrid(context: ViewContext): Grid {
  const { phrases } = context.language
  const { loaded, trainerDays, roomDays } = roundedCapacity(context)
  const tellsBottleneck = loaded.length === 1 || new Set(loaded.map(({ bottleneck }) => bottleneck)).size > 1
  const keys = ['runs', 'trainer-days', 'trainer-capacity', 'trainer-load', 'room-days', 'room-capacity', 'room-load']
  return grid({
    columns: [...keys, ...(tellsBottleneck ? ['bottleneck'] : [])].map((key) =>
      plainName(phrases.text(`strategy.column.${key}`)),
    ),
    rows: loaded.map((figures, index) => ({
      name: nameOf(context, 'institution', figures.institution),
      cells: [
        printCount(context, figures.runs),
        ...loadCells(context, figures.trainerDays, trainerDays.cells[index]),
        ...loadCells(context, figures.roomDays, roomDays.cells[index]),
        ...(tellsBottleneck ? [bottleneckOf(context, figures)] : []),
      ],
    })),
    total: [
      printCount(
        context,
        sumOf(loaded, ({ runs }) => runs),
      ),
      ...totalCells(
        context,
        trainerDays,
        loaded.every((figures) => figures.trainerDays.capacity !== undefined),
      ),
      ...totalCells(
        context,
        roomDays,
        loaded.every((figures) => figures.roomDays.capacity !== undefined),
      ),
      ...(tellsBottleneck ? [''] : []),
    ],
    statuses: loaded.map(({ status }) => status),
  })
}

/** What an institution runs out of first. */
function bottleneckOf({ language }: ViewContext, { bottleneck }: CapacityFigures): string {
  return bottleneck === undefined ? nothing : language.phrases.text(`strategy.bottleneck.${bottleneck}`)
}

type CapacityFigures = NonNullable<ReturnType<ViewContext['analysis']['capacity']['get']>>

/** Institutions that teach, with demand and capacity in whole days that add up in print; a row each. */
export function roundedCapacity(context: ViewContext): {
  readonly loaded: readonly CapacityFigures[]
  readonly trainerDays: RoundedTable
  readonly roomDays: RoundedTable
} {
  const loaded = listed(context, 'institution').flatMap(({ id }) => {
    const figures = context.analysis.capacity.get(id)
    if (figures === undefined) return []
    const isIdle = figures.trainerDays.demand.value === 0 && figures.roomDays.demand.value === 0 && figures.runs === 0
    return isIdle && !figures.trainerDays.capacity?.value ? [] : [figures]
  })
  const trainerDays = roundLoads(loaded.map((figures) => figures.trainerDays))
  const roomDays = roundLoads(loaded.map((figures) => figures.roomDays))
  return { loaded, trainerDays, roomDays }
}

/** Institutions whose trainers or rooms are asked for more days than they have. */
export function overloadedInstitutions(context: ViewContext): readonly string[] {
  const isOver = ({ demand, capacity, utilisation }: Load): boolean =>
    utilisation === undefined ? capacity?.value === 0 && demand.value > 0 : utilisation.value > 1
  return listed(context, 'institution').flatMap(({ id }) => {
    const figures = context.analysis.capacity.get(id)
    return figures !== undefined && (isOver(figures.trainerDays) || isOver(figures.roomDays)) ? [id] : []
  })
}

/** Demand and capacity in whole days that add up in print. */
function roundLoads(loads: readonly Load[]): RoundedTable {
  const exact = (computed: Computed | undefined): Rational => (computed === undefined ? rational(0) : exactOf(computed))
  return roundTable(
    loads.map(({ demand, capacity }) => [exact(demand), exact(capacity)]),
    0,
  )
}

function loadCells(
  context: ViewContext,
  { capacity, utilisation }: Load,
  days: readonly number[] = [],
): readonly string[] {
  return [
    printCount(context, days[0]),
    capacity === undefined ? nothing : printCount(context, days[1]),
    printShare(context, utilisation?.value),
  ]
}

function totalCells(context: ViewContext, { columnTotals }: RoundedTable, isKnown: boolean): readonly string[] {
  const [demand = 0, capacity = 0] = columnTotals
  if (!isKnown) return [printCount(context, demand), nothing, nothing]
  return [
    printCount(context, demand),
    printCount(context, capacity),
    printShare(context, capacity > 0 ? demand / capacity : undefined),
  ]
}

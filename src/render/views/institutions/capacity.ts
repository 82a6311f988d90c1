import type { Load } from '../../../model/analysis/capacity.ts'
import type { Grid } from '../generated/definitions.ts'
import { grid, sumOf } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { nothing, plainName, printCount, printShare } from '../print/print.ts'
import { listed, type ViewContext } from '../view-context.ts'
import {
  loadedInstitutions,
  type CapacityFigures,
  type LoadDays,
  type LoadedInstitution,
  type Means,
} from './load-days.ts'

/** Demand against capacity of every institution that teaches, over all years; bottlenecks where they differ. */
export function capacityGrid(context: ViewContext): Grid {
  const { phrases } = context.language
  const loaded = loadedInstitutions(context)
  const tellsBottleneck = loaded.length === 1 || new Set(loaded.map(({ figures }) => figures.bottleneck)).size > 1
  const keys = ['runs', 'trainer-days', 'trainer-capacity', 'trainer-load', 'room-days', 'room-capacity', 'room-load']
  return grid({
    columns: [...keys, ...(tellsBottleneck ? ['bottleneck'] : [])].map((key) =>
      plainName(phrases.text(`strategy.column.${key}`)),
    ),
    rows: loaded.map(({ figures, trainerDays, roomDays }) => ({
      name: nameOf(context, 'institution', figures.institution),
      cells: [
        printCount(context, figures.runs),
        ...loadCells(context, trainerDays, figures.trainerDays),
        ...loadCells(context, roomDays, figures.roomDays),
        ...(tellsBottleneck ? [bottleneckOf(context, figures)] : []),
      ],
    })),
    total: [
      printCount(
        context,
        sumOf(loaded, ({ figures }) => figures.runs),
      ),
      ...totalCells(context, loaded, 'trainerDays'),
      ...totalCells(context, loaded, 'roomDays'),
      ...(tellsBottleneck ? [''] : []),
    ],
    statuses: loaded.map(({ figures }) => figures.status),
  })
}

/** What an institution runs out of first. */
function bottleneckOf({ language }: ViewContext, { bottleneck }: CapacityFigures): string {
  return bottleneck === undefined ? nothing : language.phrases.text(`strategy.bottleneck.${bottleneck}`)
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

/** Days asked for, days that there are where that is known, and their ratio. */
export function loadCells(
  context: ViewContext,
  { demand, capacity }: LoadDays,
  { capacity: known, utilisation }: Pick<Load, 'capacity' | 'utilisation'>,
): readonly string[] {
  return [
    printCount(context, demand),
    known === undefined ? nothing : printCount(context, capacity),
    printShare(context, utilisation?.value),
  ]
}

function totalCells(context: ViewContext, loaded: readonly LoadedInstitution[], means: Means): readonly string[] {
  const demand = sumOf(loaded, (institution) => institution[means].demand)
  const capacity = sumOf(loaded, (institution) => institution[means].capacity)
  if (loaded.some(({ figures }) => figures[means].capacity === undefined))
    return [printCount(context, demand), nothing, nothing]
  return [
    printCount(context, demand),
    printCount(context, capacity),
    printShare(context, capacity > 0 ? demand / capacity : undefined),
  ]
}

import type { Grid } from '../generated/definitions.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { emptyGrid, grid, sumOf } from '../print/grid.ts'
import { courseOffers, offerers } from './institution-facts.ts'
import { nameOf } from '../print/names.ts'
import { plainName, printCount } from '../print/print.ts'

const offerStatuses = ['running', 'pilot', 'planned', 'dormant'] as const
const materialStates = ['none', 'draft', 'piloted', 'ready', 'outdated'] as const

/** Offers by institution and status. */
export function inventoryGrid(context: ViewContext): Grid {
  const offers = courseOffers(context)
  const shown = offerStatuses.filter((status) => offers.some((offer) => offer.status === status))
  const counts = (own: typeof offers): readonly number[] => [
    ...shown.map((status) => own.filter((offer) => offer.status === status).length),
    own.length,
  ]
  const print = (numbers: readonly number[]): readonly string[] => numbers.map((value) => printCount(context, value))
  const name = (key: string): ReturnType<typeof plainName> => plainName(context.language.phrases.text(key))
  return grid({
    columns: [...shown.map((status) => name(`strategy.offers.${status}`)), name('strategy.column.all')],
    rows: offerers(context).map(({ id }) => ({
      name: nameOf(context, 'institution', id),
      cells: print(counts(offers.filter(({ institution }) => institution === id))),
    })),
    total: print(counts(offers)),
  })
}

/** Courses by the state of their materials; empty when no course states it. */
export function materialsGrid(context: ViewContext): Grid {
  const { phrases } = context.language
  const stated = listed(context, 'course').filter(({ data }) => data.materials_status !== undefined)
  if (stated.length === 0) return emptyGrid
  const rows = materialStates
    .map((state) => ({ state, count: stated.filter(({ data }) => data.materials_status === state).length }))
    .filter(({ count }) => count > 0)
  return grid({
    columns: [plainName(phrases.text('strategy.column.courses'))],
    rows: rows.map(({ state, count }) => ({
      name: plainName(phrases.text(`strategy.materials.${state}`)),
      cells: [printCount(context, count)],
    })),
    total: [
      printCount(
        context,
        sumOf(rows, ({ count }) => count),
      ),
    ],
  })
}

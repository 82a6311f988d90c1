import type { TrainerStockYear } from '../../../model/analysis/capacity.ts'
import { exactOf, type Computed } from '../../../model/analysis/computed.ts'
import { add, roundHalfUp, sub, toNumber, type Rational } from '../../../std/rational.ts'
import type { Grid } from '../generated/definitions.ts'
import { grid } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { plainName, printComputed, printDecimal } from '../print/print.ts'
import { roundTable } from '../print/round-table.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** Trainers are counted in tenths, since a forecast is no head-count. */
const digits = 1

/**
 * The stock of trainers from year to year, so rounded that it can be followed: what is there at the beginning, less those
 * who leave, with those who begin, is what is there at the end.
 */
export function stockGrid(context: ViewContext, years: readonly TrainerStockYear[]): Grid {
  const { phrases } = context.language
  const lines = ['start', 'leaving', 'graduates', 'joining', 'end'] as const
  const printed = years.map((year) => ({ ...year, leaving: leavingOf(year) }))
  return grid({
    columns: years.map(({ year }) => plainName(String(year))),
    rows: lines.map((key) => ({
      name: plainName(phrases.text(`strategy.stock.${key}`)),
      cells: printed.map((year) => {
        const value = year[key]
        return typeof value === 'number' ? printDecimal(context, value, digits) : printComputed(context, value, digits)
      }),
    })),
    statuses: years.flatMap(({ start, end }) => [start.status, end.status]),
  })
}

/** Those who leave are what the other rounded numbers leave over. */
function leavingOf({ start, joining, end }: TrainerStockYear): number {
  return toNumber(sub(add(rounded(start), rounded(joining)), rounded(end)))
}

function rounded(computed: Computed): Rational {
  return roundHalfUp(exactOf(computed), digits)
}

/** Trainers of every institution now and at the end of each year; the columns add up to the country. */
export function stockByInstitution(context: ViewContext): Grid {
  const { byInstitution } = context.analysis.trainerStock
  const tables = listed(context, 'institution').flatMap(({ id }) => {
    const years = byInstitution.get(id)
    const isEmpty = years === undefined || years.every(({ start, end }) => start.value === 0 && end.value === 0)
    return isEmpty ? [] : [{ id, years }]
  })
  const column = (values: readonly Computed[], decimals: number): readonly string[] => {
    const { rowTotals, total } = roundTable(
      values.map((value) => [exactOf(value)]),
      decimals,
    )
    return [...rowTotals, total].map((value) => printDecimal(context, value, decimals))
  }
  const years = tables[0]?.years ?? []
  const columns = [
    column(
      tables.flatMap((table) => table.years[0]?.start ?? []),
      0,
    ),
    ...years.map((_, index) =>
      column(
        tables.flatMap((table) => table.years[index]?.end ?? []),
        digits,
      ),
    ),
  ]
  const cells = (row: number): readonly string[] => columns.map((own) => own[row] ?? '')
  return grid({
    columns: [
      plainName(context.language.phrases.text('strategy.column.now')),
      ...years.map(({ year }) => plainName(String(year))),
    ],
    rows: tables.map(({ id }, index) => ({ name: nameOf(context, 'institution', id), cells: cells(index) })),
    total: tables.length === 0 ? [] : cells(tables.length),
    statuses: tables.flatMap((table) => table.years.map((year) => year.end.status)),
  })
}

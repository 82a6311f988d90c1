import { exactOf } from '../../../model/analysis/computed.ts'
import type { ActionBudget } from '../../../model/analysis/money.ts'
import type { Entity, Id } from '../../../model/definition.ts'
import { add, isZero, rational, type Rational } from '../../../std/rational.ts'
import type { FigureStatus } from '../figure-view.ts'
import type { Grid, Mention } from '../generated/definitions.ts'
import { once, type ViewContext } from '../view-context.ts'
import { emptyGrid, grid } from '../print/grid.ts'
import { plainName } from '../print/print.ts'
import type { RoundedTable } from '../print/round-table.ts'
import { printMoneyRow, roundMoney } from './money-unit.ts'

/** Cost of the measures a row each, a column for each year, rounded so that it adds up. */
export interface ActionCosts {
  readonly years: readonly number[]
  readonly sources: readonly ActionBudget['lines'][number]['source'][]
  readonly bySource: RoundedTable
  readonly statuses: readonly FigureStatus[]
}

/** Cost of the measures by source and year; no sources where nothing costs money. */
export function actionCosts(context: ViewContext): ActionCosts {
  return once(context, 'action costs', () => {
    const { lines, years } = context.analysis.actionBudget
    const sources = (['state', 'own', 'donor', 'mixed', 'unattributed'] as const).filter((source) =>
      years.some((year) => (year.bySource.get(source)?.value ?? 0) !== 0),
    )
    return {
      years: years.map(({ year }) => year),
      sources,
      bySource: roundMoney(
        context,
        sources.map((source) => years.map((year) => year.bySource.get(source))),
      ),
      statuses: [...new Set(lines.map(({ amount }) => amount.status))],
    }
  })
}

/** Cost of the measures by source and year. */
export function actionCostBySource(context: ViewContext): Grid {
  const { sources, bySource } = actionCosts(context)
  const names = sources.map((source) => plainName(context.language.phrases.text(`strategy.source.${source}`)))
  return costGrid(context, names, bySource)
}

/** Cost of the measures by year under any heading; measures without heading, and headings without cost, are left out. */
export function actionCostBy(
  context: ViewContext,
  headings: readonly { readonly name: Mention; readonly actions: readonly Entity<'action'>[] }[],
): Grid {
  const { years } = actionCosts(context)
  const rows = headings
    .map(({ name, actions }) => ({ name, amounts: costsOf(context, actions, years) }))
    .filter(({ amounts }) => !amounts.every(isZero))
  const table = roundMoney(
    context,
    rows.map(({ amounts }) => amounts),
  )
  return costGrid(
    context,
    rows.map(({ name }) => name),
    table,
  )
}

/** What these measures cost in a year. */
export function costOf({ analysis }: ViewContext, measures: ReadonlySet<Id>, year: number): Rational {
  return analysis.actionBudget.lines
    .filter((line) => line.year === year && measures.has(line.action))
    .reduce((sum, { amount }) => add(sum, exactOf(amount)), rational(0))
}

function costsOf(
  context: ViewContext,
  actions: readonly Entity<'action'>[],
  years: readonly number[],
): readonly Rational[] {
  const ids = new Set(actions.map(({ id }) => id))
  return years.map((year) => costOf(context, ids, year))
}

function costGrid(context: ViewContext, names: readonly Mention[], table: RoundedTable): Grid {
  if (names.length === 0) return emptyGrid
  const { years, statuses } = actionCosts(context)
  return grid({
    columns: [...years.map((year) => plainName(String(year))), plainName(context.language.phrases.text('label.total'))],
    rows: names.map((name, row) => ({
      name,
      cells: printMoneyRow(context, [...(table.cells[row] ?? []), table.rowTotals[row] ?? 0]),
    })),
    total: printMoneyRow(context, [...table.columnTotals, table.total]),
    statuses,
  })
}

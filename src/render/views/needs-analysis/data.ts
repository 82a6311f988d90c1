import type { Grid } from '../generated/definitions.ts'
import type { AssessmentDataRow, AssessmentDataSection } from '../generated/needs-analysis.ts'
import { grid, sumOf } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { joinNames, plainName, printCount, printCounts } from '../print/print.ts'
import { printSpan } from '../print/span.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { assessmentMethods, foundIn } from './method.ts'

/** What was assessed by institution and role, and what was not; undefined without assessments. */
export function dataSection(context: ViewContext): AssessmentDataSection | undefined {
  const rows = listed(context, 'institution').flatMap(({ id }) =>
    listed(context, 'role').flatMap((role) => dataRow(context, id, role.id)),
  )
  if (rows.length === 0) return undefined
  const assessed = context.analysis.cells.filter(({ found }) => found !== undefined)
  return { rows, missing: missingGrid(context), statuses: [...new Set(assessed.map(({ status }) => status))] }
}

function dataRow(context: ViewContext, institution: string, role: string): readonly AssessmentDataRow[] {
  const { phrases } = context.language
  const entries = foundIn(context, institution, role)
  if (entries.length === 0) return []
  const all = context.analysis.cells.filter((cell) => cell.institution === institution && cell.role === role).length
  const people = entries.map(({ found }) => found.assessed)
  const dates = [...new Set(entries.map(({ found }) => found.asOf))].toSorted()
  return [
    {
      institution: nameOf(context, 'institution', institution),
      role: nameOf(context, 'role', role),
      cells: `${printCount(context, entries.length)} / ${printCount(context, all)}`,
      people: `${printCounts(context, { low: Math.min(...people), high: Math.max(...people) })} / ${printCount(context, entries[0]?.cell.headcount)}`,
      method: joinNames(
        assessmentMethods
          .filter((method) => entries.some(({ found }) => found.method === method))
          .map((method) => phrases.text(`method.${method}`)),
      ),
      date: printSpan(context, dates),
      deficit: printCounts(context, {
        low: sumOf(entries, ({ found }) => found.deficit.low),
        high: sumOf(entries, ({ found }) => found.deficit.high),
      }),
    },
  ]
}

/** Cells that nobody assessed, by institution: those, all, and people posted in them. */
function missingGrid(context: ViewContext): Grid {
  const { cells } = context.analysis
  const { phrases } = context.language
  const numbers = (own: typeof cells): readonly string[] =>
    [own.filter(({ found }) => found === undefined).length, own.length].map((count) => printCount(context, count))
  const open = listed(context, 'institution').filter(({ id }) =>
    cells.some((cell) => cell.institution === id && cell.found === undefined),
  )
  return grid({
    columns: ['not-assessed', 'cells'].map((key) => plainName(phrases.text(`needs-analysis.column.${key}`))),
    rows: open.map(({ id }) => ({
      name: nameOf(context, 'institution', id),
      cells: numbers(cells.filter((cell) => cell.institution === id)),
    })),
    total: numbers(cells.filter((cell) => open.some(({ id }) => id === cell.institution))),
  })
}

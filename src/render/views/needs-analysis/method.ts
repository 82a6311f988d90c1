import type { Cell, Found } from '../../../model/analysis/coverage.ts'
import type { Entity, Id } from '../../../model/definition.ts'
import type { AssessmentMethodSection, InstrumentRow, ResponseRow } from '../generated/needs-analysis.ts'
import { valueOf } from '../figure-view.ts'
import { sumOf } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { joinNames, nothing, plainName, printCount, printShare, printShares } from '../print/print.ts'
import { printSpan } from '../print/span.ts'
import { scaleLevels } from '../scale-levels.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** The ways of finding levels, in the order of their weight. */
export const assessmentMethods = ['test', 'supervisor', 'self'] as const

/** How levels were found and how many people were reached; undefined without assessments. */
export function methodSection(context: ViewContext): AssessmentMethodSection | undefined {
  const assessments = listed(context, 'assessment')
  const { cells } = context.analysis
  if (assessments.length === 0) return undefined
  const institutions = listed(context, 'institution').filter(({ id }) => cells.some((cell) => cell.institution === id))
  return {
    instruments: assessmentMethods.flatMap((method) => instrumentRow(context, method)),
    rows: institutions.map(({ id }) =>
      responseRow(context, {
        name: nameOf(context, 'institution', id),
        cells: cells.filter((cell) => cell.institution === id),
        assessments: assessments.filter(({ data }) => data.institution === id),
      }),
    ),
    total: [responseRow(context, { name: plainName(''), cells, assessments })],
    levels: scaleLevels(context),
    statuses: [...new Set(cells.filter(({ found }) => found !== undefined).map(({ status }) => status))],
  }
}

function instrumentRow(context: ViewContext, method: (typeof assessmentMethods)[number]): readonly InstrumentRow[] {
  const own = listed(context, 'assessment').filter(({ data }) => data.method === method)
  if (own.length === 0) return []
  return [
    {
      method: context.language.phrases.text(`method.${method}`),
      assessments: own.length,
      institutions: new Set(own.map(({ data }) => data.institution)).size,
      roles: new Set(own.map(({ data }) => data.role)).size,
    },
  ]
}

interface Reached {
  readonly name: ResponseRow['institution']
  readonly cells: readonly Cell[]
  readonly assessments: readonly Entity<'assessment'>[]
}

function responseRow(context: ViewContext, { name, cells, assessments }: Reached): ResponseRow {
  const { phrases } = context.language
  const reached = cells.flatMap(({ found, headcount }) => (found === undefined ? [] : [{ found, headcount }]))
  const people = sumOf(reached, ({ found }) => found.assessed)
  const posted = sumOf(reached, ({ headcount }) => headcount)
  const dates = [...new Set(reached.map(({ found }) => found.asOf))].toSorted()
  const rates = [...new Set(assessments.flatMap(({ data }) => rateOf(data.response_rate)))].toSorted((a, b) => a - b)
  return {
    institution: name,
    methods: joinNames(
      assessmentMethods
        .filter((method) => assessments.some(({ data }) => data.method === method))
        .map((method) => phrases.text(`method.${method}`)),
    ),
    dates: dates.length === 0 ? nothing : printSpan(context, dates),
    cells: `${printCount(context, reached.length)} / ${printCount(context, cells.length)}`,
    people: `${printCount(context, people)} / ${printCount(context, posted)}`,
    share: posted === 0 ? nothing : printShare(context, people / posted),
    stated: rates.length === 0 ? nothing : printShares(context, { low: Math.min(...rates), high: Math.max(...rates) }),
  }
}

function rateOf(rate: Entity<'assessment'>['data']['response_rate']): readonly number[] {
  return rate === undefined ? [] : [valueOf(rate)]
}

/** Cells of an institution and a role that were assessed, with what was found. */
export function foundIn(
  { analysis }: ViewContext,
  institution: Id,
  role: Id,
): readonly { readonly cell: Cell; readonly found: Found }[] {
  return analysis.cells.flatMap((cell) =>
    cell.institution === institution && cell.role === role && cell.found !== undefined
      ? [{ cell, found: cell.found }]
      : [],
  )
}

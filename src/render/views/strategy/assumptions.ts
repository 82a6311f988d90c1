import { gapsSection } from '../framework/gaps.ts'
import type { AssumptionsSection, NoteRow, PlanningRow, RateRow } from '../generated/strategy.ts'
import { statusOf, valueOf } from '../figure-view.ts'
import { line, listed, type ViewContext } from '../view-context.ts'
import { checksView } from './checks.ts'
import { statusGrid } from './figure-kinds.ts'
import { currencyName } from '../plan/money-unit.ts'
import { printPlanningValue } from '../plan/planning-value.ts'
import { openNeedsByRole } from './needs.ts'
import { nameOf } from '../print/names.ts'
import { digitsFor, joinNames, printDecimal } from '../print/print.ts'

/** What the document assumes, and what it does not know. */
export function assumptionsSection(context: ViewContext): AssumptionsSection | undefined {
  const open = gapsSection(context)
  const { national } = context.analysis.coverage
  const view: AssumptionsSection = {
    planning: planningRows(context),
    defaults: shippedValues(context).length,
    rates: rateRows(context),
    rateStatuses: [...new Set(listed(context, 'rate').map(({ data }) => statusOf(data.amount)))],
    currency: currencyName(context),
    kinds: statusGrid(context),
    cells: national.cells,
    assessedCells: national.assessedCells,
    notes: noteRows(context),
    checks: checksView(context),
    leftOut: context.leftOut,
    missing: open?.missing ?? [],
    openNeeds: openNeedsByRole(context),
  }
  const { planning, rates, kinds, leftOut, missing, notes, openNeeds, checks } = view
  const { open: unmended, accepted, weights } = checks
  const parts = [planning, rates, kinds.rows, leftOut, missing, notes, openNeeds, unmended, accepted, weights]
  return parts.every((part) => part.length === 0) ? undefined : view
}

/** Values of the tool that entered a printed figure: they all concern courses. */
function shippedValues({ project, analysis }: ViewContext): ViewContext['analysis']['defaults'] {
  return project.entities.course.size === 0 ? [] : analysis.defaults
}

/** Values of the project, then those that the tool ships and that entered a figure. */
function planningRows(context: ViewContext): readonly PlanningRow[] {
  const { phrases } = context.language
  const planning = listed(context, 'planning')[0]
  const row = (key: string, value: number, status: string, note: string): PlanningRow => ({
    label: phrases.text(`strategy.planning.${key}`),
    value: printPlanningValue(context, key, value),
    status: phrases.text(`status.name.${status}`),
    note,
  })
  const { plan: _choice, ...figures } = planning?.data ?? {}
  const stated = Object.entries(figures).map(([key, figure]) => {
    const note =
      typeof figure === 'number' || planning === undefined ? '' : line(context, figure.note, planning, key, 'note')
    return row(key, valueOf(figure), statusOf(figure), note)
  })
  const shipped = shippedValues(context).map(({ key, value, status }) =>
    row(key, value, status, phrases.text('strategy.gaps.shipped')),
  )
  return [...stated, ...shipped]
}

function rateRows(context: ViewContext): readonly RateRow[] {
  const { phrases } = context.language
  const rates = listed(context, 'rate')
  const digits = digitsFor(rates.map(({ data }) => valueOf(data.amount)))
  return rates.map((rate) => {
    const { data } = rate
    const category = line(context, data.category, rate, 'category')
    return {
      title: data.title === undefined ? category : line(context, data.title, rate, 'title'),
      category,
      unit: phrases.text(`strategy.rate-unit.${data.unit}`),
      year: data.year,
      amount: printDecimal(context, valueOf(data.amount), digits),
      scope: joinNames([
        ...(data.courses ?? []).map((id) => nameOf(context, 'course', id)),
        ...(data.institutions ?? []).map((id) => nameOf(context, 'institution', id)),
      ]),
    }
  })
}

/** What kept figures from being computed in full, by kind. */
function noteRows(context: ViewContext): readonly NoteRow[] {
  const { notes } = context.analysis
  return [...new Set(notes.map(({ kind }) => kind))].map((kind) => ({
    text: context.language.phrases.text(`strategy.note.${kind}`),
    entries: [...new Set(notes.filter((note) => note.kind === kind).map(({ id }) => id))].map((id) =>
      noteName(context, id),
    ),
  }))
}

function noteName(context: ViewContext, id: string): NoteRow['entries'][number] {
  const { entities } = context.project
  if (entities.course.has(id)) return nameOf(context, 'course', id)
  return entities.institution.has(id)
    ? nameOf(context, 'institution', id)
    : { label: id, short: '', target: '', notes: [] }
}

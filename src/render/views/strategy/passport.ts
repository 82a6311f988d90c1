import { escapeText } from '../../markdown/escape-text.ts'
import type { PassportRow, PassportSection } from '../generated/strategy.ts'
import type { Mention } from '../generated/definitions.ts'
import type { FigureStatus } from '../figure-view.ts'
import { projectPeriod } from '../head-count.ts'
import { line, listed, markdown, prose, type ViewContext } from '../view-context.ts'
import { printFigure, statusesOf } from '../print/figures.ts'
import { printAmount, printMoney } from '../plan/money-unit.ts'
import { fundingBySource, moneyTable } from '../plan/money.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { placedObjectives, topObjectives } from '../plan/objectives.ts'

/** The strategy in one table; lines without data are left out. */
export function passportSection(context: ViewContext): PassportSection | undefined {
  const project = listed(context, 'project')[0]
  if (project === undefined) return undefined
  const { data } = project
  const { phrases, period } = context.language
  const years = projectPeriod(context)
  const row = (key: string, text: string, items: readonly Mention[] = []): readonly PassportRow[] =>
    text === '' && items.length === 0
      ? []
      : [{ label: phrases.text(`strategy.passport.${key}`), items, text: escapeText(text) }]
  const owner = data.owner === undefined ? [] : [nameOf(context, 'institution', data.owner)]
  const supervisors = listed(context, 'body')
    .filter((body) => (body.data.duties ?? []).some((duty) => duty.document === context.document && duty.part === 'A'))
    .map((body) => nameOf(context, 'body', body.id))
  return {
    rows: [
      ...row('name', line(context, data.title, project, 'title')),
      ...row(
        'basis',
        '',
        namesOf(context, 'legal-instrument', [
          ...new Set((data.legal_basis ?? []).map((ref) => ref.split('/')[0] ?? ref)),
        ]),
      ),
      ...row('developer', '', owner),
      ...row('contributors', '', namesOf(context, 'institution', data.contributors)),
      ...row('supervision', '', supervisors),
      ...row('period', period(years.from, years.to)),
      ...row(
        'goals',
        '',
        topObjectives(context).map((goal) => nameOf(context, 'objective', goal.id)),
      ),
      ...row(
        'objectives',
        '',
        placedObjectives(context)
          .filter(({ depth }) => depth === 1)
          .map(({ objective }) => nameOf(context, 'objective', objective.id)),
      ),
      ...row('indicators', indicatorTargets(context)),
      ...markdownRow(context, 'results', expectedResults(context)),
      ...row('cost', costByYear(context)),
      ...row('sources', fundsBySource(context)),
      ...markdownRow(context, 'acknowledgement', markdown(context, data.acknowledgement, project, 'acknowledgement')),
    ],
    statuses: [...new Set([...moneyTable(context).statuses, ...targetStatuses(context)])],
  }
}

function markdownRow(context: ViewContext, key: 'results' | 'acknowledgement', text: string): readonly PassportRow[] {
  return text === '' ? [] : [{ label: context.language.phrases.text(`strategy.passport.${key}`), items: [], text }]
}

/** The expected results in one line, items of a list following on; "" where they hold what a cell cannot. */
function expectedResults(context: ViewContext): string {
  const text = prose(context, 'expected_results').trim()
  const isPlain = !/^\s*(?:#|\||>|`{3}|<!--)/mu.test(text)
  return isPlain ? text.replaceAll(/\s*\n\s*(?:[-*] |\d+\. )?/gu, ' ') : ''
}

/** Indicators of the goals with their last target: what is to be reached. */
function indicatorTargets(context: ViewContext): string {
  return goalIndicators(context)
    .map((indicator) => {
      const [year, target] = Object.entries(indicator.data.targets ?? {}).at(-1) ?? []
      if (year === undefined) return ''
      const values = {
        title: line(context, indicator.data.title, indicator, 'title'),
        value: printFigure(context, target),
        unit: line(context, indicator.data.unit, indicator, 'unit'),
        year,
      }
      return context.language.phrases.text('strategy.passport.target', values)
    })
    .filter((text) => text !== '')
    .join('; ')
}

function goalIndicators(context: ViewContext): readonly ReturnType<typeof listed<'indicator'>>[number][] {
  const goals = new Set(topObjectives(context).map((goal) => goal.id))
  return listed(context, 'indicator').filter(({ data }) => data.objective !== undefined && goals.has(data.objective))
}

function targetStatuses(context: ViewContext): readonly FigureStatus[] {
  return goalIndicators(context).flatMap(({ data }) => statusesOf(Object.values(data.targets ?? {})))
}

function costByYear(context: ViewContext): string {
  const { phrases } = context.language
  const { years, cost, total } = moneyTable(context)
  if (total === 0) return ''
  const parts = years.map((year, index) =>
    phrases.text('strategy.passport.year', { year, amount: printMoney(context, cost[index] ?? 0) }),
  )
  return phrases.text('strategy.passport.total', { total: printAmount(context, total), parts: parts.join('; ') })
}

function fundsBySource(context: ViewContext): string {
  const { phrases } = context.language
  const rows = fundingBySource(context)
  return rows
    .map(({ source, total }) =>
      phrases.text('strategy.passport.source', {
        source: phrases.text(`strategy.source.${source}`),
        amount: printAmount(context, total),
      }),
    )
    .join('; ')
}

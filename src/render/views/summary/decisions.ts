import { link } from '../../markdown/markdown.ts'
import { escapeText } from '../../markdown/escape-text.ts'
import type { Mention } from '../generated/definitions.ts'
import type { SummaryDecisionsSection } from '../generated/summary.ts'
import { overloadedInstitutions } from '../institutions/capacity.ts'
import { moneyDifference, printAmount } from '../plan/money-unit.ts'
import { moneyTable } from '../plan/money.ts'
import { namesOf } from '../print/names.ts'
import { printShare } from '../print/print.ts'
import { line, listed, type ViewContext } from '../view-context.ts'

/** What the figures ask of those who decide, one sentence each; undefined where they ask nothing. */
export function decisionsSection(context: ViewContext): SummaryDecisionsSection | undefined {
  const items = [
    ...approval(context),
    ...fundingGap(context),
    ...overload(context),
    ...singlePoints(context),
    ...missingTrainers(context),
    ...openRequirements(context),
  ]
  return items.length === 0 ? undefined : { items }
}

function ask(context: ViewContext, key: string, values: Readonly<Record<string, string | number>>): readonly string[] {
  return [context.language.phrases.text(`summary.ask.${key}`, values)]
}

function approval(context: ViewContext): readonly string[] {
  const project = listed(context, 'project')[0]
  const approvals = project?.data.approvals ?? []
  if (project === undefined || approvals.length === 0 || project.data.status === 'approved') return []
  const positions = approvals.map(({ position }, index) =>
    escapeText(line(context, position, project, 'approvals', index, 'position')),
  )
  return ask(context, 'approve', { positions: positions.join('; ') })
}

function fundingGap(context: ViewContext): readonly string[] {
  const { total, committed } = moneyTable(context)
  const gap = moneyDifference(
    context,
    total,
    committed.reduce((sum, value) => sum + value, 0),
  )
  if (gap <= 0) return []
  return ask(context, 'gap', { gap: printAmount(context, gap), share: printShare(context, gap / total) })
}

function overload(context: ViewContext): readonly string[] {
  const overloaded = overloadedInstitutions(context)
  if (overloaded.length === 0) return []
  return ask(context, 'overload', { institutions: names(context, namesOf(context, 'institution', overloaded)) })
}

function singlePoints(context: ViewContext): readonly string[] {
  const courses = new Set(context.analysis.singlePoints.map(({ course }) => course))
  return courses.size === 0 ? [] : ask(context, 'single', { n: courses.size })
}

function missingTrainers(context: ViewContext): readonly string[] {
  const short = listed(context, 'course').filter(({ id }) => {
    const figures = context.analysis.courses.get(id)
    return figures?.runs !== undefined && figures.trainers.suitable < figures.trainers.needed
  })
  const ids = short.map(({ id }) => id)
  return ids.length === 0 ? [] : ask(context, 'trainers', { courses: names(context, namesOf(context, 'course', ids)) })
}

function openRequirements({ analysis, language }: ViewContext): readonly string[] {
  const open = analysis.traces.filter(({ match }) => match !== 'covered').length
  return open === 0 ? [] : [language.phrases.text('summary.ask.open', { n: open })]
}

function names({ language }: ViewContext, list: readonly Mention[]): string {
  return language.list(list.map(({ label, target }) => (target === '' ? escapeText(label) : link(label, `#${target}`))))
}

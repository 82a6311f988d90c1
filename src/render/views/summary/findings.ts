import { link } from '../../markdown/markdown.ts'
import { escapeText } from '../../markdown/escape-text.ts'
import type { Mention } from '../generated/definitions.ts'
import { type ViewContext } from '../view-context.ts'
import { overloadedInstitutions } from '../institutions/capacity.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { printCounts, printShare, printShares } from '../print/print.ts'

/** What the figures show, one sentence each, as Markdown; without data no sentence. */
export function summaryFindings(context: ViewContext): readonly string[] {
  return [...needFindings(context), ...overload(context), ...singlePoints(context), ...donors(context)]
}

/** Where people fall short most. */
export function needFindings(context: ViewContext): readonly string[] {
  return [...firstNeed(context), ...weakestRole(context)]
}

function firstNeed(context: ViewContext): readonly string[] {
  const need = context.analysis.needs[0]
  if (need === undefined) return []
  return sentence(context, 'first-need', {
    role: name(nameOf(context, 'role', need.role)),
    competency: name(nameOf(context, 'competency', need.competency)),
    people: printCounts(context, need.figures.deficit),
    assessed: String(need.figures.assessed),
  })
}

function weakestRole(context: ViewContext): readonly string[] {
  const found = [...context.analysis.coverage.byRole]
    .filter(([, figures]) => figures.coverage !== undefined)
    .toSorted(([, a], [, b]) => (a.coverage?.low ?? 0) - (b.coverage?.low ?? 0))
  const [role, figures] = found[0] ?? []
  if (role === undefined || found.length < 2) return []
  return sentence(context, 'weakest-role', {
    role: name(nameOf(context, 'role', role)),
    coverage: printShares(context, figures?.coverage),
  })
}

function overload(context: ViewContext): readonly string[] {
  const overloaded = overloadedInstitutions(context)
  if (overloaded.length > 0)
    return sentence(context, 'overload', { institutions: names(context, namesOf(context, 'institution', overloaded)) })
  return context.analysis.totals.workingRuns > 0 ? sentence(context, 'no-overload', {}) : []
}

function singlePoints(context: ViewContext): readonly string[] {
  const courses = new Set(context.analysis.singlePoints.map(({ course }) => course))
  const all = context.project.entities.course.size
  return courses.size === 0 ? [] : sentence(context, 'single-points', { n: courses.size, all })
}

function donors(context: ViewContext): readonly string[] {
  const { dependence } = context.analysis.donors
  if (dependence === undefined || dependence.value === 0) return []
  return sentence(context, 'donors', { share: printShare(context, dependence.value) })
}

function sentence(
  context: ViewContext,
  key: string,
  values: Readonly<Record<string, string | number>>,
): readonly string[] {
  return [context.language.phrases.text(`strategy.finding.${key}`, values)]
}

function name({ label, target }: Mention): string {
  return target === '' ? escapeText(label) : link(label, `#${target}`)
}

function names({ language }: ViewContext, list: readonly Mention[]): string {
  return language.list(list.map(name))
}

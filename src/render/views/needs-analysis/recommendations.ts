import { escapeText } from '../../markdown/escape-text.ts'
import type { RecommendationsSection } from '../generated/needs-analysis.ts'
import { overloadedInstitutions } from '../institutions/capacity.ts'
import { namesOf } from '../print/names.ts'
import { printCount } from '../print/print.ts'
import { openTraces } from '../strategy/needs.ts'
import { prose, type ViewContext } from '../view-context.ts'

/** How many needs are named as the first to be met. */
const firstNeeds = 3

/** What follows from the figures, one sentence each, after the running text of the project; undefined where nothing does. */
export function recommendationsSection(context: ViewContext): RecommendationsSection | undefined {
  const text = prose(context, 'recommendations')
  const items = [
    ...beginWith(context),
    ...assessTheRest(context),
    ...develop(context),
    ...strengthen(context),
    ...relieve(context),
    ...spread(context),
    ...review(context),
  ]
  return text === '' && items.length === 0 ? undefined : { prose: text, items }
}

function beginWith(context: ViewContext): readonly string[] {
  const { phrases, quote } = context.language
  const needs = context.analysis.needs.slice(0, firstNeeds).map(({ role, competency }) =>
    phrases.text('needs-analysis.recommendations.need', {
      competency: quote(namesOf(context, 'competency', [competency])[0]?.label ?? competency),
      role: quote(namesOf(context, 'role', [role])[0]?.label ?? role),
    }),
  )
  return needs.length === 0 ? [] : sentence(context, 'begin', { needs: needs.join('; ') })
}

function assessTheRest(context: ViewContext): readonly string[] {
  const { cells, assessedCells } = context.analysis.coverage.national
  return cells === assessedCells ? [] : sentence(context, 'assess', { n: cells - assessedCells, all: cells })
}

function develop(context: ViewContext): readonly string[] {
  const open = openTraces(context).length
  return open === 0 || context.project.entities.course.size === 0 ? [] : sentence(context, 'develop', { n: open })
}

/** Courses for which there are fewer suitable trainers than needed. */
function strengthen(context: ViewContext): readonly string[] {
  const short = [...context.analysis.courses.values()].filter(
    ({ runs, trainers }) => runs !== undefined && trainers.suitable < trainers.needed,
  )
  const missing = short.reduce((sum, { trainers }) => sum + trainers.needed - trainers.suitable, 0)
  return short.length === 0
    ? []
    : sentence(context, 'trainers', { n: short.length, missing: printCount(context, missing) })
}

function relieve(context: ViewContext): readonly string[] {
  const overloaded = namesOf(context, 'institution', overloadedInstitutions(context))
  return overloaded.length === 0
    ? []
    : sentence(context, 'relieve', { institutions: context.language.list(overloaded.map(({ label }) => label)) })
}

function spread(context: ViewContext): readonly string[] {
  const courses = new Set(context.analysis.singlePoints.map(({ course }) => course)).size
  return courses === 0 ? [] : sentence(context, 'spread', { n: courses })
}

function review(context: ViewContext): readonly string[] {
  const idle = context.analysis.coursesWithoutDemand.length
  return idle === 0 ? [] : sentence(context, 'review', { n: idle })
}

function sentence(
  { language }: ViewContext,
  key: string,
  values: Readonly<Record<string, string | number>>,
): readonly string[] {
  return [escapeText(language.phrases.text(`needs-analysis.recommendations.${key}`, values))]
}

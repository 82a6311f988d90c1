import type { Trace } from '../../../model/analysis/demand.ts'
import type { Grid } from '../generated/definitions.ts'
import type { MatchSection } from '../generated/needs-analysis.ts'
import { grid } from '../print/grid.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { plainName, printCount } from '../print/print.ts'
import { competenciesOf, usedAreas } from '../requirements.ts'
import { openNeed, openTraces } from '../strategy/needs.ts'
import type { ViewContext } from '../view-context.ts'

const matches = ['covered', 'partly', 'not-covered'] as const

/** What the catalogue meets, what it does not, and what nobody needs; undefined without requirements or courses. */
export function matchSection(context: ViewContext): MatchSection | undefined {
  const { traces, coursesWithoutDemand } = context.analysis
  if (traces.length === 0 || context.project.entities.course.size === 0) return undefined
  const count = (match: Trace['match']): number => traces.filter((trace) => trace.match === match).length
  const open = openTraces(context)
  return {
    covered: count('covered'),
    partly: count('partly'),
    notCovered: count('not-covered'),
    byArea: areaGrid(context),
    open: open.map((trace) => openNeed(context, trace)),
    openAll: open.length,
    idle: namesOf(context, 'course', coursesWithoutDemand),
  }
}

/** Requirements by area and by how far the courses meet them. */
function areaGrid(context: ViewContext): Grid {
  const { traces } = context.analysis
  const { phrases } = context.language
  const cells = (own: readonly Trace[]): readonly string[] =>
    [...matches.map((match) => own.filter((trace) => trace.match === match).length), own.length].map((value) =>
      printCount(context, value),
    )
  return grid({
    columns: [
      ...matches.map((match) => plainName(phrases.text(`needs-analysis.match.${match}`))),
      plainName(phrases.text('strategy.column.all')),
    ],
    rows: usedAreas(context).flatMap(({ id }) => {
      const competencies = new Set(competenciesOf(context, id).map((competency) => competency.id))
      const own = traces.filter(({ competency }) => competencies.has(competency))
      return own.length === 0 ? [] : [{ name: nameOf(context, 'area', id), cells: cells(own) }]
    }),
    total: cells(traces),
  })
}

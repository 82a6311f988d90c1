import type { Trace } from '../../../model/analysis/demand.ts'
import type { NeedsSection, OpenNeed, OpenNeedsOfRole } from '../generated/strategy.ts'
import { groupBy } from '../../../std/group-by.ts'
import { prose, single, type ViewContext } from '../view-context.ts'
import { coverageByInstitution, coverageByRole, gapByRoleAndArea } from '../needs/coverage-grids.ts'
import { needRow } from '../needs/need-row.ts'
import { nameOf } from '../print/names.ts'
import { printCount, printCounts, printDecimals, printShare, printShares } from '../print/print.ts'

/** How many needs the ranked list shows. */
const shownNeeds = 20

/** What is missing, by role, area and institution, and which needs press most; undefined when nobody was assessed. */
export function needsSection(context: ViewContext): NeedsSection | undefined {
  const { coverage, needs, traces } = context.analysis
  const { national } = coverage
  const texts = { prose: prose(context, 'needs'), causes: prose(context, 'causes') }
  if (national.coverage === undefined && texts.prose === '') return undefined
  const target = single(context, 'planning')?.coverage_target
  const shown = needs.slice(0, shownNeeds)
  const matches = (match: Trace['match']): number => traces.filter((trace) => trace.match === match).length
  return {
    ...texts,
    cells: national.cells,
    assessedCells: national.assessedCells,
    coverage: printShares(context, national.coverage),
    meanGap: printDecimals(context, national.meanGap, 2),
    deficit: printCounts(context, national.deficit),
    target: target === undefined ? '' : printShare(context, typeof target === 'number' ? target : target.value),
    noneMeets: target !== undefined && !reachesTarget(context),
    byRole: coverageByRole(context),
    byRoleAndArea: gapByRoleAndArea(context),
    byInstitution: coverageByInstitution(context),
    ranked: shown.map((need) => needRow(context, need)),
    rankedAll: needs.length,
    rankedStatuses: [...new Set(shown.map(({ figures }) => figures.status))],
    covered: matches('covered'),
    partly: matches('partly'),
    notCovered: matches('not-covered'),
    open: openTraces(context)
      .slice(0, shownNeeds)
      .map((trace) => openNeed(context, trace)),
    openAll: openTraces(context).length,
  }
}

/** Whether any role or institution meets the target of coverage. */
function reachesTarget({ analysis: { coverage } }: ViewContext): boolean {
  return [...coverage.byRole.values(), ...coverage.byInstitution.values()].some(({ meetsTarget }) => meetsTarget)
}

/** Requirements that the catalogue does not meet in full: those with the highest rank first, then by role as listed. */
export function openTraces({ analysis }: ViewContext): readonly Trace[] {
  const ranks = new Map(analysis.needs.map(({ role, competency, rank }) => [`${role} ${competency}`, rank]))
  const rank = ({ role, competency }: Trace): number => ranks.get(`${role} ${competency}`) ?? analysis.needs.length + 1
  return analysis.traces.filter(({ match }) => match !== 'covered').toSorted((a, b) => rank(a) - rank(b))
}

/** The open needs that the section on needs has no room for, by role. */
export function openNeedsByRole(context: ViewContext): readonly OpenNeedsOfRole[] {
  const rest = openTraces(context).slice(shownNeeds)
  return [...groupBy(rest, ({ role }) => role)].map(([role, traces]) => ({
    role: nameOf(context, 'role', role),
    needs: traces.map((trace) => openNeed(context, trace)),
  }))
}

/** A requirement that the catalogue does not meet in full. */
export function openNeed(context: ViewContext, trace: Trace): OpenNeed {
  const reached = Math.max(0, ...trace.chains.map(({ reaches }) => reaches))
  return {
    role: nameOf(context, 'role', trace.role),
    competency: nameOf(context, 'competency', trace.competency),
    required: trace.required,
    reach:
      trace.courses.length === 0
        ? context.language.phrases.text('strategy.needs.no-course')
        : printCount(context, reached),
  }
}

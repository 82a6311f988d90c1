import type { Entity } from '../../../model/definition.ts'
import type { GapMatrix, GapSection, LocalNeed, RankingSection } from '../generated/needs-analysis.ts'
import { needRow } from '../needs/need-row.ts'
import { grid } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { printDecimals } from '../print/print.ts'
import { competenciesOf, usedAreas } from '../requirements.ts'
import { titleOf } from '../mention.ts'
import { needsSection } from '../strategy/needs.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** How many needs of single institutions the list shows. */
const shownLocal = 20

/** Coverage and gap by role, area, institution and competency; undefined where nobody was assessed. */
export function gapSection(context: ViewContext): GapSection | undefined {
  const needs = needsSection(context)
  if (needs === undefined) return undefined
  const { prose, cells, assessedCells, coverage, meanGap, deficit, target, noneMeets } = needs
  const { byRole, byRoleAndArea, byInstitution } = needs
  const figures = { prose, cells, assessedCells, coverage, meanGap, deficit, target, noneMeets }
  return { ...figures, byRole, byRoleAndArea, byInstitution, matrices: gapMatrices(context) }
}

/** The matrix of roles and competencies, area by area. */
function gapMatrices(context: ViewContext): readonly GapMatrix[] {
  return usedAreas(context).flatMap((area) => gapMatrix(context, area))
}

/** Roles that require something of the area against its competencies; "–" where nobody was assessed, empty where nothing is required. */
function gapMatrix(context: ViewContext, area: Entity<'area'>): readonly GapMatrix[] {
  const { byRoleAndCompetency, byRoleAndArea, byCompetency, byArea } = context.analysis.coverage
  const competencies = competenciesOf(context, area.id).filter(({ id }) => byCompetency.has(id))
  const gap = (figures: ReturnType<typeof byCompetency.get>): string =>
    figures === undefined ? '' : printDecimals(context, figures.meanGap, 2)
  const roles = listed(context, 'role').filter(({ id }) => byRoleAndArea.has(`${id}/${area.id}`))
  if (roles.length === 0 || competencies.length === 0) return []
  return [
    {
      id: area.id,
      title: titleOf(context, area),
      grid: grid({
        columns: roles.map(({ id }) => nameOf(context, 'role', id)),
        rows: competencies.map(({ id }) => ({
          name: nameOf(context, 'competency', id),
          cells: roles.map((role) => gap(byRoleAndCompetency.get(`${role.id}/${id}`))),
        })),
        total: roles.map(({ id }) => gap(byRoleAndArea.get(`${id}/${area.id}`))),
        statuses: [byArea.get(area.id)?.status ?? 'unsourced'],
      }),
    },
  ]
}

/** The most pressing needs of the country, then of single institutions; undefined where none has a gap. */
export function rankingSection(context: ViewContext): RankingSection | undefined {
  const { needsByInstitution } = context.analysis
  const needs = needsSection(context)
  if (needs === undefined || needs.ranked.length === 0) return undefined
  const { ranked, rankedAll, rankedStatuses } = needs
  return {
    ranked,
    rankedAll,
    rankedStatuses,
    local: needsByInstitution.slice(0, shownLocal).map((need): LocalNeed => {
      const { rank, role, competency, required, gap, deficit, priority } = needRow(context, need)
      const institution = nameOf(context, 'institution', need.institution ?? '')
      return { rank, institution, role, competency, required, gap, deficit, priority }
    }),
    localAll: needsByInstitution.length,
  }
}

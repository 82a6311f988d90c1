import type { GapFigures } from '../../../model/analysis/coverage.ts'
import type { Grid, Mention } from '../generated/definitions.ts'
import { usedAreas } from '../requirements.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { grid } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { nothing, plainName, printCount, printCounts, printDecimals, printShares } from '../print/print.ts'

/** Coverage, gap and open needs of every role; which meet the target where any does. */
export function coverageByRole(context: ViewContext): Grid {
  return coverageGrid(context, 'role', context.analysis.coverage.byRole)
}

/** The same of every institution that posts a role. */
export function coverageByInstitution(context: ViewContext): Grid {
  return coverageGrid(context, 'institution', context.analysis.coverage.byInstitution)
}

/** Mean gap by role and area: the heat map as numbers; "–" where nobody was assessed, empty where nothing is required. */
export function gapByRoleAndArea(context: ViewContext): Grid {
  const { byRoleAndArea, byRole, byArea, national } = context.analysis.coverage
  const areas = usedAreas(context)
  const roles = listed(context, 'role').filter(({ id }) => byRole.has(id))
  const gap = (figures: GapFigures | undefined): string =>
    figures === undefined ? '' : printDecimals(context, figures.meanGap, 2)
  return grid({
    columns: [...areas.map(({ id }) => nameOf(context, 'area', id)), column(context, 'all-areas')],
    rows: roles.map(({ id }) => ({
      name: nameOf(context, 'role', id),
      cells: [...areas.map((area) => gap(byRoleAndArea.get(`${id}/${area.id}`))), gap(byRole.get(id))],
    })),
    total: [...areas.map(({ id }) => gap(byArea.get(id))), gap(national)],
    statuses: [national.status],
  })
}

function coverageGrid(
  context: ViewContext,
  kind: 'role' | 'institution',
  table: ReadonlyMap<string, GapFigures>,
): Grid {
  const { national } = context.analysis.coverage
  const own = listed(context, kind).flatMap(({ id }) => table.get(id) ?? [])
  const tellsTarget = new Set(own.map(({ meetsTarget }) => meetsTarget)).has(true)
  const cells = (figures: GapFigures): readonly string[] => [
    `${printCount(context, figures.assessedCells)} / ${printCount(context, figures.cells)}`,
    printShares(context, figures.coverage),
    printDecimals(context, figures.meanGap, 2),
    figures.coverage === undefined ? nothing : printCounts(context, figures.deficit),
    ...(tellsTarget ? [answer(context, figures.meetsTarget)] : []),
  ]
  return grid({
    columns: ['assessed-cells', 'coverage', 'mean-gap', 'deficit', ...(tellsTarget ? ['meets-target'] : [])].map(
      (key) => column(context, key),
    ),
    rows: listed(context, kind).flatMap(({ id }) => {
      const figures = table.get(id)
      return figures === undefined ? [] : [{ name: nameOf(context, kind, id), cells: cells(figures) }]
    }),
    total: cells(national),
    statuses: [national.status],
  })
}

function answer({ language }: ViewContext, meets: boolean | undefined): string {
  return meets === undefined ? nothing : language.phrases.text(meets ? 'strategy.answer.yes' : 'strategy.answer.no')
}

function column(context: ViewContext, key: string): Mention {
  return plainName(context.language.phrases.text(`strategy.column.${key}`))
}

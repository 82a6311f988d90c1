import type { CoverageBars, HeatMap } from '../../../model/drawing.ts'
import type { FigureRequest } from '../../figure-request.ts'
import { valueOf } from '../figure-view.ts'
import { titleOf } from '../mention.ts'
import { usedAreas } from '../requirements.ts'
import { listed, single, type ViewContext } from '../view-context.ts'
import { printDecimal, printDecimals, printShare, printShares } from '../print/print.ts'
import { drawingText } from './drawing-text.ts'

/** Steps of the shades of the heat map. */
const shades = 5

/** Coverage of every role, and the share at which a requirement counts as met. */
export function coverageDrawing(context: ViewContext): FigureRequest | undefined {
  const { byRole, national } = context.analysis.coverage
  if (national.coverage === undefined) return undefined
  const { phrases } = context.language
  const goal = single(context, 'planning')?.coverage_target
  const target = goal === undefined ? undefined : valueOf(goal)
  const rows = listed(context, 'role').flatMap((role): CoverageBars['groups'][number]['rows'] => {
    const coverage = byRole.get(role.id)?.coverage
    if (coverage === undefined) return []
    const now = { value: coverage.low, text: printShares(context, coverage) }
    return [{ label: titleOf(context, role), now, target: { value: target, text: printShare(context, target) } }]
  })
  return {
    statuses: [national.status],
    drawing: {
      kind: 'coverage-bars',
      input: {
        ...drawingText(context, 'coverage', phrases.text('strategy.needs.coverage-drawing')),
        heads: {
          label: phrases.text('column.role'),
          now: phrases.text('strategy.column.now'),
          target: phrases.text('strategy.column.target-value'),
        },
        ends: [printShare(context, 0), printShare(context, 1)],
        groups: [{ label: '', rows }],
      },
    },
  }
}

/** Mean gap by role and area. */
export function gapDrawing(context: ViewContext): FigureRequest | undefined {
  const { byRole, byRoleAndArea, national } = context.analysis.coverage
  if (national.meanGap === undefined) return undefined
  const { phrases } = context.language
  const areas = usedAreas(context)
  const rows = listed(context, 'role').flatMap((role): HeatMap['groups'][number]['rows'] => {
    if (byRole.get(role.id)?.meanGap === undefined) return []
    const cells = areas.map((area) => {
      const figures = byRoleAndArea.get(`${role.id}/${area.id}`)
      return {
        value: figures?.meanGap?.low,
        text: figures === undefined ? '' : printDecimals(context, figures.meanGap, 2),
      }
    })
    return [{ label: titleOf(context, role), cells }]
  })
  const greatest = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)))
  const step = Math.max(0.05, Math.ceil((greatest / shades) * 20) / 20)
  return {
    statuses: [national.status],
    drawing: {
      kind: 'heat-map',
      input: {
        ...drawingText(context, 'gap', phrases.text('strategy.needs.by-area-caption')),
        corner: phrases.text('column.role'),
        columns: areas.map((area) => titleOf(context, area)),
        groups: [{ label: '', rows }],
        steps: Array.from({ length: shades }, (_, index) => ({
          from: index * step,
          label: phrases.text('strategy.figure.from', { value: printDecimal(context, index * step, 2) }),
        })),
      },
    },
  }
}

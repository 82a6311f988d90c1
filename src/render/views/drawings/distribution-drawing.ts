import type { FigureRequest } from '../../figure-request.ts'
import { levelCounts } from '../needs-analysis/levels.ts'
import { nameOf } from '../print/names.ts'
import { printCount } from '../print/print.ts'
import { scaleLevels } from '../scale-levels.ts'
import type { ViewContext } from '../view-context.ts'
import { drawingText } from './drawing-text.ts'

/** How people of every role are spread over the levels; undefined where no distribution is known. */
export function distributionDrawing(context: ViewContext): FigureRequest | undefined {
  const { phrases } = context.language
  const rows = levelCounts(context)
  if (rows.length === 0) return undefined
  const assessed = context.analysis.cells.filter(({ found }) => found !== undefined)
  return {
    statuses: [...new Set(assessed.map(({ status }) => status))],
    drawing: {
      kind: 'level-distribution',
      input: {
        ...drawingText(context, 'distribution', phrases.text('needs-analysis.current.distribution-caption')),
        heads: { label: phrases.text('column.role'), total: phrases.text('strategy.column.all') },
        levels: scaleLevels(context).map(({ n }) => phrases.text('needs-analysis.column.level', { level: n })),
        required: '',
        groups: [
          {
            label: '',
            rows: rows.map(({ role, counts, total }) => ({
              label: nameOf(context, 'role', role).label,
              counts: counts.map((value) => ({ value, text: printCount(context, value) })),
              total: printCount(context, total),
            })),
          },
        ],
      },
    },
  }
}

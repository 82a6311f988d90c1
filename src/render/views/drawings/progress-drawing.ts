import type { Computed } from '../../../model/analysis/computed.ts'
import type { IndicatorProgress } from '../../../model/drawing.ts'
import type { FigureRequest } from '../../figure-request.ts'
import { titleOf } from '../mention.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { evaluationLevels } from '../strategy/monitoring.ts'
import { indicatorPrinter } from '../print/indicator-values.ts'
import { printShare } from '../print/print.ts'
import { drawingText } from './drawing-text.ts'

/** Indicators with a value on their way from baseline to target, by level of evaluation. */
export function progressDrawing(context: ViewContext): FigureRequest | undefined {
  const { phrases } = context.language
  const groups = evaluationLevels
    .map((level) => ({ label: phrases.text(`strategy.evaluation.${level}.name`), rows: progressRows(context, level) }))
    .filter(({ rows }) => rows.length > 0)
  if (groups.length === 0) return undefined
  const column = (key: string): string => phrases.text(`strategy.column.${key}`)
  return {
    statuses: [
      ...new Set(
        [...context.analysis.indicators.values()].flatMap(({ latest }) =>
          latest === undefined ? [] : [latest.status],
        ),
      ),
    ],
    drawing: {
      kind: 'indicator-progress',
      input: {
        ...drawingText(context, 'progress', phrases.text('strategy.monitoring.progress-caption')),
        heads: {
          label: column('indicator'),
          baseline: column('baseline'),
          latest: column('latest'),
          target: column('target-value'),
          progress: column('progress'),
          expected: column('expected'),
        },
        groups,
      },
    },
  }
}

function progressRows(context: ViewContext, level: string): IndicatorProgress['groups'][number]['rows'] {
  return listed(context, 'indicator').flatMap((indicator) => {
    const figures = context.analysis.indicators.get(indicator.id)
    if (String(indicator.data.level) !== level || figures?.latest === undefined) return []
    const print = indicatorPrinter(context, indicator)
    const share = (computed: Computed | undefined): { value: number | undefined; text: string } => ({
      value: computed?.value,
      text: printShare(context, computed?.value),
    })
    return [
      {
        label: titleOf(context, indicator),
        baseline: print(figures.baseline),
        latest: print(figures.latest),
        target: print(figures.target),
        progress: share(figures.progress),
        expected: share(figures.expected),
      },
    ]
  })
}

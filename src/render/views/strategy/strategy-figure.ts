import type { FigureRequest } from '../../figure-request.ts'
import type { ViewContext } from '../view-context.ts'
import { budgetDrawing } from '../drawings/budget-drawing.ts'
import { capacityDrawing } from '../drawings/capacity-drawing.ts'
import { prerequisiteDrawing } from '../drawings/course-drawing.ts'
import { ganttDrawing } from '../drawings/gantt-drawing.ts'
import { coverageDrawing, gapDrawing } from '../drawings/needs-drawings.ts'
import { progressDrawing } from '../drawings/progress-drawing.ts'
import { riskDrawing } from '../drawings/risk-drawing.ts'
import { trendDrawing } from '../drawings/trend-drawing.ts'

const drawings: ReadonlyMap<string, (context: ViewContext) => FigureRequest | undefined> = new Map([
  ['threat-trend', trendDrawing],
  ['coverage-by-role', coverageDrawing],
  ['gap-by-role-and-area', gapDrawing],
  ['prerequisites', prerequisiteDrawing],
  ['demand-and-capacity', capacityDrawing],
  ['budget-by-source', budgetDrawing],
  ['action-plan', ganttDrawing],
  ['indicator-progress', progressDrawing],
  ['risk-matrix', riskDrawing],
])

/** The figures of the strategy by the name under which templates ask for them. */
export function strategyFigure(context: ViewContext, name: string): FigureRequest | undefined {
  return drawings.get(name)?.(context)
}

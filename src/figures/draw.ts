import type { Drawing } from '../model/drawing.ts'
import type { Figure } from '../model/figure.ts'
import { coverageBars } from './coverage-bars.ts'
import { demandCapacity } from './demand-capacity.ts'
import { budgetBars } from './budget-bars.ts'
import { trendLines } from './trend-lines.ts'
import { heatMap } from './heat-map.ts'
import { roleMatrix } from './role-matrix.ts'
import { levelDistribution } from './level-distribution.ts'
import { indicatorProgress } from './indicator-progress.ts'
import { ganttChart } from './gantt-chart.ts'
import { riskMatrix } from './risk-matrix.ts'
import { pathwayChart } from './pathway-chart.ts'
import { goalTree } from './goal-tree.ts'
import { prerequisiteGraph } from './prerequisite-graph.ts'

/** Draws what a document asks for: none for nothing to show, several figures where one does not fit a page. */
export function draw(drawing: Drawing): readonly Figure[] {
  switch (drawing.kind) {
    case 'coverage-bars':
      return coverageBars(drawing.input)
    case 'demand-capacity':
      return demandCapacity(drawing.input)
    case 'budget-bars':
      return budgetBars(drawing.input)
    case 'trend-lines':
      return trendLines(drawing.input)
    case 'heat-map':
      return heatMap(drawing.input)
    case 'role-matrix':
      return roleMatrix(drawing.input)
    case 'level-distribution':
      return levelDistribution(drawing.input)
    case 'indicator-progress':
      return indicatorProgress(drawing.input)
    case 'gantt-chart':
      return ganttChart(drawing.input)
    case 'risk-matrix':
      return riskMatrix(drawing.input)
    case 'pathway-chart':
      return pathwayChart(drawing.input)
    case 'goal-tree':
      return goalTree(drawing.input)
    case 'prerequisite-graph':
      return prerequisiteGraph(drawing.input)
  }
}

import type { Figure } from '../../model/figure.ts'
import { budgetBars } from '../budget-bars.ts'
import { coverageBars } from '../coverage-bars.ts'
import { demandCapacity } from '../demand-capacity.ts'
import type { FigureSpace } from '../figure-space.ts'
import { ganttChart } from '../gantt-chart.ts'
import { goalTree } from '../goal-tree.ts'
import { heatMap } from '../heat-map.ts'
import { indicatorProgress } from '../indicator-progress.ts'
import { levelDistribution } from '../level-distribution.ts'
import { pathwayChart } from '../pathway-chart.ts'
import { prerequisiteGraph } from '../prerequisite-graph.ts'
import { riskMatrix } from '../risk-matrix.ts'
import { roleMatrix } from '../role-matrix.ts'
import { trendLines } from '../trend-lines.ts'
import * as plans from './plan-samples.ts'
import * as samples from './samples.ts'

/** Every maker with a sample of what it gets. */
export const sampleFigures: readonly (readonly [name: string, make: (space: FigureSpace) => readonly Figure[]])[] = [
  ['budget bars', (space) => budgetBars(samples.budgetSample, space)],
  ['coverage bars', (space) => coverageBars(samples.coverageSample, space)],
  ['demand and capacity', (space) => demandCapacity(samples.demandSample, space)],
  ['gantt chart', (space) => ganttChart(plans.ganttSample, space)],
  ['goal tree', (space) => goalTree(plans.goalSample, space)],
  ['heat map', (space) => heatMap(samples.heatSample, space)],
  ['indicator progress', (space) => indicatorProgress(samples.progressSample, space)],
  ['level distribution', (space) => levelDistribution(samples.distributionSample, space)],
  ['pathway', (space) => pathwayChart(plans.pathwaySample, space)],
  ['prerequisite graph', (space) => prerequisiteGraph(plans.graphSample, space)],
  ['risk matrix', (space) => riskMatrix(samples.riskSample, space)],
  ['role matrix', (space) => roleMatrix(samples.roleMatrixSample, space)],
  ['trend lines', (space) => trendLines(samples.trendSample, space)],
]

import { describe, expect, test } from 'vitest'
import { budgetBars } from './budget-bars.ts'
import { coverageBars } from './coverage-bars.ts'
import { demandCapacity } from './demand-capacity.ts'
import { pageSpace } from './figure-space.ts'
import { ganttChart } from './gantt-chart.ts'
import { goalTree } from './goal-tree.ts'
import { heatMap } from './heat-map.ts'
import { indicatorProgress } from './indicator-progress.ts'
import { levelDistribution } from './level-distribution.ts'
import { pathwayChart } from './pathway-chart.ts'
import { prerequisiteGraph } from './prerequisite-graph.ts'
import { riskMatrix } from './risk-matrix.ts'
import { roleMatrix } from './role-matrix.ts'
import { findFaults } from './testing/check-figure.ts'
import * as plans from './testing/plan-samples.ts'
import * as samples from './testing/samples.ts'
import { trendLines } from './trend-lines.ts'

const emptyGroup = { label: 'Тергеу', rows: [] }

test('where there is nothing to show there is no figure', () => {
  const figures = [
    ...coverageBars({ ...samples.coverageSample, groups: [emptyGroup] }),
    ...demandCapacity({ ...samples.demandSample, institutions: [{ label: 'ІІМ', years: [] }] }),
    ...levelDistribution({ ...samples.distributionSample, groups: [] }),
    ...indicatorProgress({ ...samples.progressSample, groups: [emptyGroup] }),
    ...budgetBars({ ...samples.budgetSample, years: [] }),
    ...budgetBars({ ...samples.budgetSample, sources: [] }),
    ...trendLines({ ...samples.trendSample, series: [] }),
    ...heatMap({ ...samples.heatSample, groups: [emptyGroup] }),
    ...heatMap({ ...samples.heatSample, columns: [] }),
    ...roleMatrix({ ...samples.roleMatrixSample, areas: [] }),
    ...riskMatrix({ ...samples.riskSample, risks: [] }),
    ...ganttChart({ ...plans.ganttSample, groups: [{ label: 'Мақсат', tasks: [] }] }),
    ...prerequisiteGraph({ ...plans.graphSample, courses: plans.graphSample.courses.slice(0, 1) }),
    ...pathwayChart({ ...plans.pathwaySample, stages: [{ label: '1', courses: [] }] }),
    ...goalTree({ ...plans.goalSample, goals: [] }),
  ]
  expect(figures).toEqual([])
})

describe('sixty of everything', () => {
  const sixty = Array.from({ length: 60 }, (_, index) => index)
  const label = 'Электрондық дәлелдемелермен жұмыс істейтін қызметкер'
  const cells = sixty.map((index) => samples.amount(index % 5))
  const rows = sixty.map((index) => ({
    label: `${index} ${label}`,
    now: samples.percent(0.2),
    target: samples.percent(0.7),
  }))
  const courses = sixty.map((index) => ({
    id: `c${index}`,
    label,
    note: '',
    prerequisites: index === 0 ? [] : [`c${Math.floor((index - 1) / 3)}`, `c${Math.max(0, index - 7)}`],
  }))
  const chain = sixty.map((index) => ({
    id: `c${index}`,
    label,
    note: '',
    prerequisites: index === 0 ? [] : [`c${index - 1}`],
  }))
  const hub = sixty.slice(1).map((index) => `c${index}`)
  const hubCourses = [
    ...hub.map((id) => ({ id, label, note: '', prerequisites: [] })),
    { id: 'hub', label, note: '', prerequisites: hub },
  ]

  test.each([
    ['coverage bars', coverageBars({ ...samples.coverageSample, groups: [{ label: '', rows }] })],
    [
      'heat map',
      heatMap({
        ...samples.heatSample,
        columns: sixty.map(String),
        groups: [{ label, rows: sixty.map(() => ({ label, cells })) }],
      }),
    ],
    ['courses in a net', prerequisiteGraph({ ...plans.graphSample, courses })],
    ['courses in a chain', prerequisiteGraph({ ...plans.graphSample, courses: chain })],
    ['courses before one', prerequisiteGraph({ ...plans.graphSample, courses: hubCourses })],
    [
      'goals',
      goalTree({
        ...plans.goalSample,
        goals: [{ label, note: '', parts: sixty.map(() => ({ label, note: '', parts: [] })) }],
      }),
    ],
  ])('%s: is split into pages', (_, figures) => {
    expect(figures.length).toBeGreaterThan(1)
    expect(figures.filter((figure) => figure.height > pageSpace.maxHeight || figure.width > pageSpace.width)).toEqual(
      [],
    )
    expect(figures.flatMap(findFaults)).toEqual([])
  })
})

test('every course of a cut graph is drawn', () => {
  const courses = Array.from({ length: 60 }, (_, index) => ({
    id: `c${index}`,
    label: `Курс${index}`,
    note: '',
    prerequisites: index < 8 ? [] : [`c${index - 8}`, `c${(index * 7) % 8}`],
  }))
  const figures = prerequisiteGraph({ ...plans.graphSample, courses })
  const texts = new Set(
    figures.flatMap((figure) => figure.shapes.map((shape) => (shape.kind === 'label' ? shape.text : ''))),
  )
  expect(courses.filter(({ label }) => !texts.has(label))).toEqual([])
})

test('a heading is repeated where its rows go on', () => {
  const rows = Array.from({ length: 50 }, (_, index) => ({
    label: `Рөл ${index}`,
    now: samples.percent(0.5),
    target: samples.percent(1),
  }))
  const figures = coverageBars({ ...samples.coverageSample, groups: [{ label: 'Тергеу', rows }] })
  const headings = figures.map(
    (figure) => figure.shapes.filter((shape) => shape.kind === 'label' && shape.text === 'Тергеу').length,
  )
  expect(headings).toEqual([1, 1])
})

test('a negative amount hangs below zero', () => {
  const [figure] = budgetBars({
    ...samples.budgetSample,
    years: ['2026'],
    sources: [
      { label: 'Бюджет', amounts: [samples.amount(50)] },
      { label: 'Қайтару', amounts: [samples.amount(-20)] },
    ],
  })
  const columns = figure?.shapes.filter((shape) => shape.kind === 'rect' && shape.width > 20) ?? []
  const [above, below] = columns.flatMap((shape) => (shape.kind === 'rect' ? [shape] : []))
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeCloseTo(below?.y ?? -1)
})

test('steps of a risk matrix without names are numbers alone', () => {
  const bare = { label: 'Ықтималдық', steps: [] }
  const [figure] = riskMatrix({ ...samples.riskSample, probability: bare, impact: bare })
  const words = figure?.shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : [])) ?? []
  expect(words).toContain('5')
  expect(words.filter((word) => word.includes('\u00a0'))).toEqual([])
})

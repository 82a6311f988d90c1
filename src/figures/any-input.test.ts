import type { GoalNode, Quantity } from '../model/drawing.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../model/figure.ts'
import { budgetBars } from './budget-bars.ts'
import { coverageBars } from './coverage-bars.ts'
import { demandCapacity } from './demand-capacity.ts'
import { pageSpace, type FigureSpace } from './figure-space.ts'
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
import { trendLines } from './trend-lines.ts'

const words = [
  'Құзыреттер',
  'электрондық',
  'дәлелдемелер',
  'және',
  'цифрлық',
  'of',
  'investigator',
  'киберқылмысқа',
  'қарсы',
  'іс-қимыл',
  'Қылмыстық-процестік',
  'ЖШҒЫЮ',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  '1\u202f204',
  '«а»',
  '&<b>"',
  'I/II',
]

/** Labels from nothing over one word to a paragraph, with long words and odd signs. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
)

/** Numbers as analysis gives them, and what it should never give. */
const anyNumber: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -50, max: 5000 }) },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 2, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1, Number.NaN, Infinity, -Infinity, 1e-9, 1e15) },
)

/** A number with any printed form, or none. */
const anyQuantity: fc.Arbitrary<Quantity> = fc.record({
  value: fc.option(anyNumber, { nil: undefined, freq: 6 }),
  text: fc.oneof(fc.constantFrom('', '–', '0', '31 %', '−12,5', '1\u202f204\u202f500,5', 'бағаланбаған'), anyText),
})

/** Up to `most` of something: often few, at times none. */
function some<T>(item: fc.Arbitrary<T>, most = 8): fc.Arbitrary<readonly T[]> {
  return fc.array(item, { maxLength: most })
}

/** Exactly `count` of something. */
function exactly<T>(item: fc.Arbitrary<T>, count: number): fc.Arbitrary<readonly T[]> {
  return fc.array(item, { minLength: count, maxLength: count })
}

/** A number that is used as a place: a level, a quarter. */
function place(max: number): fc.Arbitrary<number> {
  return fc.integer({ min: -1, max: max + 1 })
}

const texts = { title: anyText, alt: anyText }
const format = fc.constantFrom(
  (value: number) => String(value),
  (value: number) => `${value} млн теңге, 2026 жылғы бағамен`,
)

function groups<T>(
  row: fc.Arbitrary<T>,
): fc.Arbitrary<readonly { readonly label: string; readonly rows: readonly T[] }[]> {
  return some(fc.record({ label: anyText, rows: some(row, 7) }), 3)
}

const coverage = fc.record({
  ...texts,
  heads: fc.record({ label: anyText, now: anyText, target: anyText }),
  ends: fc.tuple(anyText, anyText),
  groups: groups(fc.record({ label: anyText, now: anyQuantity, target: anyQuantity })),
})

const demand = fc.record({
  ...texts,
  heads: fc.record({ label: anyText, demand: anyText, capacity: anyText, use: anyText }),
  institutions: some(
    fc.record({
      label: anyText,
      years: some(
        fc.record({ label: anyText, demand: anyQuantity, capacity: anyQuantity, use: anyText, over: fc.boolean() }),
        5,
      ),
    }),
    4,
  ),
})

const progress = fc.record({
  ...texts,
  heads: fc.record({
    label: anyText,
    baseline: anyText,
    latest: anyText,
    target: anyText,
    progress: anyText,
    expected: anyText,
  }),
  groups: groups(
    fc.record({
      label: anyText,
      baseline: anyText,
      latest: anyText,
      target: anyText,
      progress: anyQuantity,
      expected: anyQuantity,
    }),
  ),
})

const distribution = fc.integer({ min: 1, max: 6 }).chain((levels) =>
  fc.record({
    ...texts,
    heads: fc.record({ label: anyText, total: anyText }),
    levels: exactly(anyText, levels),
    required: anyText,
    groups: groups(
      fc.record({ label: anyText, counts: exactly(anyQuantity, levels), total: anyText, required: place(levels) }),
    ),
  }),
)

const budget = fc.integer({ min: 0, max: 14 }).chain((years) => {
  const row = fc.record({ label: anyText, amounts: exactly(anyQuantity, years) })
  return fc.record(
    {
      ...texts,
      unit: anyText,
      years: exactly(anyText, years),
      sources: some(row, 11),
      total: fc.record({ label: anyText, texts: exactly(anyText, years) }),
      cost: row,
      format,
    },
    { requiredKeys: ['title', 'alt', 'unit', 'years', 'sources', 'total', 'format'] },
  )
})

const trend = fc.integer({ min: 0, max: 40 }).chain((times) =>
  fc.record({
    ...texts,
    unit: anyText,
    times: exactly(anyText, times),
    series: some(fc.record({ label: anyText, values: exactly(anyQuantity, times) }), 5),
    form: fc.constantFrom('line' as const, 'step' as const),
    format,
  }),
)

const heat = fc.integer({ min: 0, max: 20 }).chain((columns) =>
  fc.record({
    ...texts,
    corner: anyText,
    columns: exactly(anyText, columns),
    groups: groups(fc.record({ label: anyText, cells: exactly(anyQuantity, columns) })),
    steps: some(fc.record({ from: fc.integer({ min: -5, max: 50 }), label: anyText }), 7),
  }),
)

const matrix = fc.integer({ min: 0, max: 20 }).chain((roles) =>
  fc.record({
    ...texts,
    corner: anyText,
    roles: exactly(anyText, roles),
    areas: some(
      fc.record({
        label: anyText,
        competencies: some(fc.record({ label: anyText, levels: exactly(anyQuantity, roles) })),
      }),
      3,
    ),
    levels: some(anyText, 8),
  }),
)

const gantt = fc.record({
  ...texts,
  corner: anyText,
  years: some(fc.record({ label: anyText, quarters: some(fc.constantFrom('I', 'II', 'IV', 'IV тоқсан'), 4) }), 12),
  groups: some(
    fc.record({
      label: anyText,
      tasks: some(
        fc.record({ label: anyText, note: anyText, from: place(50), to: place(50), milestones: some(place(50), 3) }),
      ),
    }),
    3,
  ),
  keys: fc.record({ task: anyText, milestone: anyText }),
})

const risks = fc.record({
  ...texts,
  probability: fc.record({ label: anyText, steps: some(anyText, 5) }),
  impact: fc.record({ label: anyText, steps: some(anyText, 5) }),
  risks: some(fc.record({ id: anyText, probability: place(5), impact: place(5) }), 30),
  bands: some(fc.record({ from: fc.integer({ min: 1, max: 25 }), label: anyText }), 7),
})

const pathway = fc.record({
  ...texts,
  stages: some(fc.record({ label: anyText, courses: some(fc.record({ label: anyText, note: anyText }), 6) }), 9),
  summary: anyText,
})

const graph = fc.record({
  ...texts,
  courses: some(
    fc.record({
      id: fc.integer({ min: 1, max: 16 }).map(String),
      label: anyText,
      note: anyText,
      prerequisites: some(fc.integer({ min: 1, max: 18 }).map(String), 3),
    }),
    18,
  ),
  stageLabel: fc.constantFrom((stage: number) => `${stage}-саты`),
  loose: anyText,
  repeated: anyText,
})

const { node } = fc.letrec<{ node: GoalNode }>((tie) => ({
  node: fc.record({
    label: anyText,
    note: anyText,
    parts: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('node'), { maxLength: 4 })),
  }),
}))
const goals = fc.record({ ...texts, goals: some(node, 4) })

const spaces = fc.record({
  width: fc.integer({ min: 300, max: 760 }),
  maxHeight: fc.integer({ min: 180, max: 700 }),
  measure: fc.constant(pageSpace.measure),
})

/** The first fault found in figures made of any of these inputs, and the input. */
function findCounterexample<T>(
  inputs: fc.Arbitrary<T>,
  make: (input: T, space: FigureSpace) => readonly Figure[],
): string | undefined {
  const faultsOf = (input: T, space: FigureSpace): readonly string[] =>
    make(input, space).flatMap((figure) => [
      ...(figure.width > Math.max(space.width, 460) ? ['too wide'] : []),
      ...findFaults(figure),
    ])
  const property = fc.property(inputs, spaces, (input, space) => faultsOf(input, space).length === 0)
  const { counterexample } = fc.check(property, { numRuns: 30, seed: 20261125 })
  return counterexample === null ? undefined : `${faultsOf(...counterexample)[0]}\n${fc.stringify(counterexample)}`
}

describe('whatever the input, labels stay inside, apart and readable', () => {
  test('budget bars', () => expect(findCounterexample(budget, budgetBars)).toBeUndefined())
  test('coverage bars', () => expect(findCounterexample(coverage, coverageBars)).toBeUndefined())
  test('demand and capacity', () => expect(findCounterexample(demand, demandCapacity)).toBeUndefined())
  test('gantt chart', () => expect(findCounterexample(gantt, ganttChart)).toBeUndefined())
  test('goal tree', () => expect(findCounterexample(goals, goalTree)).toBeUndefined())
  test('heat map', () => expect(findCounterexample(heat, heatMap)).toBeUndefined())
  test('indicator progress', () => expect(findCounterexample(progress, indicatorProgress)).toBeUndefined())
  test('level distribution', () => expect(findCounterexample(distribution, levelDistribution)).toBeUndefined())
  test('pathway', () => expect(findCounterexample(pathway, pathwayChart)).toBeUndefined())
  test('prerequisite graph', () => expect(findCounterexample(graph, prerequisiteGraph)).toBeUndefined())
  test('risk matrix', () => expect(findCounterexample(risks, riskMatrix)).toBeUndefined())
  test('role matrix', () => expect(findCounterexample(matrix, roleMatrix)).toBeUndefined())
  test('trend lines', () => expect(findCounterexample(trend, trendLines)).toBeUndefined())
})

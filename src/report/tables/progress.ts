import { type TableInput, type TableSpec } from './table-spec.ts'
import { column, quantity, type Table } from './table.ts'

/** How far indicators have come (F23). */
export const indicatorsTable: TableSpec = {
  name: 'indicators',
  summary: 'how far indicators have come',
  headings: [[]],
  make: indicators,
}

/** Risks by their score (F24). */
export const risksTable: TableSpec = {
  name: 'risks',
  summary: 'risks, the gravest first',
  headings: [[]],
  make: risks,
}

/** Planning values that enter the figures. */
export const planningTable: TableSpec = {
  name: 'planning',
  summary: 'planning values, how firm they are and where they are written',
  headings: [[]],
  make: planning,
}

function indicators({ analysis, names }: TableInput): Table {
  return {
    name: 'indicators',
    title: 'Indicators',
    by: [],
    columns: [
      column('indicator', 'Indicator', 'entity'),
      column('baseline', 'Baseline', 'number'),
      column('latest', 'Latest', 'number'),
      column('latest_date', 'Of', 'text'),
      column('target', 'Target', 'number'),
      column('target_year', 'Year', 'year'),
      column('progress', 'Progress', 'percent'),
      column('expected', 'Expected', 'percent'),
    ],
    rows: [...analysis.indicators.values()].map((entry) => ({
      cells: [
        names.of('indicator', entry.indicator),
        quantity(entry.baseline),
        quantity(entry.latest),
        entry.latestDate,
        quantity(entry.target),
        entry.targetYear === undefined ? undefined : String(entry.targetYear),
        quantity(entry.progress),
        quantity(entry.expected),
      ],
    })),
    notes: ['Expected is the share of the time from baseline to target that had passed at the latest value'],
    empty: 'The project has no indicators: add "indicators"',
  }
}

function risks({ analysis, names }: TableInput): Table {
  const sorted = [...analysis.risks.values()].toSorted((a, b) => b.score - a.score)
  return {
    name: 'risks',
    title: 'Risks, the gravest first',
    by: [],
    columns: [
      column('risk', 'Risk', 'entity'),
      column('probability', 'Probability', 'count'),
      column('impact', 'Impact', 'count'),
      column('score', 'Score', 'count'),
      column('band', 'Band', 'text'),
      column('residual_score', 'Residual', 'count'),
      column('residual_band', 'Band', 'text'),
    ],
    rows: sorted.map((entry) => ({
      cells: [
        names.of('risk', entry.risk),
        quantity(entry.probability),
        quantity(entry.impact),
        quantity(entry.score),
        entry.band,
        quantity(entry.residualScore),
        entry.residualBand,
      ],
    })),
    notes: [],
    empty: 'The project has no risks: add "risks"',
  }
}

function planning({ analysis, where }: TableInput): Table {
  const stated = [...analysis.planning.values()].filter(({ origin }) => origin !== 'default')
  return {
    name: 'planning',
    title: 'Planning values',
    by: [],
    columns: [
      column('value', 'Value', 'text'),
      column('number', 'Number', 'number'),
      column('origin', 'From', 'text'),
      column('place', 'Written at', 'text'),
      column('status', 'Status', 'status'),
    ],
    rows: [...stated, ...analysis.defaults].map(({ key, value, status, origin, at }) => ({
      cells: [key, quantity(value), origin, at && where(at), status],
    })),
    notes: ['Values from "default" are shipped, because the project states none; they are assumed'],
    empty: 'No planning value enters a figure: add "planning"',
  }
}

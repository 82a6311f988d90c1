import { expect, test } from 'vitest'
import { createPaint } from '../paint.ts'
import { formatDifference } from './format-quantity.ts'
import { printCsv } from './print-csv.ts'
import { printJson } from './print-json.ts'
import { printTable } from './print-table.ts'
import { bounded, column, quantity, statusColumn, type Table } from './table.ts'
import { judgeCoverage } from './threshold.ts'
import { wrapText } from './wrap-text.ts'

const table: Table = {
  name: 'coverage',
  title: 'Coverage by role',
  by: ['role'],
  columns: [
    column('role', 'Role', 'entity'),
    column('assessed', 'Assessed', 'count'),
    column('coverage', 'Coverage', 'percent'),
    statusColumn,
  ],
  rows: [
    {
      cells: [
        { id: 'prosecutor', name: 'Prosecutor in cases of electronic evidence' },
        quantity(12939),
        bounded({ low: 2 / 3, high: 0.8 }),
        'sourced',
      ],
    },
    { cells: [{ id: 'judge', name: '=Judge, "first" instance' }, quantity(0), undefined, 'fictional'] },
  ],
  total: { cells: [undefined, quantity(12939), bounded({ low: 2 / 3, high: 0.8 }), 'fictional'] },
  notes: ['Half of the cells'],
  empty: 'Nothing',
}

const { total: _total, ...withoutTotal } = table

const print = (width?: number): string => printTable(table, { paint: createPaint(false), width })

test('a table for people has names on the left, numbers on the right and a dash for what is not known', () => {
  expect(print()).toBe(`Coverage by role

Role                                        Assessed    Coverage  Status
──────────────────────────────────────────  ────────  ──────────  ─────────
Prosecutor in cases of electronic evidence    12 939  66.7-80.0%  sourced
=Judge, "first" instance                           0           -  fictional
──────────────────────────────────────────  ────────  ──────────  ─────────
Total                                         12 939  66.7-80.0%  fictional
`)
})

test('on a narrow terminal names are wrapped and numbers stay whole', () => {
  expect(print(60)).toBe(`Coverage by role

Role                         Assessed    Coverage  Status
───────────────────────────  ────────  ──────────  ─────────
Prosecutor in cases of         12 939  66.7-80.0%  sourced
electronic evidence
=Judge, "first" instance            0           -  fictional
───────────────────────────  ────────  ──────────  ─────────
Total                          12 939  66.7-80.0%  fictional
`)
})

test('CSV quotes by RFC 4180, gives bounds two columns and runs no formula in a spreadsheet', () => {
  expect(printCsv(table)).toBe(
    [
      'role,role_name,assessed,coverage,coverage_max,status',
      'prosecutor,Prosecutor in cases of electronic evidence,12939,0.6666666666666666,0.8,sourced',
      `judge,"'=Judge, ""first"" instance",0,,,fictional`,
      '',
    ].join('\r\n'),
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('the text %j is no formula', (name) => {
  const rows = [{ cells: [name] }]
  const text = printCsv({ ...table, columns: [column('note', 'Note', 'text')], rows })
  expect(text).toMatch(/^note\r\n"?'/)
})

test('a name cannot begin a command of a build server', () => {
  const rows = [{ cells: ['::error::##[add-path]x'] }]
  const text = printTable(
    { ...withoutTotal, columns: [column('note', 'Note', 'text')], rows },
    { paint: createPaint(false), width: undefined },
  )
  expect(text).toContain('\n: :error: :## [add-path]x\n')
})

test('a negative number is a number', () => {
  const rows = [{ cells: [quantity(-5)] }]
  expect(printCsv({ ...table, columns: [column('gap', 'Gap', 'money')], rows })).toBe('gap\r\n-5\r\n')
})

test('JSON says its version, keeps numbers unrounded and bounds apart', () => {
  const head = { tool: '1.2.3', project: 'sample', scenarios: [null], language: 'en' }
  expect(JSON.parse(printJson(table, head))).toMatchObject({
    version: 1,
    ...head,
    table: 'coverage',
    by: ['role'],
    columns: [{ key: 'role', title: 'Role', unit: 'entity' }, {}, {}, {}],
    rows: [
      {
        role: { id: 'prosecutor', name: 'Prosecutor in cases of electronic evidence' },
        assessed: 12939,
        coverage: { low: 2 / 3, high: 0.8 },
      },
      { coverage: null },
    ],
    total: { role: null, assessed: 12939 },
    notes: ['Half of the cells'],
  })
})

test('a threshold judges the lower end of each row, and rows without assessment not at all', () => {
  expect(judgeCoverage(table, '66.7')).toEqual({ below: ['prosecutor: 66.7-80.0%'], unknown: 1 })
  expect(judgeCoverage(table, '66')).toEqual({ below: [], unknown: 1 })
})

test('texts break at spaces, long words after hyphens, and longer ones anywhere', () => {
  expect(wrapText('legal-powers, open-source evidence', 12)).toEqual(['legal-', 'powers,', 'open-source', 'evidence'])
  expect(wrapText('Құқыққорғаушылар', 8)).toEqual(['Құқыққор', 'ғаушылар'])
})

test.each([
  [{ low: 4, high: 4 }, 'count', '+4'],
  [{ low: 0, high: 4 }, 'count', '0 to +4'],
  [{ low: -12, high: 3 }, 'count', '-12 to +3'],
  [{ low: 0.1, high: 0.2 }, 'percent', '+10 to +20 points'],
] as const)('the difference %j is written %s as %s', (range, unit, text) => {
  const difference = bounded(range)
  expect(difference && formatDifference(difference, unit)).toBe(text)
})

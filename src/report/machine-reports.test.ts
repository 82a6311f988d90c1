import { expect, test } from 'vitest'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { reportGithub } from './github.ts'
import { reportGitlab } from './gitlab.ts'
import { reportJunit } from './junit.ts'
import type { MachineReport } from './machine-places.ts'
import { reportSarif } from './sarif.ts'

const text = 'roles:\n  - id: "Құқық 😀 analyst"\n    title: Analyst\n'
const start = text.indexOf('analyst')
const diagnostic: Diagnostic = {
  code: 'link/unknown-id',
  severity: 'error',
  message: 'Unknown role "analyst"',
  help: 'Did you mean "analysts"?',
  span: { file: 'my roles.yaml', start, end: start + 7 },
  path: 'roles[0].id',
  entry: 'roles[analyst].id',
  related: [{ message: 'First here', at: { file: 'my roles.yaml', start: 0, end: 5 } }],
}
const note: Diagnostic = { code: 'rules/orphan-source', severity: 'info', message: 'No source' }

function report(...diagnostics: readonly Diagnostic[]): MachineReport {
  return { diagnostics, sources: [{ path: 'my roles.yaml', text }], folder: 'plans' }
}

test('SARIF 2.1.0 names rules once, places with columns in code points, and fingerprints', () => {
  const codes = [
    { code: 'link/unknown-id', severity: 'error', summary: 'An id is unknown.', rationale: 'Correct it.' },
    { code: 'link/other', severity: 'error', summary: 'Never found.', rationale: '' },
  ] as const
  expect(JSON.parse(reportSarif(report(diagnostic, note), { version: '1.2.3', codes }))).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'strategy',
            semanticVersion: '1.2.3',
            rules: [
              {
                id: 'link/unknown-id',
                shortDescription: { text: 'An id is unknown.' },
                fullDescription: { text: 'An id is unknown. Correct it.' },
                help: { text: 'Correct it.' },
                defaultConfiguration: { level: 'error' },
              },
              { id: 'rules/orphan-source' },
            ],
          },
        },
        columnKind: 'unicodeCodePoints',
        results: [
          {
            ruleId: 'link/unknown-id',
            ruleIndex: 0,
            level: 'error',
            message: { text: 'Unknown role "analyst". Did you mean "analysts"?' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'plans/my%20roles.yaml' },
                  region: { startLine: 2, startColumn: 18, endLine: 2, endColumn: 25 },
                },
                logicalLocations: [{ fullyQualifiedName: 'roles[0].id', kind: 'member' }],
              },
            ],
            relatedLocations: [
              {
                id: 0,
                message: { text: 'First here' },
                physicalLocation: {
                  artifactLocation: { uri: 'plans/my%20roles.yaml' },
                  region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 6 },
                },
              },
            ],
            partialFingerprints: { 'strategyFinding/v1': expect.stringMatching(/^[0-9a-f]{64}$/) },
            properties: { entry: 'roles[analyst].id' },
          },
          {
            ruleId: 'rules/orphan-source',
            ruleIndex: 1,
            level: 'note',
            message: { text: 'No source' },
            locations: [],
            relatedLocations: [],
            partialFingerprints: { 'strategyFinding/v1': expect.stringMatching(/^[0-9a-f]{64}$/) },
          },
        ],
      },
    ],
  })
})

test('a fingerprint outlives a change of line and order, and two equal findings have two', () => {
  const prints = (...diagnostics: readonly Diagnostic[]) =>
    (JSON.parse(reportGitlab(report(...diagnostics))) as readonly { readonly fingerprint: string }[]).map(
      ({ fingerprint }) => fingerprint,
    )
  const moved = { ...diagnostic, span: { file: 'my roles.yaml', start: 0, end: 1 }, path: 'roles[7].id' }
  expect(prints(diagnostic)).toEqual(prints(moved))
  expect(new Set(prints(diagnostic, diagnostic)).size).toBe(2)
  expect(prints(diagnostic)).not.toEqual(prints({ ...diagnostic, entry: 'roles[judge].id' }))
})

test('workflow commands of GitHub name file, line and columns', () => {
  expect(reportGithub(report(diagnostic, note))).toEqual({
    commands: `::error file=plans/my roles.yaml,line=2,endLine=2,col=18,endColumn=25,title=link/unknown-id::Unknown role "analyst". Did you mean "analysts"?
::notice title=rules/orphan-source::No source
1 error, 1 note
`,
    summary: '',
  })
})

test('data cannot form a workflow command', () => {
  const forged = { ...note, message: 'a\n::set-env name=X::y\r##[add-path]/tmp 100%' }
  const { commands } = reportGithub({ ...report(forged), folder: 'a,b:c' })
  expect(commands).toBe(
    '::notice title=rules/orphan-source::a%0A: :set-env name=X: :y%0D## [add-path]/tmp 100%25\n1 note\n',
  )
  const placed = { ...forged, span: { file: 'x\n::y.yaml', start: 0, end: 1 } }
  expect(reportGithub(report(placed)).commands.split('\n')[0]).toMatch(
    /^::notice file=plans\/x%0A%3A %3Ay\.yaml,title=/,
  )
})

test('ten findings of a level become annotations, all stand in the summary of the step', () => {
  const many = Array.from({ length: 12 }, (_, i) => ({ ...diagnostic, message: `No. ${i} | <b> ::x` }))
  const warnings = many.map((entry): Diagnostic => ({ ...entry, severity: 'warning' }))
  const { commands, summary } = reportGithub(report(...many, ...warnings))
  expect(commands.match(/^::error /gm)).toHaveLength(10)
  expect(commands.match(/^::warning /gm)).toHaveLength(10)
  expect(commands).toContain('12 errors, 12 warnings; 4 more in the summary of the step')
  expect(summary.split('\n').filter((line) => line.startsWith('| error') || line.startsWith('| warning'))).toHaveLength(
    24,
  )
  expect(summary).toContain('| error | link/unknown-id | plans/my roles.yaml:2 | No. 11 \\| &#60;b&#62; : :x.')
})

test('JUnit has one suite a file and one case a finding; notes pass', () => {
  expect(reportJunit(report({ ...diagnostic, message: 'A & "b" < \u0001' }, note)))
    .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="strategy" tests="2" failures="1">
  <testsuite name="plans/my roles.yaml" tests="1" failures="1">
    <testcase classname="plans/my roles.yaml" name="link/unknown-id: A &amp; &quot;b&quot; &lt; \ufffd" file="plans/my roles.yaml" line="2">
      <failure type="error" message="A &amp; &quot;b&quot; &lt; \ufffd">plans/my roles.yaml:2:18
    A &amp; &quot;b&quot; &lt; \ufffd. Did you mean &quot;analysts&quot;?</failure>
    </testcase>
  </testsuite>
  <testsuite name="project" tests="1" failures="0">
    <testcase classname="project" name="rules/orphan-source: No source" file="">
      <system-out>No source</system-out>
    </testcase>
  </testsuite>
</testsuites>
`)
})

test('JUnit without findings has one case that passes', () => {
  expect(reportJunit(report())).toContain('<testsuites name="strategy" tests="1" failures="0">')
})

test('GitLab gets an array with a path and a line for every finding', () => {
  expect(JSON.parse(reportGitlab(report(diagnostic, note)))).toEqual([
    {
      description: 'Unknown role "analyst". Did you mean "analysts"?',
      check_name: 'link/unknown-id',
      fingerprint: expect.any(String),
      severity: 'critical',
      location: { path: 'plans/my roles.yaml', lines: { begin: 2 } },
    },
    {
      description: 'No source',
      check_name: 'rules/orphan-source',
      fingerprint: expect.any(String),
      severity: 'info',
      location: { path: 'plans/strategy.yaml', lines: { begin: 1 } },
    },
  ])
})

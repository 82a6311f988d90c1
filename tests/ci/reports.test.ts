import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { copyOfExample, runStrategy } from '../support/run-strategy.ts'
import { objections } from './public-schema.ts'

/** Reports of a project with a mistake, a warning, odd names and a finding without a place. */
function reports(): { readonly sarif: unknown; readonly gitlab: unknown; readonly junit: string } {
  const project = copyOfExample('minimal')
  const file = join(project, 'strategy.yaml')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('competency: device-seizure, level: 1', 'competency: seizure, level: 1'),
  )
  mkdirSync(join(project, 'odd <&> names'))
  writeFileSync(join(project, 'odd <&> names/роли "1".yaml'), 'rolls: []\n')
  const formats = ['sarif', 'gitlab', 'junit'].flatMap((name) => ['--report', `${name}=${name}.out`])
  expect(runStrategy(['validate', ...formats], { cwd: project }).code).toBe(1)
  const read = (name: string): string => readFileSync(join(project, `${name}.out`), 'utf8')
  return { sarif: JSON.parse(read('sarif')), gitlab: JSON.parse(read('gitlab')), junit: read('junit') }
}

test('SARIF is what the standard says', () => {
  expect(objections('sarif-2.1.0', reports().sarif)).toEqual([])
  expect(objections('sarif-2.1.0', { version: '2.1.0', runs: [{}] })).not.toEqual([])
})

test('GitLab gets what it reads of a report on code quality', () => {
  // https://docs.gitlab.com/ci/testing/code_quality/ names these keys, and five severities.
  const issues = reports().gitlab as readonly Readonly<Record<string, unknown>>[]
  expect(issues.length).toBeGreaterThan(1)
  for (const issue of issues)
    expect(issue).toMatchObject({
      description: expect.stringMatching(/\S/) as string,
      check_name: expect.stringMatching(/^[a-z]+\/[a-z-]+$/) as string,
      fingerprint: expect.stringMatching(/^[0-9a-f]+$/) as string,
      severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/) as string,
      location: {
        path: expect.not.stringMatching(/^\.?\//) as string,
        lines: { begin: expect.any(Number) as number },
      },
    })
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
})

test('JUnit is well-formed, counts what it holds and nests as its readers expect', () => {
  const path: string[] = []
  const seen = new Map<string, number>()
  const counts: Record<string, string>[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    seen.set(path.join('/'), (seen.get(path.join('/')) ?? 0) + 1)
    if (name === 'testsuite') counts.push(attributes)
    if (name === 'testcase') expect(Object.keys(attributes)).toEqual(expect.arrayContaining(['name', 'classname']))
  })
  parser.on('closetag', () => path.pop())
  parser.write(reports().junit).close()
  const cases = seen.get('testsuites/testsuite/testcase') ?? 0
  const failures = seen.get('testsuites/testsuite/testcase/failure') ?? 0
  expect(
    [...seen.keys()].every((place) =>
      /^testsuites(\/testsuite(\/testcase(\/(failure|skipped|system-out))?)?)?$/.test(place),
    ),
  ).toBe(true)
  expect(cases).toBeGreaterThan(1)
  const sum = (key: string): number => counts.reduce((total, suite) => total + Number(suite[key]), 0)
  expect([sum('tests'), sum('failures')]).toEqual([cases, failures])
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfExample, runStrategy } from '../support/run-strategy.ts'

test('an id that the project does not have ends with 2 and names the nearest', () => {
  const project = copyOfExample('minimal')
  const role = runStrategy(['build', '--for', 'role=patrol-oficer'], { cwd: project })
  expect(role.code).toBe(2)
  expect(role.stdout).toContain(
    'Unknown role "patrol-oficer" [request/unknown-reader]\n  help: Did you mean "patrol-officer"?',
  )
  const body = runStrategy(['build', '--for', 'institution=polise'], { cwd: project })
  expect(body.code).toBe(2)
  expect(body.stdout).toContain('Unknown institution "polise"')
  const bare = runStrategy(['build', '--for', 'patrol-officer'], { cwd: project })
  expect(bare).toMatchObject({ code: 2, stdout: '' })
  expect(bare.stderr).toContain('Write --for role=ID or --for institution=ID')
  expect(existsSync(join(project, 'out'))).toBe(false)
})

test('extracts lie beside the whole, leave the index and the whole alone, and are no orphans of their own check', () => {
  const project = copyOfExample('minimal')
  runStrategy(['build', '-q'], { cwd: project })
  const index = readFileSync(join(project, 'out/README.md'), 'utf8')
  const whole = readFileSync(join(project, 'out/en/framework.md'), 'utf8')
  const extract = ['build', '--for', 'role=patrol-officer', '--document', 'framework', '-f', 'md']
  expect(runStrategy(extract, { cwd: project })).toMatchObject({ code: 0, stdout: '' })
  const text = readFileSync(join(project, 'out/en/framework/role-patrol-officer.md'), 'utf8')
  expect(text).toContain('extract for Patrol officer')
  expect(text).not.toContain('Open-source research')
  expect(readFileSync(join(project, 'out/README.md'), 'utf8')).toBe(index)
  expect(readFileSync(join(project, 'out/en/framework.md'), 'utf8')).toBe(whole)
  expect(runStrategy([...extract, '--check'], { cwd: project }).code).toBe(0)
  expect(runStrategy(['build', '--check', '--document', 'framework'], { cwd: project }).code).toBe(0)
})

test('a document that holds nothing for the reader is not made, and the run says so', () => {
  const project = copyOfExample('minimal')
  const run = runStrategy(['build', '--document', 'action-plan', '--for', 'role=patrol-officer'], { cwd: project })
  expect(run.code).toBe(0)
  expect(run.stdout).toContain('Document "action-plan" holds nothing for role "patrol-officer", no file is made')
})

test('any template can be asked for by its name, and one of a series by its role', () => {
  const project = copyOfExample('minimal')
  const run = runStrategy(['build', '--document', 'role-profile', '-f', 'md', '--for', 'role=case-investigator'], {
    cwd: project,
  })
  expect(run.code).toBe(0)
  expect(readFileSync(join(project, 'out/en/role-profile/case-investigator.md'), 'utf8')).toMatch(
    /^# Role profile: Case investigator\n/,
  )
  expect(existsSync(join(project, 'out/en/role-profile/patrol-officer.md'))).toBe(false)
})

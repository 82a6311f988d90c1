import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfExample, runStrategy } from '../support/run-strategy.ts'
import { startStrategy } from '../support/start-strategy.ts'

const ready = 'Watching .; Ctrl-C ends\n'

test('a change is built, an error leaves the outputs, its cure is built, Ctrl-C ends with 130', async () => {
  const project = copyOfExample('minimal')
  const file = join(project, 'strategy.yaml')
  const text = readFileSync(file, 'utf8')
  const output = (): string => readFileSync(join(project, 'out/en/framework.md'), 'utf8')
  const watch = startStrategy(['watch', '-f', 'md'], project)
  await watch.until(ready)

  writeFileSync(file, text.replaceAll('Device seizure', 'Seizure of devices'))
  await watch.until(ready)
  expect(output()).toContain('Seizure of devices')

  writeFileSync(file, text.replace('competency: device-seizure', 'competency: device-siezure'))
  await watch.until('Unknown competency "device-siezure"')
  await watch.until(`Nothing was written, the last good outputs stay. ${ready}`)
  expect(output()).toContain('Seizure of devices')

  // As editors save: under another name, then renamed.
  writeFileSync(join(project, '.strategy.yaml.swp'), text.replaceAll('Device seizure', 'Devices'))
  renameSync(join(project, '.strategy.yaml.swp'), file)
  await watch.until(ready)
  expect(output()).toContain('Devices')
  expect(watch.said()).not.toContain('swp')
  expect(await watch.end('SIGINT')).toBe(130)
})

test('files that appear or go where the project would read them are built; others are not', async () => {
  const project = copyOfExample('minimal')
  const watch = startStrategy(['watch', '-f', 'md', '--document', 'framework'], project)
  const output = (): string => readFileSync(join(project, 'out/en/framework.md'), 'utf8')
  await watch.until(ready)
  writeFileSync(join(project, 'notes.txt'), 'nobody reads this')
  mkdirSync(join(project, 'more'))
  writeFileSync(join(project, 'more/roles.yaml'), 'roles:\n  - { id: judge, title: Judge, tier: judge }\n')
  await watch.until('more/roles.yaml changed\n')
  await watch.until(ready)
  expect(output()).toContain('Judge')
  rmSync(join(project, 'more'), { recursive: true })
  await watch.until('more/roles.yaml changed\n')
  await watch.until(ready)
  expect(output()).not.toContain('Judge')
  expect(watch.said()).not.toContain('notes.txt')
})

test('what keeps the first build from beginning ends a watch and a preview', () => {
  for (const command of [['watch'], ['serve', '--port', '0']]) {
    const run = runStrategy(['--baseline', 'none.json', ...command, 'examples/minimal'])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain('No baseline "none.json"')
  }
})

test('a watch on standard output is refused', () => {
  const run = runStrategy(['watch', 'examples/minimal', '-o', '-'])
  expect(run).toMatchObject({ code: 2, stdout: '' })
  expect(run.stderr).toContain('watch writes to files')
})

import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../support/check-files.ts'
import { hashFolder } from '../support/hash-folder.ts'
import { asNobody, runApart, startShell } from '../support/run-apart.ts'
import { copyOfExample, runStrategy, temporaryFolder } from '../support/run-strategy.ts'

const bin = join(repository, 'bin/strategy.js')

test('a reader that has seen enough ends the output, not in an error', async () => {
  const project = copyOfExample('minimal')
  for (const words of ['build --document framework -f md -o -', 'analyze --format json', 'validate --help']) {
    const line = `"$0" "$1" ${words} | head -c 20 > "${project}/read"; echo "\${PIPESTATUS[0]}" > "${project}/status"`
    const { code, stderr } = await startShell(`cd "${project}"; ${line}`, []).ended
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringMatching(/EPIPE|at .*:\d+:\d+/) as string })
    expect(readFileSync(join(project, 'read'), 'utf8')).toHaveLength(20)
    expect(readFileSync(join(project, 'status'), 'utf8').trim()).toMatch(/^(?:0|141)$/)
  }
})

test('a reader that is gone before the first word is no failure either', async () => {
  for (const words of [
    '--version',
    '--help',
    'analyze --help',
    'explain',
    'biuld',
    'validate examples/minimal/nowhere',
  ]) {
    const line = `"$0" "$1" ${words} 2>&1 | true; exit "\${PIPESTATUS[0]}"`
    const alone = runStrategy(words.split(' ')).code
    expect({ words, ...(await startShell(line, []).ended) }).toMatchObject({ words, code: alone, stderr: '' })
  }
})

test('a checkout that may only be read is validated, checked, and built elsewhere', async () => {
  const project = copyOfExample('minimal')
  runStrategy(['build', project])
  const before = hashFolder(project)
  spawnSync('chmod', ['-R', 'a-w,a+rX', project])
  chmodSync(dirname(project), 0o755)
  const elsewhere = temporaryFolder()
  chmodSync(elsewhere, 0o777)
  const run = async (...args: readonly string[]): Promise<unknown> => {
    const { code, stderr } = await runApart(args, { cwd: project, ...asNobody() }).ended
    return { code, stderr }
  }
  expect(await run('validate')).toMatchObject({ code: 0 })
  expect(await run('build', '--check')).toMatchObject({ code: 0 })
  expect(await run('build', '-o', elsewhere)).toMatchObject({ code: 0 })
  expect(existsSync(join(elsewhere, 'en/strategy.pdf'))).toBe(true)
  expect(hashFolder(project)).toEqual(before)
  spawnSync('chmod', ['-R', 'u+w', project])
})

test('git is asked for only where revisions are compared', () => {
  const project = copyOfExample('minimal')
  const without = { cwd: project, env: { PATH: temporaryFolder() } }
  for (const words of [['validate'], ['build'], ['build', '--check'], ['analyze'], ['diff', '.']])
    expect({ words, code: runStrategy(words, without).code }).toEqual({ words, code: 0 })
  expect(runStrategy(['diff', 'HEAD'], without)).toMatchObject({
    code: 2,
    stderr: 'error: git cannot be run\n  help: Install git, or name a folder that holds the older project\n',
  })
})

test('a shallow clone says why it lacks a revision', () => {
  const project = copyOfExample('minimal')
  const git = (cwd: string, ...args: readonly string[]): void => {
    const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org']
    expect(spawnSync('git', [...who, ...args], { cwd }).status).toBe(0)
  }
  git(project, 'init', '-q')
  for (const title of ['First', 'Second']) {
    writeFileSync(join(project, 'note.txt'), title)
    git(project, 'add', '--all')
    git(project, 'commit', '-qm', title)
  }
  const clones = temporaryFolder()
  git(clones, 'clone', '-q', '--depth', '1', `file://${project}`, 'clone')
  const clone = join(clones, 'clone')
  expect(runStrategy(['build', '-q'], { cwd: clone }).code).toBe(0)
  expect(runStrategy(['diff', 'HEAD~1'], { cwd: clone })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('fetch-depth: 0') as string,
  })
})

test('an old version of Node.js is told which one is needed', () => {
  const { engines } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    readonly engines: { readonly node: string }
  }
  const pretend = join(temporaryFolder(), 'old.cjs')
  for (const [version, status] of [
    ['20.18.3', 2],
    ['18.20.4', 2],
    ['20.19.0', 0],
    ['22.0.0', 0],
  ] as const) {
    writeFileSync(
      pretend,
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
    )
    const run = spawnSync(process.execPath, ['-r', pretend, bin, '--version'], { encoding: 'utf8' })
    expect({ version, status: run.status }).toEqual({ version, status })
    if (status === 2)
      expect(run.stderr).toBe(
        `error: strategy needs Node.js ${engines.node.replace('>=', '')} or newer, this is ${version}\n`,
      )
  }
})

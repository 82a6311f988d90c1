import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { sources } from '../../src/cli/completion/propose-values.ts'
import { createProgram } from '../../src/cli/program.ts'
import { repository } from '../support/check-files.ts'
import { copyOfExample, runStrategy } from '../support/run-strategy.ts'

/** What is proposed for the last word of a line. */
function proposed(cwd: string, ...words: readonly string[]): readonly string[] {
  const { stdout } = runStrategy(['complete', '--', ...words], { cwd })
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/\t.*/, ''))
}

const kazakhstan = join(repository, 'examples/kazakhstan')

test('commands, options and values are proposed where they can stand', () => {
  expect(proposed(kazakhstan, 'va')).toEqual(['validate', ':4'])
  expect(proposed(kazakhstan, 'translations', 'e')).toEqual(['export', ':4'])
  expect(proposed(kazakhstan, 'build', '--docu')).toEqual(['--document', ':4'])
  expect(proposed(kazakhstan, '--color', '')).toEqual(['auto', 'always', 'never', ':4'])
  expect(proposed(kazakhstan, 'analyze', 'gaps', '--format', '')).toEqual(['table', 'csv', 'json', ':4'])
  expect(proposed(kazakhstan, 'build', '--quiet', '--rule', 'orphan-cou')).toEqual(['orphan-course=', ':6'])
})

test('ids come from the project, folders from the disk', () => {
  expect(proposed(kazakhstan, 'build', '--document', 'mon')).toEqual(['monitoring', ':4'])
  expect(proposed(kazakhstan, 'build', '--for', 'role=onl')).toEqual(['role=online-investigator', ':4'])
  expect(proposed(kazakhstan, 'build', '--lang', '')).toEqual(['en', 'ru', 'kk', ':4'])
  expect(proposed(repository, 'validate', 'examples/min')).toEqual(['examples/minimal/', ':6'])
  expect(proposed(repository, 'build', '--document', '')).toEqual([':4'])
})

test('bash completes with the script, also without the package bash-completion', () => {
  expect(inBash(kazakhstan, 'strategy bui')).toEqual(['build'])
  expect(inBash(kazakhstan, 'strategy build --lang r')).toEqual(['ru'])
  expect(inBash(kazakhstan, 'strategy build --for role=onl')).toEqual(['online-investigator'])
  expect(inBash(kazakhstan, 'strategy translations ')).toEqual(['status', 'export', 'import', 'help'])
})

test('an id that a shell would run is not proposed', () => {
  const cwd = copyOfExample('minimal')
  writeFileSync(
    join(cwd, 'documents.yaml'),
    'documents:\n  - { id: $(touch ran), template: strategy }\n  - { id: plan, template: strategy }\n',
  )
  expect(inBash(cwd, 'strategy build --document ')).toEqual(['plan'])
  expect(existsSync(join(cwd, 'ran'))).toBe(false)
})

test('every shell gets a script, any other word is refused', () => {
  for (const shell of ['bash', 'zsh', 'fish', 'powershell'])
    expect(runStrategy(['completion', shell]).stdout).toContain('strategy complete')
  expect(runStrategy(['completion', 'tcsh'])).toMatchObject({ code: 2, stdout: '' })
})

/** Takes what a person writes freely, or what only a person can know. */
const free = [
  '--date',
  '--max-warnings',
  '--port',
  '--min',
  '--depth',
  '--explain',
  '--separator',
  '--title',
  'id',
  'words',
]

test('each option and argument has values to propose or is free, and none is proposed for that is not there', () => {
  const takers = commandsOf(createProgram()).flatMap(([path, command]) => [
    ...command.options
      .filter(({ required, optional }) => required || optional)
      .map((option) => ({ path, name: option.long ?? '', choices: option.argChoices })),
    ...command.registeredArguments.map((argument) => ({ path, name: argument.name(), choices: argument.argChoices })),
  ])
  const keys = new Set(takers.flatMap(({ path, name }) => [name, `${path} ${name}`.trim()]))
  expect(Object.keys(sources).filter((key) => !keys.has(key))).toEqual([])
  const open = takers.filter(({ name, choices }) => choices === undefined && !(name in sources) && !free.includes(name))
  expect(open).toEqual([])
})

function commandsOf(command: Command, path = ''): readonly (readonly [string, Command])[] {
  return [[path, command], ...command.commands.flatMap((inner) => commandsOf(inner, `${path} ${inner.name()}`.trim()))]
}

/** What bash would insert at the end of a line when Tab is pressed; compopt works only below the hands of a person. */
function inBash(cwd: string, line: string): readonly string[] {
  const program = `
    strategy() { "${process.execPath}" "${join(repository, 'bin/strategy.js')}" "$@"; }
    source <(strategy completion bash)
    compopt() { :; }
    COMP_LINE=$1 COMP_POINT=\${#1}
    __strategy_bash strategy
    printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', program, 'bash', line], { cwd, encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.trimEnd().split('\n')
}

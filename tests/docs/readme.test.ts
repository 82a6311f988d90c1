import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createProgram } from '../../src/cli/program.ts'

const readme = readFileSync('README.md', 'utf8')

test('its table names every command, and no other', () => {
  const program = createProgram()
  const commands = program.createHelp().visibleCommands(program)
  const named = [...readme.matchAll(/^\| `strategy ([a-z]+)/gm)].map(([, name = '']) => name)
  expect([...new Set(named)].toSorted()).toEqual(
    commands
      .map((command) => command.name())
      .filter((name) => name !== 'help')
      .toSorted(),
  )
})

test('its commands take the options that stand with them', () => {
  const program = createProgram()
  const rows = [...readme.matchAll(/^\| `strategy ([a-z]+)[^`]*` \|.*$/gm)]
  expect(rows.length).toBeGreaterThan(10)
  for (const [row, name] of rows) {
    const { options } = program.commands.find((command) => command.name() === name) ?? program
    const known = [...options, ...program.options].map(({ long }) => long)
    expect(known).toEqual(expect.arrayContaining([...ownOptions(row)]))
  }
})

test('its exit codes are those of the reference', () => {
  const reference = readFileSync('docs/reference/commands.md', 'utf8')
  const [, sentence = ''] = /^Exit codes: ([^]*?)With an error/m.exec(readme) ?? []
  const codes = [...sentence.matchAll(/(?:^|, )(\d+) /g)].map(([, code]) => code)
  expect(codes).toEqual([...reference.matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => code))
})

/** The options in a row of the table, without those that it says to belong to another command. */
function ownOptions(row: string): readonly string[] {
  const own = row.replaceAll(/`(\w+) --[\w-]+`/g, '')
  return [...own.matchAll(/--[\w-]+/g)].map(([option]) => option)
}

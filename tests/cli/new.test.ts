import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { kinds } from '../../src/model/kinds.ts'
import { repository } from '../support/check-files.ts'
import { copyOfExample, runStrategy, temporaryFolder } from '../support/run-strategy.ts'

test('new adds an entry where its kind stands, with the rest of the file byte for byte', () => {
  const cwd = copyOfExample('kazakhstan')
  const before = readFileSync(join(cwd, 'risks.yaml'), 'utf8')
  const { code, stdout, stderr } = runStrategy(['new', 'risk', '--title', 'Rooms are taken'], { cwd })
  const after = readFileSync(join(cwd, 'risks.yaml'), 'utf8')
  const line = before.split('\n').length + 1
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toContain(
    `Added risk "risk-rooms-are-taken" at risks.yaml:${line}\nFill in: probability, impact, owner\n`,
  )
  expect(after.startsWith(before)).toBe(true)
  expect(after.slice(before.length)).toContain('# The institution that watches the risk. An id, such as: le-academy,')
  expect(runStrategy(['validate'], { cwd })).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('Unexpected nothing for "owner" of risk "risk-rooms-are-taken"'),
  })
})

test('what is new is named with the path from the current folder, also in a file that was not there', () => {
  const project = copyOfExample('minimal')
  mkdirSync(join(project, '.git'))
  mkdirSync(join(project, 'prose'))
  const run = runStrategy(['new', 'term', 'audit-trail', '--file', 'more/terms.yaml'], { cwd: join(project, 'prose') })
  expect(run.stderr).toContain('Added term "audit-trail" at ../more/terms.yaml:3\n')
  expect(readFileSync(join(project, 'more/terms.yaml'), 'utf8')).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/node_modules\/training-strategy\/schemas\/file\.schema\.json\nterms:\n/,
  )
})

test('a kind or an id that cannot be is refused with what can, and nothing is written', () => {
  const cwd = copyOfExample('minimal')
  const before = readFileSync(join(cwd, 'strategy.yaml'), 'utf8')
  const refusals: readonly (readonly [readonly string[], string])[] = [
    [['rolle'], 'error: Unknown kind "rolle"\n  help: Did you mean "role"?\n'],
    [
      ['role', 'patrol-officer'],
      'error: There is a role "patrol-officer" already: strategy.yaml:24\n  help: Choose another id\n',
    ],
    [
      ['role', 'Judge'],
      'error: Unexpected id "Judge"\n  help: Use lower-case letters, digits and hyphens, such as cyber-investigator\n',
    ],
    [['project'], 'error: The section "project" is there already: strategy.yaml:2\n  help: Add to it by hand\n'],
    [
      ['planning'],
      'error: The section "planning" requires no key\n  help: Write "planning:" with those that you need\n',
    ],
    [['assessment', '--title', 'All'], 'error: The kind assessment has no title\n  help: Leave out --title\n'],
    [['role', '--file', '../a.yaml'], 'error: "../a.yaml" is no file of definitions\n'],
  ]
  for (const [args, words] of refusals) {
    const { code, stdout, stderr } = runStrategy(['new', ...args], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
  }
  expect(readFileSync(join(cwd, 'strategy.yaml'), 'utf8')).toBe(before)
})

test('files that cannot be read are reported, and nothing is written', () => {
  const cwd = copyOfExample('minimal')
  writeFileSync(join(cwd, 'broken.yaml'), 'roles: [\n')
  expect(runStrategy(['new', 'role'], { cwd })).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('--> broken.yaml:1:1'),
  })
})

test('new entries of every kind have the shape of their kind once they are filled in', () => {
  const cwd = join(temporaryFolder(), 'all')
  mkdirSync(cwd)
  writeFileSync(
    join(cwd, 'strategy.yaml'),
    'project: { id: all, title: All, country: XX, period: { from: 2026, to: 2028 }, languages: [en, ru, kk] }\n',
  )
  const listed = kinds.filter(({ single, kind }) => !single || kind === 'scale')
  for (const { kind } of listed) expect(runStrategy(['new', kind, '--file', `${kind}.yaml`], { cwd }).code).toBe(0)
  for (const { kind, section, schema } of listed) {
    const file = join(cwd, `${kind}.yaml`)
    const { [section]: written } = parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    const examples = examplesOf(schema)
    const filled = Array.isArray(written) ? written.map((entry) => fill(entry, examples)) : fill(written, examples)
    writeFileSync(file, JSON.stringify({ [section]: filled }))
  }
  const { stdout } = runStrategy(['--report', 'json', 'validate'], { cwd })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string; message: string }[] }
  expect(diagnostics.filter(({ code }) => code.startsWith('validate/')).map(({ message }) => message)).toEqual([])
  expect(diagnostics.filter(({ code }) => code.startsWith('link/'))).not.toEqual([])
})

type Examples = Readonly<Record<string, { readonly examples?: readonly unknown[] }>>

function examplesOf(schema: string): Examples {
  return (JSON.parse(readFileSync(join(repository, 'schemas', schema), 'utf8')) as { properties: Examples }).properties
}

/** Each key that holds nothing, or a place for something, with the first example of its schema. */
function fill(entry: unknown, examples: Examples): unknown {
  const pairs = Object.entries(entry as Record<string, unknown>)
  return Object.fromEntries(
    pairs.map(([key, value]) => [key, typeof value === 'string' ? value : examples[key]?.examples?.[0]]),
  )
}

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../support/check-files.ts'
import { runStrategy, temporaryFolder } from '../support/run-strategy.ts'

test('a project begins in any language or several, and builds without a finding', () => {
  const cwd = temporaryFolder()
  for (const languages of ['en', 'ru', 'kk,ru', 'en,ru,kk']) {
    expect(runStrategy(['init', languages, '--lang', languages], { cwd }).code).toBe(0)
    expect(runStrategy(['build', languages, '-f', 'md', '--document', 'framework', '-q'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect(readdirSync(join(cwd, languages, 'out')).filter((name) => /^[a-z]{2}$/.test(name))).toEqual(
      languages.split(',').toSorted(),
    )
  }
  expect(readFileSync(join(cwd, 'en/strategy.yaml'), 'utf8').replace(/^.*\n/, '')).toBe(
    readFileSync(join(repository, 'examples/minimal/strategy.yaml'), 'utf8'),
  )
  expect(readFileSync(join(cwd, 'ru/strategy.yaml'), 'utf8')).not.toMatch(/: "?[A-Z][a-z]+ /)
})

test('a title stands as it is given, in the project and at the head of its README', () => {
  const cwd = temporaryFolder()
  runStrategy(['init', 'plan', '--title', 'Стратегия: "план" #1', '--lang', 'ru'], { cwd })
  expect(readFileSync(join(cwd, 'plan/README.md'), 'utf8')).toMatch(
    /^# Стратегия: "план" #1\n\nСведения этой стратегии/,
  )
  expect(runStrategy(['validate', 'plan'], { cwd })).toMatchObject({ code: 0, stdout: 'No findings\n' })
  runStrategy(['build', 'plan', '-f', 'md', '-q'], { cwd })
  expect(readFileSync(join(cwd, 'plan/out/ru/strategy.md'), 'utf8')).toContain('Стратегия: "план" #1')
})

test('a README that is there stays, any other file is not written over', () => {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'README.md'), 'Ours\n')
  expect(runStrategy(['init'], { cwd }).stderr).toContain('Your README.md stays as it is.\n')
  expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe('Ours\n')
  mkdirSync(join(cwd, 'other'))
  writeFileSync(join(cwd, 'other/package.json'), '{}')
  expect(runStrategy(['init', 'other'], { cwd })).toMatchObject({ code: 2 })
  expect(readdirSync(join(cwd, 'other'))).toEqual(['package.json'])
})

test('languages and titles that the example cannot have are refused', () => {
  const cwd = temporaryFolder()
  const refused = (...args: readonly string[]): string => runStrategy(['init', 'plan', ...args], { cwd }).stderr
  expect(refused('--lang', 'ru,de')).toContain('error: No example in the language "de"\n  help: Use en, ru, kk')
  expect(refused('--example', 'kazakhstan', '--title', 'Plan')).toContain('has its own title and languages')
  expect(existsSync(join(cwd, 'plan'))).toBe(false)
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { createProgram } from '../../src/cli/program.ts'
import { allCodes } from '../../src/pipeline/all-codes.ts'
import { messageLanguages, type Words, wordsOf } from '../../src/report/words/words.ts'
import { repository } from '../support/check-files.ts'
import { copyOfExample, runStrategy } from '../support/run-strategy.ts'

const others = messageLanguages.filter((language) => language !== 'en')

test('every code means something in every language, in one sentence of its own, in the order of the codes', () => {
  for (const language of others) {
    const text = readFileSync(join(repository, 'locales/messages', `${language}.yaml`), 'utf8')
    const meanings = parse(text) as Readonly<Record<string, string>>
    expect(Object.keys(meanings)).toEqual(allCodes.map(({ code }) => code))
    const sentences = Object.values(meanings)
    expect(sentences.filter((sentence) => !/^[\p{Lu}«-].*\p{Script=Cyrillic}.*\.$/u.test(sentence))).toEqual([])
    expect(new Set(sentences).size).toBe(sentences.length)
  }
})

test('every command has its words in every language, and no word is of a command that is not there', () => {
  for (const language of others) {
    expect(Object.keys(wordsOf(language).commands).toSorted()).toEqual([...pathsOf(createProgram()), 'help'].toSorted())
  }
})

/** Paths of the commands that help shows; the program itself is the empty path. */
function pathsOf(command: Command, path = ''): readonly string[] {
  const shown = command
    .createHelp()
    .visibleCommands(command)
    .filter((inner) => inner.name() !== 'help')
  return [path, ...shown.flatMap((inner) => pathsOf(inner, `${path} ${inner.name()}`.trim()))]
}

test('a noun has the form that its number wants', () => {
  const counts = ({ errors, warnings }: Words): readonly string[] => [
    errors(1),
    errors(3),
    errors(5),
    errors(11),
    warnings(22),
  ]
  expect(counts(wordsOf('en'))).toEqual(['1 error', '3 errors', '5 errors', '11 errors', '22 warnings'])
  expect(counts(wordsOf('ru'))).toEqual(['1 ошибка', '3 ошибки', '5 ошибок', '11 ошибок', '22 предупреждения'])
  expect(counts(wordsOf('kk'))).toEqual(['1 қате', '3 қате', '5 қате', '11 қате', '22 ескерту'])
})

test('a finding begins with what it means, its message and place follow', () => {
  const { code, stdout } = runStrategy(['--message-lang', 'ru', 'validate', brokenProject()])
  expect(code).toBe(1)
  expect(stdout).toContain(
    'ошибка: Ссылка указывает на идентификатор, которого нет ни в одном файле [link/unknown-id]\n  --> ',
  )
  expect(stdout).toContain(
    '\n  подробно: Unknown role "patrol-oficer" in institution "exampleland-police"\n  что делать: Did you mean "patrol-officer"?\n\n1 ошибка\n',
  )
})

test('the variable says the language where the option does not; reports for machines stay English', () => {
  const project = brokenProject()
  const env = { STRATEGY_MESSAGE_LANG: 'kk' }
  expect(runStrategy(['validate', project], { env }).stdout).toMatch(/^қате: (.*\n)*1 қате\n$/)
  expect(runStrategy(['validate', project, '--message-lang=en'], { env }).stdout).toMatch(/\n1 error\n$/)
  expect(runStrategy(['--report', 'json', 'validate', project], { env }).stdout).toBe(
    runStrategy(['--report', 'json', 'validate', project]).stdout,
  )
  expect(runStrategy(['validate', project], { env: { STRATEGY_MESSAGE_LANG: 'de' } })).toMatchObject({
    code: 2,
    stdout: '',
  })
})

test('help, explanations and results are in the language', () => {
  expect(runStrategy(['build', '--help', '--message-lang', 'ru']).stdout).toMatch(
    /^Вызов: strategy build .*\n\nсоставить документы проекта\n\nПараметры:\n/,
  )
  expect(runStrategy(['--message-lang', 'kk', '--help']).stdout).toContain('\nКомандалар:\n')
  expect(runStrategy(['explain', 'link/unknown-id', '--message-lang', 'ru']).stdout).toMatch(
    /^link\/unknown-id \(ошибка\)\n\nСсылка указывает на идентификатор/,
  )
  const built = runStrategy([
    '--message-lang',
    'ru',
    'build',
    copyOfExample('minimal'),
    '-f',
    'md',
    '--document',
    'framework',
  ])
  expect(built.stderr).toMatch(/^Составлен[оы]? \d+ файл\p{L}* в .* \(записано: \d+, без изменений: 0\)\n$/u)
  expect(runStrategy(['--message-lang', 'kk', 'validate', 'nowhere']).stderr).toMatch(/^қате: .*\n {2}не істеу керек: /)
})

/** The minimal example with a role that no file defines. */
function brokenProject(): string {
  const project = copyOfExample('minimal')
  const path = join(project, 'strategy.yaml')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace('role: patrol-officer', 'role: patrol-oficer'))
  return project
}

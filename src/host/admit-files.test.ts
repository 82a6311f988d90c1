import { expect, test } from 'vitest'
import { usualLimits } from '../model/limits.ts'
import { admitFiles } from './admit-files.ts'
import type { ProjectPath } from '../source/span.ts'
import { chooseFiles, type Refused } from './walk-project.ts'

const contents: Readonly<Record<ProjectPath, number>> = {
  'strategy.yaml': 100,
  'prose/a.md': 200,
  'templates/a.hbs': 300,
  'locales/de.yaml': 400,
  'theme.yaml': 500,
  'assets/a.png': 9000,
}
const files = chooseFiles(Object.keys(contents), '')
const sizeOf = (path: ProjectPath): number => contents[path] ?? 0
const all = ['strategy.yaml', 'prose/a.md', 'templates/a.hbs', 'locales/de.yaml', 'theme.yaml']

function admitted(limits: Partial<typeof usualLimits>): readonly [readonly string[], readonly unknown[]] {
  const { value, findings } = admitFiles(files, sizeOf, { ...usualLimits, ...limits })
  return [[...value], findings]
}

test('all files are admitted that just fit', () => {
  expect(admitted({ file: 500, project: 1500, files: 5 })).toEqual([all, []])
})

test('one file that is too large is named, the others are read', () => {
  expect(admitted({ file: 499 })).toEqual([
    all.slice(0, 4),
    [
      {
        code: 'load/too-large',
        severity: 'error',
        message: '"theme.yaml" has 0 MB, more than 0 MB',
        at: { file: 'theme.yaml', start: 0, end: 1 },
        help: 'Split it, or raise the limit with --limit file=1',
      },
    ],
  ])
})

test('of too much or too many files none is read; what is too large by itself does not count twice', () => {
  const [none, findings] = admitted({ project: 1499 })
  expect(none).toEqual([])
  expect(findings).toEqual([
    {
      code: 'load/project-too-large',
      severity: 'error',
      message: 'The files of the project have 0 MB, more than 0 MB',
      help: 'Name what is no part of the strategy in .strategyignore, or raise the limit with --limit project=1',
    },
  ])
  expect(admitted({ file: 499, project: 1000 })[0]).toEqual(all.slice(0, 4))
  expect(admitted({ files: 4 })).toEqual([
    [],
    [
      {
        code: 'load/too-many-files',
        severity: 'error',
        message: 'The project has 5 files, more than 4',
        help: 'Name what is no part of the strategy in .strategyignore, or raise the limit with --limit files=6',
      },
    ],
  ])
})

test('links and pipes are errors at their names, whatever else is wrong', () => {
  const refused: readonly Refused[] = [
    { path: 'a.yaml', kind: 'link' },
    { path: 'b.yaml', kind: 'device' },
  ]
  const expected = [
    {
      code: 'load/linked-file',
      severity: 'error',
      message: '"a.yaml" is a symbolic link and is not read',
      at: { file: 'a.yaml', start: 0, end: 1 },
      help: 'Put what it leads to in its place, or name it in .strategyignore',
    },
    {
      code: 'load/not-a-file',
      severity: 'error',
      message: '"b.yaml" is a pipe, device or socket and is not read',
      at: { file: 'b.yaml', start: 0, end: 1 },
      help: 'Put a file in its place, or name it in .strategyignore',
    },
  ]
  const within = (limits: Partial<typeof usualLimits>): readonly unknown[] =>
    admitFiles({ ...files, refused }, sizeOf, { ...usualLimits, ...limits }).findings
  expect(within({})).toEqual(expected)
  expect(within({ files: 1 }).slice(0, 2)).toEqual(expected)
  expect(within({ project: 1 }).slice(0, 2)).toEqual(expected)
})

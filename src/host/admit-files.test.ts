import { expect, test } from 'vitest'
import { folderWith } from '../../tests/support/folder-with.ts'
import { usualLimits } from '../model/limits.ts'
import { admitFiles } from './admit-files.ts'
import { walkProject } from './walk-project.ts'

const root = (): string =>
  folderWith({
    'strategy.yaml': 'x'.repeat(100),
    'prose/a.md': 'x'.repeat(200),
    'templates/a.hbs': 'x'.repeat(300),
    'locales/de.yaml': 'x'.repeat(400),
    'theme.yaml': 'x'.repeat(500),
    'assets/a.png': 'x'.repeat(9000),
  })
const all = ['strategy.yaml', 'prose/a.md', 'templates/a.hbs', 'locales/de.yaml', 'theme.yaml']

function admitted(limits: Partial<typeof usualLimits>): readonly [readonly string[], readonly unknown[]] {
  const folder = root()
  const { value, findings } = admitFiles(folder, walkProject(folder), { ...usualLimits, ...limits })
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
  const folder = root()
  const refused = [
    { path: 'a.yaml', isLink: true },
    { path: 'b.yaml', isLink: false },
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
  const files = { ...walkProject(folder), refused }
  expect(admitFiles(folder, files, usualLimits).findings).toEqual(expected)
  expect(admitFiles(folder, files, { ...usualLimits, files: 1 }).findings.slice(0, 2)).toEqual(expected)
  expect(admitFiles(folder, files, { ...usualLimits, project: 1 }).findings.slice(0, 2)).toEqual(expected)
})

test('a file that has vanished counts nothing', () => {
  const files = { ...walkProject(root()), yaml: ['gone.yaml'] }
  expect([...admitFiles(root(), files, usualLimits).value]).toContain('gone.yaml')
})

import { spawnSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../../tests/support/folder-with.ts'
import { chooseFiles, isPassedOver, walkProject } from './walk-project.ts'

const files = [
  'strategy.yaml',
  'roles/b.yml',
  'roles/a.yaml',
  'roles/c.yaml.txt',
  'theme.yaml',
  'deep/theme.yaml',
  'prose/vision.md',
  'templates/documents/x.hbs',
  'templates/readme.md',
  'templates/odd.yaml',
  'locales/de.yaml',
  'locales/de.yml',
  'locales/old/fr.yaml',
  'translations/x.yaml',
  'assets/logo.png',
  'assets/Photo.JPEG',
  'assets/data.yaml',
  'picture.jpg',
  'picture.png.txt',
  'out/en/framework.md',
  'node_modules/x/strategy.yaml',
  'deep/out/a.yaml',
  '.git/a.yaml',
  '.hidden.yaml',
  'other/strategy.yaml',
  'other/deep/role.yaml',
  'drafts/a.yaml',
  'deep/drafts/b.yaml',
  'deep/old-1.yaml',
  'deep/new.yaml',
  'deep/skip/this.yaml',
  'skip/this.yaml',
]
const ignored = `# what is no part of the strategy
drafts/
old-*.yaml   # earlier ones
/skip/this.yaml
`
const chosen = {
  yaml: ['deep/new.yaml', 'deep/skip/this.yaml', 'deep/theme.yaml', 'roles/a.yaml', 'roles/b.yml', 'strategy.yaml'],
  markdown: ['prose/vision.md'],
  templates: ['templates/documents/x.hbs', 'templates/odd.yaml', 'templates/readme.md'],
  locales: ['locales/de.yaml'],
  theme: 'theme.yaml',
  images: ['assets/Photo.JPEG', 'assets/logo.png', 'picture.jpg'],
  refused: [],
}

test('a project reads its own files only, by what they are for and in order', () => {
  const root = folderWith({ ...Object.fromEntries(files.map((path) => [path, ''])), '.strategyignore': ignored })
  expect(walkProject(root)).toEqual(chosen)
})

test('the same files are chosen among those of a revision', () => {
  expect(chooseFiles(files, ignored)).toEqual(chosen)
  expect(chooseFiles(files, ignored.replaceAll('\n', '\r\n'))).toEqual(chosen)
})

test('without .strategyignore, and with a folder of that name, nothing is left out', () => {
  const paths = ['drafts/a.yaml', 'strategy.yaml']
  const root = folderWith({ 'drafts/a.yaml': '', 'strategy.yaml': '' })
  expect(walkProject(root).yaml).toEqual(paths)
  expect(chooseFiles(paths, '').yaml).toEqual(paths)
  expect(walkProject(folderWith({ 'strategy.yaml': '', '.strategyignore/x': '' })).yaml).toEqual(['strategy.yaml'])
})

test('a path with a slash begins at the root, a name is found in any folder', () => {
  const paths = ['a/b/c.yaml', 'b/c.yaml', 'c.yaml']
  expect(chooseFiles(paths, 'b/c.yaml').yaml).toEqual(['a/b/c.yaml', 'c.yaml'])
  expect(chooseFiles(paths, 'c.yaml').yaml).toEqual([])
  expect(chooseFiles(paths, 'b').yaml).toEqual(['c.yaml'])
  expect(chooseFiles(paths, '/a').yaml).toEqual(['b/c.yaml', 'c.yaml'])
})

test('links, pipes and links to folders are refused where they would be read, others are passed over', () => {
  const root = folderWith({ 'strategy.yaml': '', 'real/a.yaml': '', '.strategyignore': 'left-out.yaml\n' })
  const lead = (to: string, path: string): void => symlinkSync(join(root, to), join(root, path))
  lead('real/a.yaml', 'link.yaml')
  lead('real', 'linked')
  lead('nowhere', 'broken.md')
  lead('nowhere', 'broken')
  lead('real/a.yaml', 'left-out.yaml')
  lead('real/a.yaml', 'picture.png')
  lead('real', 'assets')
  lead('real', 'out')
  expect(spawnSync('mkfifo', [join(root, 'pipe.yaml'), join(root, 'pipe')]).status).toBe(0)
  const { yaml, refused } = walkProject(root)
  expect(yaml).toEqual(['real/a.yaml', 'strategy.yaml'])
  expect(refused).toEqual([
    { path: 'broken.md', kind: 'link' },
    { path: 'link.yaml', kind: 'link' },
    { path: 'linked', kind: 'link' },
    { path: 'pipe.yaml', kind: 'device' },
  ])
})

test('steps that lead where nothing is read are known', () => {
  expect(['out', 'node_modules', '.git', '.x'].map((step) => isPassedOver(['a', step, 'b']))).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(isPassedOver(['a', '..', 'b', '.strategyignore'])).toBe(false)
})

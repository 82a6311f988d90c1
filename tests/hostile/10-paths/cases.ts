import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { frame, framework, type HostileCase } from '../hostile-case.ts'

const secret = 'root of all secrets'

function prose(path: string): string {
  return `${frame}documents: [{ id: d, template: strategy, sections: [{ id: own, title: Own, from: ${JSON.stringify(path)} }] }]\n`
}

function picture(path: string): Readonly<Record<string, string>> {
  return { 'strategy.yaml': prose('text.md'), 'text.md': `![A picture](${path})\n` }
}

/** A file with a secret beside the project. */
function outside(folder: string): string {
  const file = join(folder, '..', 'secret.md')
  writeFileSync(file, `${secret}\n`)
  return file
}

export const cases: readonly HostileCase[] = [
  ...['../secret.md', 'a/../../secret.md', '/etc/passwd.md', 'C:\\\\secret.md', '\\\\\\\\server\\\\share\\\\a.md'].map(
    (path): HostileCase => ({
      name: `prose from ${path}`,
      files: { 'strategy.yaml': prose(path).replaceAll('\\\\\\\\', '\\\\') },
      prepare: outside,
      exit: 1,
      finds: ['*'],
      never: [secret],
    }),
  ),
  {
    name: 'a linked YAML file',
    prepare: (folder) => symlinkSync(outside(folder), join(folder, 'more.yaml')),
    exit: 1,
    finds: ['error load/linked-file more.yaml'],
    never: [secret],
  },
  {
    name: 'linked prose',
    files: { 'strategy.yaml': prose('more.md') },
    prepare: (folder) => symlinkSync(outside(folder), join(folder, 'more.md')),
    exit: 1,
    finds: ['error load/linked-file more.md', '*'],
    never: [secret],
  },
  {
    name: 'a linked folder',
    prepare: (folder) => symlinkSync('..', join(folder, 'more')),
    exit: 1,
    finds: ['error load/linked-file more'],
  },
  {
    name: 'a linked strategy.yaml',
    prepare(folder) {
      rmSync(join(folder, 'strategy.yaml'))
      symlinkSync(outside(folder), join(folder, 'strategy.yaml'))
    },
    exit: 1,
    finds: ['error load/linked-file strategy.yaml', '*'],
    never: [secret],
  },
  {
    name: 'a pipe for a file',
    prepare: (folder) => void spawnSync('mkfifo', [join(folder, 'more.yaml')]),
    exit: 1,
    finds: ['error load/not-a-file more.yaml'],
  },
  {
    name: 'a pipe for the list of ignored files',
    prepare: (folder) => void spawnSync('mkfifo', [join(folder, '.strategyignore')]),
    exit: 0,
  },
  ...['../secret.png', 'sub/../../secret.png', '/etc/hostname.png', 'file:///etc/hostname.png'].map(
    (path): HostileCase => ({
      name: `a picture from ${path}`,
      files: picture(path),
      prepare: outside,
      exit: 5,
      finds: ['error layout/unknown-image text.md:1:14'],
    }),
  ),
  {
    name: 'a linked picture',
    files: picture('a.png'),
    prepare: (folder) => symlinkSync(outside(folder), join(folder, 'a.png')),
    exit: 5,
    finds: ['error layout/unusable-image text.md:1:14'],
    says: ['outside the project'],
    never: [secret],
  },
  {
    name: 'a device as a picture',
    files: picture('a.png'),
    prepare: (folder) => symlinkSync('/dev/zero', join(folder, 'a.png')),
    exit: 5,
    finds: ['error layout/unusable-image text.md:1:14'],
  },
  {
    name: 'a pipe as a picture',
    files: picture('a.png'),
    prepare: (folder) => void spawnSync('mkfifo', [join(folder, 'a.png')]),
    exit: 5,
    finds: ['error layout/unusable-image text.md:1:14'],
    says: ['not a file'],
  },
  {
    name: 'an output that leads upward',
    files: { 'strategy.yaml': `${frame}documents: [{ id: d, template: strategy, output: ../../d }]\n` },
    exit: 1,
    finds: ['error validate/bad-format strategy.yaml:7:50'],
  },
  {
    name: 'an output folder that leads out of the project',
    files: { 'strategy.yaml': framework },
    prepare(folder) {
      mkdirSync(join(folder, '..', 'target'))
      symlinkSync('../target', join(folder, 'out'))
    },
    exit: 4,
    says: ['it leads out of the project'],
  },
  {
    name: 'a manifest that lists files elsewhere',
    files: {
      'strategy.yaml': framework,
      'out/.strategy-manifest': '../strategy.yaml\n/etc/passwd\nen/../../strategy.yaml\n',
    },
    args: ['build'],
    exit: 0,
    writes: ['en/framework.md'],
  },
]

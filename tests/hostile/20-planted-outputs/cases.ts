import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { framework, type HostileCase } from '../hostile-case.ts'

const files = { 'strategy.yaml': framework }
const manifest = 'out/.strategy-manifest'
const output = 'out/en/strategy.md'

/** Something at a path below `out`, made by a program or a link to a place. */
function planted(path: string, plant: (target: string) => void): (folder: string) => void {
  return (folder) => {
    mkdirSync(join(folder, 'out/en'), { recursive: true })
    plant(join(folder, path))
  }
}

const pipe = (target: string): void => void execFileSync('mkfifo', [target])
const linkTo =
  (place: string) =>
  (target: string): void =>
    symlinkSync(place, target)

export const cases: readonly HostileCase[] = [
  { name: 'a manifest that is a pipe', files, prepare: planted(manifest, pipe), exit: 0, writes: ['# Sample'] },
  { name: 'a manifest that never ends', files, prepare: planted(manifest, linkTo('/dev/zero')), exit: 0 },
  { name: 'an output that is a pipe', files, prepare: planted(output, pipe), exit: 0, writes: ['# Sample'] },
  { name: 'an output that leads to a device', files, prepare: planted(output, linkTo('/dev/full')), exit: 0 },
  {
    name: 'an output that never ends, to be compared',
    args: ['--report', 'json', 'build', '-f', 'md', '-o', '.made', '--check'],
    prepare: (folder) => {
      mkdirSync(join(folder, '.made/en'), { recursive: true })
      symlinkSync('/dev/zero', join(folder, '.made/en/strategy.md'))
    },
    exit: 3,
    says: ['missing  .made/en/strategy.md'],
  },
  {
    name: 'an output that leads to a secret, to be compared',
    args: ['--report', 'json', 'build', '-f', 'md', '-o', '.made', '--check'],
    prepare: (folder) => {
      mkdirSync(join(folder, '.made/en'), { recursive: true })
      writeFileSync(join(folder, '../secret'), 'the secret of the machine\n')
      symlinkSync('../../../secret', join(folder, '.made/en/strategy.md'))
    },
    exit: 3,
    says: ['missing  .made/en/strategy.md'],
    never: ['the secret of the machine'],
  },
  {
    name: 'outputs among the files of the project',
    files: { ...files, 'README.md': 'Written by hand\n' },
    args: ['--report', 'json', 'build', '-f', 'md', '-o', '.'],
    exit: 2,
    says: ['An output would replace "README.md" of the project'],
  },
  {
    name: 'a file whose name is not UTF-8',
    prepare: (folder) =>
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff]), Buffer.from('.yaml')]), ''),
    exit: 1,
    finds: ['error load/unreadable-name \ufffd.yaml'],
  },
  {
    name: 'a folder whose name is not UTF-8',
    prepare: (folder) => mkdirSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])])),
    exit: 1,
    finds: ['error load/unreadable-name \ufffd'],
  },
]

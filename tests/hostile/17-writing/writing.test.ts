import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { hashFolder } from '../../support/hash-folder.ts'
import { copyOfExample, runStrategy } from '../../support/run-strategy.ts'
import { asNobody, type End, startShell, runApart } from '../../support/run-apart.ts'

type Hashes = Readonly<Record<string, string>>

/** The minimal example, built, and then given another title, so that the next build writes every document anew. */
function builtAndChanged(): { readonly project: string; readonly out: string; readonly before: Hashes } {
  const project = copyOfExample('minimal')
  runStrategy(['build', project])
  const out = join(project, 'out')
  const before = hashFolder(out)
  expect(Object.keys(before).length).toBeGreaterThan(4)
  retitle(project, 'Another title')
  return { project, out, before }
}

function retitle(project: string, title: string): void {
  const file = join(project, 'strategy.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {2}title: .*$/m, `  title: ${title}`))
}

function sizeOf(folder: string): number {
  return Object.keys(hashFolder(folder)).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)
}

/** Where a small disk can be mounted, it is; elsewhere the system limits the size of files, which fails as late. */
function onSmallDisk(folder: string, bytes: number): string {
  mkdirSync(folder, { recursive: true })
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]).status === 0
  if (!mounted) return `ulimit -f ${Math.floor(bytes / 3 / 1024)}; exec "$0" "$@"`
  onTestFinished(() => void spawnSync('umount', [folder]))
  return 'exec "$0" "$@"'
}

test('on a full disk the old outputs stay whole and the build ends with 4', async () => {
  const { project, out, before } = builtAndChanged()
  const disk = join(project, 'disk')
  const line = onSmallDisk(disk, Math.ceil(sizeOf(out) * 1.4))
  cpSync(out, disk, { recursive: true })
  const { code, stderr } = await startShell(line, ['build', project, '-o', disk]).ended
  expect({ code, stderr }).toEqual({
    code: 4,
    stderr: expect.stringMatching(/^error: Cannot write ".*": (?:ENOSPC|EFBIG): /) as string,
  })
  expect(hashFolder(disk)).toEqual(before)
})

test('a file that may not grow leaves the old outputs whole and ends with 4', async () => {
  const { project, out, before } = builtAndChanged()
  const { code, stderr } = await startShell('ulimit -f 16; exec "$0" "$@"', ['build', project]).ended
  expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining('EFBIG: file too large') as string })
  expect(hashFolder(out)).toEqual(before)
})

test('a full device as standard output or report ends with 4', async () => {
  const { project } = builtAndChanged()
  const printed = await startShell('exec "$0" "$@" > /dev/full', ['validate', project]).ended
  expect(printed).toMatchObject({
    code: 4,
    stderr: expect.stringContaining('Cannot write to standard output') as string,
  })
  const reported = await runApart(['--report', 'json=/dev/full', 'validate', project]).ended
  expect(reported).toMatchObject({ code: 4, stderr: expect.stringContaining('Cannot write "/dev/full"') as string })
})

/** The super-user may write anywhere: as root the build runs as nobody. */
async function buildAsNobody(project: string): Promise<End> {
  chmodSync(dirname(project), 0o755)
  return runApart(['build', project], asNobody()).ended
}

test('without permission for one folder no output changes and the build ends with 4', async () => {
  const { project, out, before } = builtAndChanged()
  chmodSync(out, 0o777)
  chmodSync(join(out, 'en'), 0o555)
  onTestFinished(() => chmodSync(join(out, 'en'), 0o755))
  const { code, stderr } = await buildAsNobody(project)
  expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining('EACCES: permission denied') as string })
  expect(hashFolder(out)).toEqual(before)
})

test('one output that may not be replaced keeps all others as they are', async () => {
  const { project, out, before } = builtAndChanged()
  for (const folder of [out, join(out, 'en')]) chmodSync(folder, 0o777)
  for (const path of Object.keys(before)) chmodSync(join(out, path), 0o666)
  chmodSync(join(out, 'en/strategy.pdf'), 0o444)
  const { code, stderr } = await buildAsNobody(project)
  expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining('en/strategy.pdf"') as string })
  expect(hashFolder(out)).toEqual(before)
})

test('an output folder that leads elsewhere is not written to', () => {
  const project = copyOfExample('minimal')
  const elsewhere = join(project, '..', 'elsewhere')
  mkdirSync(elsewhere)
  symlinkSync(elsewhere, join(project, 'out'))
  expect(runStrategy(['build', project])).toMatchObject({
    code: 4,
    stderr: expect.stringContaining('it leads out of the project') as string,
  })
  const own = join(project, '..', 'own')
  mkdirSync(own)
  symlinkSync(elsewhere, join(own, 'en'))
  expect(runStrategy(['build', project, '-o', own])).toMatchObject({
    code: 4,
    stderr: expect.stringContaining('it would lie outside') as string,
  })
  expect(hashFolder(elsewhere)).toEqual({})
})

test('two builds at once leave the outputs of one of them, whole', async () => {
  const { project, out } = builtAndChanged()
  const ends = await Promise.all([runApart(['build', project]).ended, runApart(['build', project]).ended])
  expect(ends.map(({ code }) => code)).toEqual([0, 0])
  const after = hashFolder(out)
  runStrategy(['build', project])
  expect(hashFolder(out)).toEqual(after)
})

/** How often a build is ended; KILLS=100 for a longer run. */
const kills = Number(process.env['KILLS'] ?? 12)

test(
  'a build that is ended at any moment leaves every output whole, and no temporary file that the next one does not remove',
  { timeout: 120_000 + kills * 10_000 },
  async () => {
    const project = copyOfExample('minimal')
    const out = join(project, 'out')
    const started = performance.now()
    const versions = ['First', 'Second'].map((title) => {
      retitle(project, title)
      runStrategy(['build', project])
      return hashFolder(out)
    })
    const duration = (performance.now() - started) / 2
    const paths = Object.keys(versions[0] ?? {}).toSorted()
    for (let round = 0; round < kills; round++) {
      const title = round % 2 === 0 ? 'First' : 'Second'
      retitle(project, title)
      const ends = (['SIGTERM', 'SIGINT', 'SIGKILL'] as const)[round % 3] ?? 'SIGKILL'
      const { process: child, ended } = runApart(['build', project])
      setTimeout(() => child.kill(ends), (duration * (round + 1)) / kills)
      const { code, signal } = await ended
      expect([0, 130, ends]).toContain(signal ?? code)
      const after = hashFolder(out)
      const isLeft = (path: string): boolean => signal === 'SIGKILL' && /(?:^|\/)\.strategy-[^/]+\.tmp$/.test(path)
      expect(
        Object.keys(after)
          .filter((path) => !isLeft(path))
          .toSorted(),
      ).toEqual(paths)
      for (const path of paths) expect(versions.map((hashes) => hashes[path])).toContain(after[path])
      if (signal !== 'SIGKILL') continue
      runStrategy(['build', project])
      expect(hashFolder(out)).toEqual(versions[round % 2])
    }
  },
)

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { repository } from './check-files.ts'

/** How a run of the built command line ended. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Where and with which environment a command runs. */
export interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the built command line (`npm run build` comes first in `npm run verify`). */
export function runStrategy(args: readonly string[], { cwd = repository, env = {} }: RunOptions = {}): Run {
  const { NO_COLOR: _1, FORCE_COLOR: _2, ...inherited } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, 'bin/strategy.js'), ...args], {
    cwd,
    env: { ...inherited, ...env },
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  })
  return { code: status, stdout, stderr }
}

/** A temporary folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'strategy-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A copy of an example in a temporary folder. */
export function copyOfExample(name: string): string {
  const folder = join(temporaryFolder(), name)
  cpSync(join(repository, 'examples', name), folder, { recursive: true, filter: (path) => !path.endsWith('/out') })
  return folder
}

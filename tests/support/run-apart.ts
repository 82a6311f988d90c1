import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { repository } from './check-files.ts'

/** How a process ended: its exit code, or the signal that killed it. */
export interface End {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stderr: string
}

/** A run of the built command line that goes on beside the test. */
export interface Started {
  readonly process: ChildProcess
  readonly ended: Promise<End>
}

/** Starts the built command line and does not wait for it. */
export function runApart(args: readonly string[], options: SpawnOptions = {}): Started {
  return start(process.execPath, [join(repository, 'bin/strategy.js'), ...args], options)
}

/** Options of a run that may not do what only the super-user may. */
export function asNobody(): SpawnOptions {
  return process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
}

/** Starts a shell line in which "$0" "$@" is the built command line with its arguments. */
export function startShell(line: string, args: readonly string[]): Started {
  return start('bash', ['-c', line, process.execPath, join(repository, 'bin/strategy.js'), ...args], {})
}

function start(command: string, args: readonly string[], options: SpawnOptions): Started {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (part: string) => (stderr += part))
  const ended = once(child, 'close').then(([code, signal]): End => ({
    code: code as number | null, // as the event is documented
    signal: signal as NodeJS.Signals | null,
    stderr,
  }))
  return { process: child, ended }
}

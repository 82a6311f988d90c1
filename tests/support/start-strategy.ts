import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { repository } from './check-files.ts'

/** A command that runs until it is told to end. */
export interface Running {
  /** All that it has said so far, on both streams. */
  readonly said: () => string
  /** Waits until it says a text, on one stream behind what earlier calls have found there. */
  readonly until: (text: string) => Promise<void>
  /** Sends a signal and gives the exit code. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>
}

/** Starts the built command line; it is killed when the test ends. */
export function startStrategy(args: readonly string[], cwd: string): Running {
  const child = spawn(process.execPath, [join(repository, 'bin/strategy.js'), ...args], { cwd })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  onTestFinished(() => void child.kill('SIGKILL'))
  const streams = [child.stdout, child.stderr].map((stream) => ({ stream, said: '', seen: 0 }))
  let listen: () => void = () => undefined
  for (const entry of streams) {
    entry.stream.setEncoding('utf8').on('data', (text: string) => {
      entry.said += text
      listen()
    })
  }
  const said = (): string => streams.map((entry) => entry.said).join('')
  return {
    said,
    async until(text) {
      for (;;) {
        const entry = streams.find((one) => one.said.includes(text, one.seen))
        if (entry !== undefined) {
          entry.seen = entry.said.indexOf(text, entry.seen) + text.length
          return
        }
        if (child.exitCode !== null) throw new Error(`Ended without saying "${text}":\n${said()}`)
        await new Promise<void>((resolve) => (listen = resolve))
      }
    },
    end(signal) {
      child.kill(signal)
      return ended
    },
  }
}

import { writeSync } from 'node:fs'
import { errorCode, HostError } from './usage-error.ts'

export type ColorChoice = 'auto' | 'always' | 'never'

/** Where the product goes and where the talk goes. */
export interface Terminal {
  /** Product and reports, to standard output. */
  readonly out: (text: string | Uint8Array) => void
  /** Progress and explanations, to standard error. */
  readonly say: (text: string) => void
  /** A line that the next one replaces, on a terminal only: how far the work is. */
  readonly status: (text: string) => void
  /** A person can be asked: a terminal on both sides, and no continuous integration. */
  readonly isInteractive: boolean
  readonly outColors: boolean
  readonly sayColors: boolean
  /** Characters in a line of standard output; undefined where it is no terminal and COLUMNS is not set. */
  readonly columns: number | undefined
}

/** The terminal of this process. Colours for each stream: flag, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal. */
export function createTerminal(choice: ColorChoice, environment: NodeJS.ProcessEnv): Terminal {
  const status = createStatus(process.stderr.isTTY && environment['TERM'] !== 'dumb')
  return {
    out(text) {
      status('')
      writeNow(1, text)
    },
    say(text) {
      status('')
      writeNow(2, text)
    },
    status,
    isInteractive: isInteractive(environment),
    outColors: wantsColors(choice, environment, process.stdout.isTTY),
    sayColors: wantsColors(choice, environment, process.stderr.isTTY),
    columns: columnsOf(environment),
  }
}

function isInteractive({ CI, TERM }: NodeJS.ProcessEnv): boolean {
  return (
    process.stdin.isTTY && process.stderr.isTTY && TERM !== 'dumb' && (CI === undefined || CI === '' || CI === 'false')
  )
}

function createStatus(isTerminal: boolean): Terminal['status'] {
  let shown = ''
  return (text) => {
    if (!isTerminal || text === shown) return
    shown = text
    writeNow(2, `\r\u001b[2K${text.slice(0, (process.stderr.columns || 80) - 1)}`)
  }
}

function columnsOf(environment: NodeJS.ProcessEnv): number | undefined {
  const stated = Number(environment['COLUMNS'])
  if (Number.isInteger(stated) && stated >= 40) return stated
  return process.stdout.isTTY ? process.stdout.columns : undefined
}

function wantsColors(choice: ColorChoice, environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (choice !== 'auto') return choice === 'always'
  if (environment['NO_COLOR']) return false
  if (environment['FORCE_COLOR'] && environment['FORCE_COLOR'] !== '0') return true
  return isTerminal && environment['TERM'] !== 'dumb'
}

/** Writes to standard output (1) or error (2) at once, so that nothing is cut when the process ends; a reader that has gone (`| head`) is no failure. */
export function writeNow(descriptor: 1 | 2, text: string | Uint8Array): void {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text
  for (let offset = 0; offset < bytes.length;) {
    try {
      offset += writeSync(descriptor, bytes, offset)
    } catch (error) {
      if (errorCode(error) === 'EPIPE') return
      if (errorCode(error) !== 'EAGAIN')
        throw new HostError(`Cannot write to standard ${descriptor === 1 ? 'output' : 'error'}`, error)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

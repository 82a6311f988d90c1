import type { Command } from 'commander'
import type { ExitCode } from '../exit-code.ts'
import { type Context, createContext, type GlobalOptions } from '../global-options.ts'

/** Where the command that ran leaves its exit code. */
export interface Run {
  code: ExitCode
}

/** The context of a command from its options and those of the program. */
export function contextOf(command: Command): Context {
  return createContext(command.optsWithGlobals<GlobalOptions>())
}

/** Takes an option that may be repeated. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value]
}

/** Takes an option that may be repeated, and holds values between commas. */
export function collectList(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, ...value.split(',').map((entry) => entry.trim())]
}

/** Takes an option with values between commas. */
export function splitList(value: string): readonly string[] {
  return value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

import { HostError, UsageError } from '../host/usage-error.ts'
import { exitCode, type ExitCode } from './exit-code.ts'
import { runProgram } from './program.ts'

/** Runs the command line of this process: the only place that sets the exit code and catches a crash. */
async function main(): Promise<ExitCode> {
  // A signal waits until what is being written is whole or gone again: `writeFiles` lets nothing between.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(exitCode.interrupted))
  try {
    return await runProgram(process.argv)
  } catch (error) {
    return reportFailure(error)
  }
}

function reportFailure(error: unknown): ExitCode {
  if (error instanceof UsageError) {
    say(`error: ${error.message}${error.help ? `\n  help: ${error.help}` : ''}`)
    return exitCode.usage
  }
  if (error instanceof HostError) {
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
    say(`error: ${error.message}${cause}`)
    return exitCode.hostFailure
  }
  say(`error: this is a bug in strategy\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return exitCode.bug
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

process.exitCode = await main()

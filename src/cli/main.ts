import { writeNow } from '../host/terminal.ts'
import { HostError, UsageError } from '../host/usage-error.ts'
import { exitCode, type ExitCode } from './exit-code.ts'
import { askedLanguage } from './message-language.ts'
import { wordsOf } from '../report/words/words.ts'
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
  const { severity, help, bug } = wordsOf(askedLanguage(process.argv, process.env))
  if (error instanceof UsageError) {
    say(`${severity.error}: ${error.message}${error.help ? `\n  ${help}: ${error.help}` : ''}`)
    return exitCode.usage
  }
  if (error instanceof HostError) {
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
    say(`${severity.error}: ${error.message}${cause}`)
    return exitCode.hostFailure
  }
  say(`${severity.error}: ${bug}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return exitCode.bug
}

function say(text: string): void {
  writeNow(2, `${text}\n`)
}

process.exitCode = await main()

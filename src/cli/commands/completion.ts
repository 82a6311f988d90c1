import type { Command } from 'commander'
import { completeWords, type Proposal } from '../completion/complete-words.ts'
import { printScript, type Shell } from '../completion/print-script.ts'
import { valuesFrom } from '../completion/propose-values.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Context } from '../global-options.ts'

/** Prints the script by which a shell completes `strategy`. */
export function completion({ terminal }: Context, shell: Shell): ExitCode {
  printScript(shell, terminal)
  return exitCode.ok
}

/** Answers a shell: a line for each word that may stand next, and last how to go on (2: no space behind, 4: no file names). */
export function complete({ cwd, terminal }: Context, program: Command, words: readonly string[]): ExitCode {
  const found = completeWords(program, words, valuesFrom(cwd)).filter(isHarmless)
  const goesOn = found.length > 0 && found.every(({ value }) => /[/=]$/.test(value))
  const lines = found.map(({ value, description }) => `${value}\t${description.replaceAll(/\s+/g, ' ')}\n`)
  terminal.out(`${lines.join('')}:${goesOn ? 6 : 4}\n`)
  return exitCode.ok
}

/** Shells expand what they are proposed: an id such as "$(rm file)" of a foreign project must not reach them. */
function isHarmless({ value }: Proposal): boolean {
  return /^[\p{L}\p{M}\p{N}_./:=@+-]+$/u.test(value)
}

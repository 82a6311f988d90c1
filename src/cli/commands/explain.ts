import { didYouMean } from '../../std/did-you-mean.ts'
import { UsageError } from '../../host/usage-error.ts'
import type { CodeDoc } from '../../model/code-doc.ts'
import { createPaint, type Paint } from '../../report/paint.ts'
import { allCodes } from '../../pipeline/all-codes.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Context } from '../global-options.ts'

/** Prints what a code means; without a code, all of them with one line each. Throws UsageError for an unknown one. */
export function explain({ terminal }: Context, code: string | undefined): ExitCode {
  const paint = createPaint(terminal.outColors)
  if (code === undefined) {
    terminal.out(allCodes.map((doc) => `${doc.code.padEnd(44)} ${doc.summary}\n`).join(''))
    return exitCode.ok
  }
  const doc = allCodes.find((entry) => entry.code === code || entry.code === `rules/${code}`)
  if (!doc) throw unknownCode(code)
  terminal.out(format(doc, paint))
  return exitCode.ok
}

function unknownCode(code: string): UsageError {
  const meant = didYouMean(
    code,
    allCodes.map((doc) => doc.code),
  )
  return new UsageError(
    `Unknown code "${code}"`,
    meant ? `Did you mean "${meant}"?` : 'strategy explain lists all codes',
  )
}

function format({ code, severity, summary, rationale, bad, good }: CodeDoc, paint: Paint): string {
  const isRule = code.startsWith('rules/')
  return [
    `${paint('bold', code)} (${severity})\n`,
    `${summary}\n`,
    `${rationale}\n`,
    ...(bad === undefined ? [] : [paint('red', 'Bad'), `${indent(bad)}\n`]),
    ...(good === undefined ? [] : [paint('green', 'Good'), `${indent(good)}\n`]),
    ...(isRule
      ? [`Change its weight in strategy.yaml:\n\n${indent(`rules:\n  ${code}: off   # error, warning, info or off`)}\n`]
      : []),
  ].join('\n')
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '    ')
}

import { didYouMean } from '../../std/did-you-mean.ts'
import { UsageError } from '../../host/usage-error.ts'
import type { CodeDoc } from '../../model/code-doc.ts'
import { createPaint, type Paint } from '../../report/paint.ts'
import { allCodes } from '../../pipeline/all-codes.ts'
import { meaningsIn } from '../code-meanings.ts'
import type { Words } from '../../report/words/words.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Context } from '../global-options.ts'

/** Prints what a code means; without a code, all of them with one line each. Throws UsageError for an unknown one. */
export function explain({ terminal, words }: Context, code: string | undefined): ExitCode {
  const paint = createPaint(terminal.outColors)
  const meaningOf = words.language === 'en' ? undefined : meaningsIn(words.language)
  const summaryOf = ({ code: name, summary }: CodeDoc): string => meaningOf?.(name) ?? summary
  if (code === undefined) {
    terminal.out(allCodes.map((doc) => `${doc.code.padEnd(44)} ${summaryOf(doc)}\n`).join(''))
    return exitCode.ok
  }
  const doc = allCodes.find((entry) => entry.code === code || entry.code === `rules/${code}`)
  if (!doc) throw unknownCode(code)
  terminal.out(format({ ...doc, summary: summaryOf(doc) }, paint, words))
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

function format({ code, severity, summary, rationale, bad, good }: CodeDoc, paint: Paint, words: Words): string {
  const isRule = code.startsWith('rules/')
  return [
    `${paint('bold', code)} (${words.severity[severity]})\n`,
    `${summary}\n`,
    `${rationale}\n`,
    ...(bad === undefined ? [] : [paint('red', words.explain.bad), `${indent(bad)}\n`]),
    ...(good === undefined ? [] : [paint('green', words.explain.good), `${indent(good)}\n`]),
    ...(isRule
      ? [`${words.explain.weight}\n\n${indent(`rules:\n  ${code}: off   # error, warning, info or off`)}\n`]
      : []),
  ].join('\n')
}

function indent(text: string): string {
  return text.replace(/^\n/, '').trimEnd().replaceAll(/^/gm, '    ')
}

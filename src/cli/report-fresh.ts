import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { BuildResult } from '../pipeline/build.ts'
import type { Context } from './global-options.ts'
import { deliverReport } from './report-findings.ts'

/** Reports what the build before did not find; programs are told everything each time. */
export function createFreshReport(context: Context, root: string): (result: BuildResult) => void {
  let known: ReadonlySet<string> = new Set()
  return ({ diagnostics, sources }) => {
    const fresh = diagnostics.filter((entry) => entry.severity === 'error' || !known.has(keyOf(entry)))
    known = new Set(diagnostics.map(keyOf))
    if (context.options.report) deliverReport(context, { root, diagnostics, sources })
    else if (fresh.length > 0) deliverReport(context, { root, diagnostics: fresh, sources })
    const left = diagnostics.length - fresh.length
    if (left > 0 && !context.options.quiet) context.terminal.say(`${context.words.asBefore(left)}\n`)
  }
}

function keyOf({ code, message, path }: Diagnostic): string {
  return JSON.stringify([code, message, path])
}

import { readAssets } from '../../host/read-assets.ts'
import { readProject } from '../../host/read-project.ts'
import { findProject } from '../../host/find-project.ts'
import { today } from '../../host/today.ts'
import { checkProject } from '../../pipeline/check-project.ts'
import type { ExitCode } from '../exit-code.ts'
import { type Context, parseRuleOptions } from '../global-options.ts'
import { deliverReport, type ThresholdOptions, verdict } from '../report-findings.ts'

/** Options of `strategy validate`. */
export interface ValidateOptions extends ThresholdOptions {
  readonly dir?: string | undefined
  readonly date?: string
}

/** Checks a project: everything but the setting of pages. Writes no files. */
export function validate(context: Context, options: ValidateOptions): ExitCode {
  const root = findProject(context.cwd, options.dir)
  const assets = readAssets(['schemas'])
  const inputs = { ...readProject(root), assets, today: options.date ?? today() }
  const { diagnostics, sources } = checkProject(inputs, { ruleSettings: parseRuleOptions(context.options.rule) })
  deliverReport(context, { root, diagnostics, sources })
  return verdict(diagnostics, options)
}

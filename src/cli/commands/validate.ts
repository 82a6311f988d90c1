import { readAssets } from '../../host/read-assets.ts'
import { readProject } from '../../host/read-project.ts'
import { findProject } from '../../host/find-project.ts'
import { today } from '../../host/today.ts'
import { checkDocuments } from '../../pipeline/check-documents.ts'
import type { ExitCode } from '../exit-code.ts'
import { type Context, parseRuleOptions } from '../global-options.ts'
import { deliverReport, type ThresholdOptions, verdict } from '../report-findings.ts'

/** Options of `strategy validate`. */
export interface ValidateOptions extends ThresholdOptions {
  readonly dir?: string | undefined
  readonly date?: string
}

/** Checks a project: everything but the setting of pages. Writes no files. */
export async function validate(context: Context, options: ValidateOptions): Promise<ExitCode> {
  const root = findProject(context.cwd, options.dir)
  const assets = readAssets(['schemas', 'templates', 'locales'])
  const inputs = { ...readProject(root), assets, today: options.date ?? today() }
  const { diagnostics, sources } = await checkDocuments(inputs, {
    ruleSettings: parseRuleOptions(context.options.rule),
  })
  deliverReport(context, { root, diagnostics, sources })
  return verdict(diagnostics, options)
}

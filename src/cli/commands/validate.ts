import type { Finding } from '../../diagnostics/diagnostic.ts'
import { readAssets } from '../../host/read-assets.ts'
import { createPictureReader } from '../../host/read-picture.ts'
import { readProject } from '../../host/read-project.ts'
import { findProject } from '../../host/find-project.ts'
import { today } from '../../host/today.ts'
import { UsageError } from '../../host/usage-error.ts'
import { writeReport } from '../../host/write-report.ts'
import { baselineOf, canBeKnown } from '../../pipeline/baseline.ts'
import { checkDocuments } from '../../pipeline/check-documents.ts'
import { locateAll, locateFindings } from '../../pipeline/locate-findings.ts'
import type { CheckResult } from '../../pipeline/check-project.ts'
import { type CustomTemplatesOption, withTemplates } from '../custom-templates.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import { type Context, parseRuleOptions } from '../global-options.ts'
import { readBaseline } from '../read-baseline.ts'
import { type BaseOptions, readBase } from '../read-state.ts'
import { renderApart } from '../render-apart.ts'
import { deliverReport, type ThresholdOptions, verdict } from '../report-findings.ts'

/** Options of `strategy validate`. */
export interface ValidateOptions extends ThresholdOptions, BaseOptions, CustomTemplatesOption {
  readonly date?: string
  readonly updateBaseline?: true
}

/** Checks a project: everything but the setting of pages. Writes no files. */
export async function validate(context: Context, options: ValidateOptions): Promise<ExitCode> {
  const root = findProject(context.cwd, options.dir)
  const assets = readAssets(['schemas', 'templates', 'locales'])
  const read = { ...readProject(root, context.limits), assets, today: options.date ?? today() }
  const inputs = withTemplates(read, options)
  const ruleSettings = parseRuleOptions(context.options.rule)
  const previous = readBase(context, options)
  const lent = { apart: renderApart, readPicture: createPictureReader(root) }
  if (options.updateBaseline)
    return updateBaseline(
      context,
      root,
      await checkDocuments(inputs, { ruleSettings, previous }, { ...lent, locate: locateKnown }),
    )
  const baseline = readBaseline(context)
  const { diagnostics, sources } = await checkDocuments(inputs, { ruleSettings, baseline, previous }, lent)
  deliverReport(context, { root, diagnostics, sources })
  if (context.options.verbose && !previous) context.terminal.say(`${silentRules}\n`)
  return verdict(diagnostics, options)
}

const silentRules =
  'withdrawn-id-reused and changed-without-version compare with an earlier state and were silent: name one with --base'

/** A baseline knows every finding, however many there are, unless errors stand in the way. */
const locateKnown: typeof locateFindings = (findings, sources) =>
  findings.some((finding) => isInTheWay(finding)) ? locateFindings(findings, sources) : locateAll(findings, sources)

function isInTheWay(finding: Pick<Finding, 'code' | 'severity'>): boolean {
  return finding.severity === 'error' && !canBeKnown(finding)
}

/** Makes all findings known; not while there are errors that keep the rules from being asked. */
function updateBaseline(context: Context, root: string, { diagnostics, sources }: CheckResult): ExitCode {
  const { cwd, terminal, options } = context
  const file = options.baseline
  if (file === undefined) throw new UsageError('--update-baseline needs a file', 'Name it: --baseline baseline.json')
  const errors = diagnostics.filter(isInTheWay)
  if (errors.length > 0) {
    deliverReport(context, { root, diagnostics: errors, sources })
    terminal.say(`"${file}" was not written: mend the errors first\n`)
    return verdict(errors, {})
  }
  const baseline = baselineOf(diagnostics)
  writeReport(cwd, file, `${JSON.stringify(baseline, null, 2)}\n`)
  const count = baseline.findings.reduce((sum, known) => sum + (known.count ?? 1), 0)
  if (!options.quiet) terminal.say(`Wrote ${count} known finding${count === 1 ? '' : 's'} to ${file}\n`)
  return exitCode.ok
}

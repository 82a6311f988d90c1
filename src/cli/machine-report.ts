import { relative } from 'node:path'
import { readVersion } from '../host/read-version.ts'
import { appendReport } from '../host/write-report.ts'
import { allCodes } from '../pipeline/all-codes.ts'
import { reportGithub } from '../report/github.ts'
import { reportGitlab } from '../report/gitlab.ts'
import { reportJson } from '../report/json.ts'
import { reportJunit } from '../report/junit.ts'
import { reportSarif } from '../report/sarif.ts'
import type { Context } from './global-options.ts'
import type { ReportFormat } from './report-options.ts'
import type { Report } from './report-findings.ts'

/** Findings in a format for programs. */
export function machine(
  { cwd }: Context,
  format: Exclude<ReportFormat, 'pretty'>,
  { root, diagnostics, sources }: Report,
): string {
  const report = { diagnostics, sources, folder: relative(cwd, root).replaceAll('\\', '/') }
  switch (format) {
    case 'sarif':
      return reportSarif(report, { version: readVersion(), codes: allCodes })
    case 'junit':
      return reportJunit(report)
    case 'gitlab':
      return reportGitlab(report)
    case 'github': {
      const { commands, summary } = reportGithub(report)
      const file = process.env['GITHUB_STEP_SUMMARY']
      if (file && summary !== '') appendReport(file, summary)
      return commands
    }
    case 'json':
      return reportJson(diagnostics, sources, readVersion())
  }
}

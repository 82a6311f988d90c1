import { editFiles } from '../../host/edit-files.ts'
import { findProject } from '../../host/find-project.ts'
import { lastChange, readCommitted } from '../../host/last-change.ts'
import { readAssets } from '../../host/read-assets.ts'
import { readProject } from '../../host/read-project.ts'
import { UsageError } from '../../host/usage-error.ts'
import { reviewLinks, type SuspectLink } from '../../pipeline/review.ts'
import { visibleLine } from '../../report/code-frame.ts'
import { keptLines } from '../../report/diff-lines.ts'
import type { ProjectPath } from '../../source/span.ts'
import { groupBy } from '../../std/group-by.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Context } from '../global-options.ts'
import { deliverReport, verdict } from '../report-findings.ts'

/** Options of `strategy review`. */
export interface ReviewOptions {
  readonly dir?: string | undefined
  readonly accept?: readonly string[]
}

/** Lists what was agreed against an older wording, or accepts it: 1 while something is left to review. */
export function review(context: Context, { dir, accept }: ReviewOptions): ExitCode {
  const root = findProject(context.cwd, dir)
  const inputs = { ...readProject(root, context.limits), assets: readAssets(['schemas']), today: undefined }
  const { links, hasAgreements, ...result } = reviewLinks(inputs)
  if (!links) {
    deliverReport(context, { root, ...result })
    return verdict(result.diagnostics, {})
  }
  if (accept) return acceptLinks(context, root, chosen(links, accept))
  const dates = agreedOn(root, links, new Map(inputs.sources.map(({ path, text }) => [path, text])))
  context.terminal.out(hasAgreements ? list(links, dates) : nothingAgreed)
  return links.length === 0 ? exitCode.ok : exitCode.findings
}

const nothingAgreed = `No requirement or mapping says against which wording it was agreed
To begin, write agreed: "00000000" in one; strategy review --accept NAME then records the wording of today
`

/** What the names stand for: a link, or all links of an entry or of a competency. Throws UsageError. */
function chosen(links: readonly SuspectLink[], names: readonly string[]): readonly SuspectLink[] {
  const matches = (link: SuspectLink, name: string): boolean => link.name === name || link.ids.includes(name)
  const unknown = names.find((name) => !links.some((link) => matches(link, name)))
  if (unknown === undefined) return links.filter((link) => names.some((name) => matches(link, name)))
  throw new UsageError(`Nothing to review is named "${unknown}"`, 'strategy review lists what there is')
}

function acceptLinks({ terminal, options }: Context, root: string, links: readonly SuspectLink[]): ExitCode {
  const byFile = groupBy(links, ({ span }) => span.file)
  editFiles(root, new Map([...byFile].map(([file, list]) => [file, [list.map((link) => link.accept)]])))
  if (!options.quiet)
    terminal.say(links.map((link) => `Accepted ${link.name} (${link.span.file}:${link.line})\n`).join(''))
  return exitCode.ok
}

type Dates = readonly (string | undefined)[]

/** When the line of each link was committed; undefined where it is not committed as it stands. */
function agreedOn(root: string, links: readonly SuspectLink[], texts: ReadonlyMap<ProjectPath, string>): Dates {
  const files = new Set(links.map(({ span }) => span.file))
  const lines = new Map(
    [...files].map((file) => [file, keptLines(readCommitted(root, file) ?? '', texts.get(file) ?? '')]),
  )
  return links.map(({ span, line }) => {
    const committed = lines.get(span.file)?.get(line)
    return committed === undefined ? undefined : lastChange(root, span.file, committed)
  })
}

function list(links: readonly SuspectLink[], dates: Dates): string {
  if (links.length === 0) return 'Nothing to review: all that was agreed was agreed against the wording of today\n'
  const blocks = links.map(({ name, about, wording, span, line }, i) => {
    const age = dates[i] === undefined ? '' : `, agreed ${dates[i]}`
    const words = wording
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => `    ${visibleLine(text)}\n`)
    return `${visibleLine(name)}  (${span.file}:${line}${age})\n  ${about} reads now:\n${words.join('')}`
  })
  const count = links.length === 1 ? '1 agreement is' : `${links.length} agreements are`
  return `${blocks.join('\n')}\n${count} older than the wording; strategy review --accept NAME confirms one that still holds\n`
}

import { relative, resolve } from 'node:path'
import { decodeText } from '../../../host/decode-text.ts'
import { editFiles } from '../../../host/edit-files.ts'
import { findProject } from '../../../host/find-project.ts'
import { readNamedFile } from '../../../host/read-file.ts'
import { locateFindings } from '../../../pipeline/locate-findings.ts'
import { importTranslations, type ImportResult } from '../../../pipeline/import-translations.ts'
import type { ExitCode } from '../../exit-code.ts'
import type { Context } from '../../global-options.ts'
import { deliverReport, verdict } from '../../report-findings.ts'
import { readTexts } from './open-translations.ts'

/** Options of `strategy translations import`. */
export interface ImportOptions {
  readonly files: readonly string[]
  readonly record: boolean
  readonly dryRun?: true
}

/** Takes what translators gave back into the project; what does not fit is reported and left out. */
export function translationsImport(context: Context, { files, record, dryRun }: ImportOptions): ExitCode {
  const root = findProject(context.cwd, undefined)
  const decoded = files.map((name) => decodeText(pathOf(context, root, name), readNamedFile(context.cwd, name)))
  const unread = decoded.flatMap((entry) => ('finding' in entry ? [entry.finding] : []))
  const texts = decoded.flatMap((entry, i) =>
    'text' in entry ? [{ path: pathOf(context, root, files[i] ?? ''), text: entry.text }] : [],
  )
  const result = importTranslations(readTexts(context, root), texts, { record })
  const diagnostics = [...locateFindings(unread, []), ...result.diagnostics]
  if (diagnostics.length > 0) deliverReport(context, { root, diagnostics, sources: result.sources })
  if (!dryRun) editFiles(root, result.edits)
  if (!context.options.quiet) tell(context, result, dryRun === true)
  return verdict(diagnostics, {})
}

/** The path of a returned file as seen from the project. */
function pathOf({ cwd }: Context, root: string, name: string): string {
  return relative(root, resolve(cwd, name)).replaceAll('\\', '/')
}

function tell({ terminal, options }: Context, { changed, edits, diagnostics }: ImportResult, dryRun: boolean): void {
  const refused = diagnostics.length > 0 ? `, ${diagnostics.length} refused` : ''
  const done = dryRun ? 'would change' : 'changed'
  const texts = `${changed.length} text${changed.length === 1 ? '' : 's'}`
  const files = `${edits.size} file${edits.size === 1 ? '' : 's'}`
  if (dryRun || options.verbose) terminal.say(changed.map(({ id, language }) => `  ${language}  ${id}\n`).join(''))
  terminal.say(`${texts} ${done} in ${files}${refused}\n`)
}

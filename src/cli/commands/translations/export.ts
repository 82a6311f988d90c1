import { relative, resolve } from 'node:path'
import { readVersion } from '../../../host/read-version.ts'
import { UsageError } from '../../../host/usage-error.ts'
import { writeFile } from '../../../host/write-artifacts.ts'
import type { TranslationUnit } from '../../../model/translation.ts'
import { type ExchangeFormat, exportUnits } from '../../../pipeline/translations.ts'
import { groupBy } from '../../../std/group-by.ts'
import { exitCode, type ExitCode } from '../../exit-code.ts'
import type { Context } from '../../global-options.ts'
import { openTranslations } from './open-translations.ts'

/** Options of `strategy translations export`. */
export interface ExportOptions {
  readonly dir?: string | undefined
  readonly lang?: readonly string[]
  readonly format?: string
  readonly separator?: string
  readonly open?: true
  readonly out?: string
}

/** Longest text of a cell in Excel; it cuts what is longer. */
const longestCell = 32_767

/** Writes one file a language for a translator: XLIFF 1.2 or CSV. */
export function translationsExport(context: Context, options: ExportOptions): ExitCode {
  const format = formatOf(options)
  const opened = openTranslations(context, options)
  if (typeof opened === 'number') return opened
  const units = options.open ? opened.units.filter(({ standing }) => standing !== 'complete') : opened.units
  const files = [...groupBy(units, ({ language }) => language)]
  if (options.out === '-')
    return printOne(
      context,
      files.map(([, group]) => exportUnits(group, format)),
    )
  const folder = options.out === undefined ? resolve(opened.root, 'translations') : resolve(context.cwd, options.out)
  for (const [language, group] of files) {
    const name = `${language}.${format.name === 'csv' ? 'csv' : 'xlf'}`
    writeFile(folder, name, Buffer.from(exportUnits(group, format), 'utf8'))
    if (!context.options.quiet) context.terminal.say(`Wrote ${group.length} texts to ${shown(context, folder, name)}\n`)
    if (format.name === 'csv') warnOfCuts(context, group)
  }
  if (files.length === 0)
    context.terminal.say(options.open ? 'Every text is complete\n' : 'There is nothing to translate\n')
  return exitCode.ok
}

function formatOf({ format = 'xliff', separator }: ExportOptions): ExchangeFormat {
  if (format === 'xliff') {
    if (separator !== undefined) throw new UsageError('--separator belongs to CSV', 'Add --format csv')
    return { name: 'xliff', tool: readVersion() }
  }
  if (format !== 'csv') throw new UsageError(`Unexpected --format "${format}"`, 'Use xliff or csv')
  if (separator === undefined || separator === ';' || separator === ',')
    return { name: 'csv', separator: separator ?? ';' }
  throw new UsageError(`Unexpected --separator "${separator}"`, 'Use ; or ,')
}

function printOne({ terminal }: Context, texts: readonly string[]): ExitCode {
  const [text, ...more] = texts
  if (text === undefined || more.length > 0)
    throw new UsageError(`--out - needs exactly one language, there are ${texts.length}`, 'Add --lang')
  terminal.out(text)
  return exitCode.ok
}

function shown({ cwd }: Context, folder: string, name: string): string {
  return relative(cwd, resolve(folder, name)).replaceAll('\\', '/')
}

function warnOfCuts({ terminal }: Context, units: readonly TranslationUnit[]): void {
  for (const { id, source } of units.filter((unit) => unit.source.text.length > longestCell))
    terminal.say(
      `warning: "${id}" has ${source.text.length} characters, and Excel cuts cells at ${longestCell}; use --format xliff\n`,
    )
}
